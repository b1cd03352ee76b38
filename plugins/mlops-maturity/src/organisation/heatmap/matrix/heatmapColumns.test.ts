import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { english } from '../../../__testUtils__/english';
import { heatmapGroup, heatmapReport } from '../../__testUtils__/reports';
import { heatmapColumns } from './heatmapColumns';
import { type ColumnOrder } from '../../state/choices';

const report = heatmapReport({
  total: heatmapGroup({ key: '', assessed: 30 }),
  groups: [
    heatmapGroup({ key: '', title: 'No owner', inScope: 50, assessed: 1 }),
    heatmapGroup(
      { key: 'b', title: 'Beta', inScope: 9, assessed: 4 },
      [2, 2, 0],
    ),
    heatmapGroup(
      { key: 'a', title: 'Alpha', inScope: 9, assessed: 4 },
      [2, 2, 0],
    ),
    heatmapGroup({ key: 'd', title: 'Delta', inScope: 12, assessed: 0 }),
    heatmapGroup(
      { key: 'c', title: 'Gamma', inScope: 3, assessed: 3 },
      [0, 3, 0],
    ),
  ],
  others: heatmapGroup({ key: '', title: 'Others', inScope: 4 }),
  groupCount: 8,
});

function titles(order: ColumnOrder) {
  return heatmapColumns({
    t: english,
    model: maturityModel,
    report,
    order,
  }).map(column => column.title);
}

describe('heatmapColumns', () => {
  it('keeps the whole organisation first and what is left last', () => {
    expect(titles('size')).toEqual([
      'Whole organisation',
      'Delta',
      'Alpha',
      'Beta',
      'Gamma',
      'No owner',
      '3 others',
    ]);
  });

  it('orders by name', () => {
    expect(titles('name').slice(1, 5)).toEqual([
      'Alpha',
      'Beta',
      'Delta',
      'Gamma',
    ]);
  });

  it('orders by the share of basics, groups without assessments last', () => {
    expect(titles('worst').slice(1, 5)).toEqual([
      'Gamma',
      'Alpha',
      'Beta',
      'Delta',
    ]);
  });

  it('names the first column after what it counts', () => {
    const [whole] = heatmapColumns({
      t: english,
      model: maturityModel,
      report,
      order: 'size',
      wholeTitle: 'Commerce and everything below',
    });
    expect(whole.title).toBe('Commerce and everything below');
  });

  it('gives every column an id of its own', () => {
    const ids = heatmapColumns({
      t: english,
      model: maturityModel,
      report,
      order: 'size',
    }).map(column => column.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
