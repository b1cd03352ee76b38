import { aModel, aStatement } from '../scoring/__fixtures__/builders';
import { compareModels } from './compareModels';
import { maturityModel } from './maturityModel';
import { statementsOf } from './statements';

const before = aModel(
  aStatement(1),
  aStatement(2),
  aStatement(3, { parts: [{ id: 'a', label: 'A' }] }),
  aStatement(4),
);
const after = aModel(
  aStatement(1, { help: 'More help', label: 'Other label', basic: true }),
  aStatement(2, { statement: 'Something else' }),
  aStatement(3, {
    parts: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  }),
  aStatement(5),
);

describe('compareModels', () => {
  it('tells what became of each statement', () => {
    expect(compareModels(before, after)).toEqual({
      kept: ['s1'],
      reworded: ['s2', 's3'],
      added: ['s5'],
      retired: ['s4'],
    });
  });

  it('tells the reverse on the way back', () => {
    expect(compareModels(after, before)).toEqual({
      kept: ['s1'],
      reworded: ['s2', 's3'],
      added: ['s4'],
      retired: ['s5'],
    });
  });

  it('does not take line breaks for another wording', () => {
    const rewrapped = aModel(aStatement(1, { statement: ' Statement\n  1 ' }));
    expect(compareModels(before, rewrapped).kept).toEqual(['s1']);
  });

  it('keeps everything of the same model', () => {
    expect(compareModels(maturityModel, maturityModel)).toEqual({
      kept: statementsOf(maturityModel).map(({ id }) => id),
      reworded: [],
      added: [],
      retired: [],
    });
  });
});
