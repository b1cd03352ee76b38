import { aModel, aStatement } from '../scoring/__fixtures__/builders';
import { compareModels } from './compareModels';
import { maturityModel } from './maturityModel';
import { statementsOf } from './statements';
import type { MaturityModel } from './types';

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
    expect(compareModels(before, after)).toMatchObject({
      kept: ['s1', 's3'],
      reworded: ['s2'],
      added: ['s5'],
      retired: ['s4'],
    });
  });

  it('tells the reverse on the way back', () => {
    expect(compareModels(after, before)).toMatchObject({
      kept: ['s1', 's3'],
      reworded: ['s2'],
      added: ['s4'],
      retired: ['s5'],
    });
  });

  it('takes a part that says something else for another claim', () => {
    const relabelled = aModel(
      aStatement(3, { parts: [{ id: 'a', label: 'Other' }] }),
    );
    expect(compareModels(before, relabelled).reworded).toEqual(['s3']);
  });

  it('does not take line breaks for another wording', () => {
    const rewrapped = aModel(aStatement(1, { statement: ' Statement\n  1 ' }));
    expect(compareModels(before, rewrapped).kept).toEqual(['s1']);
  });

  it('keeps everything of the same model', () => {
    expect(compareModels(maturityModel, maturityModel)).toMatchObject({
      kept: statementsOf(maturityModel).map(({ id }) => id),
      reworded: [],
      added: [],
      retired: [],
    });
  });

  describe('with descriptions to pick from', () => {
    const [people, ...others] = maturityModel.dimensions;
    const [first, second, ...rest] = people.options;
    const changed: MaturityModel = {
      ...maturityModel,
      dimensions: [
        {
          ...people,
          options: [
            { ...first, note: 'A note', countsAs: 0 },
            { ...second, characteristics: ['Works in a team'] },
            { ...rest[0], id: 'people-of-their-own' },
            { ...rest[1], levels: [3, 4] },
          ],
        },
        ...others,
      ],
    };
    const unchanged = others.flatMap(({ options }) =>
      options.map(({ id }) => id),
    );

    it('tells what became of each', () => {
      expect(compareModels(maturityModel, changed).options).toEqual({
        kept: ['people-0-1', ...unchanged],
        reworded: ['people-2', 'people-4'],
        added: ['people-of-their-own'],
        retired: ['people-3'],
      });
    });

    it('tells the reverse on the way back', () => {
      expect(compareModels(changed, maturityModel).options).toMatchObject({
        reworded: ['people-2', 'people-4'],
        added: ['people-3'],
        retired: ['people-of-their-own'],
      });
    });

    it('keeps all of the same model', () => {
      expect(compareModels(maturityModel, maturityModel).options).toEqual({
        kept: [...people.options.map(({ id }) => id), ...unchanged],
        reworded: [],
        added: [],
        retired: [],
      });
    });
  });
});
