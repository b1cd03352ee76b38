import { english } from '../../__testUtils__/english';
import { levelsGroup, levelsReport } from '../__testUtils__/reports';
import { levelRows } from './levelRows';

const report = levelsReport({
  total: levelsGroup({ key: '', inScope: 20 }),
  groups: [
    levelsGroup({ key: 'a', title: 'A', inScope: 8 }),
    levelsGroup({ key: 'b', title: 'B', inScope: 9 }),
  ],
  others: levelsGroup({ key: '', inScope: 3 }),
  groupCount: 5,
});

describe('levelRows', () => {
  it('puts the whole organisation first and unnamed groups last', () => {
    expect(
      levelRows(english, report, 'size').map(({ title }) => title),
    ).toEqual(['Whole organisation', 'B', 'A', '3 others']);
  });
});
