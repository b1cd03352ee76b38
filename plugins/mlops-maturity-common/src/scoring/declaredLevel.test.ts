import { LEVELS, maturityModel, type Level } from '../model';
import { picksAt } from './__fixtures__/builders';
import { declaredLevel } from './declaredLevel';
import { limitingDimensions } from './limitingDimensions';
import { pickedOptions } from './pickedOptions';

const ids = maturityModel.dimensions.map(({ id }) => id);

// What a level picked in a dimension counts as, written down here once more
// so that a change of the model is noticed.
const COUNTS_AS: Record<string, Level[]> = {
  people: [1, 1, 2, 3, 4],
  'model-creation': [0, 1, 3, 3, 4],
  'model-release': [0, 1, 2, 4, 4],
  'application-integration': [0, 2, 2, 4, 4],
  technology: [0, 1, 2, 3, 4],
};

function allPicks(): Record<string, Level>[] {
  return ids.reduce<Record<string, Level>[]>(
    (done, id) =>
      done.flatMap(picks => LEVELS.map(level => ({ ...picks, [id]: level }))),
    [{}],
  );
}

describe('declaredLevel and limitingDimensions', () => {
  it('follow the lowest option for all 3125 combinations', () => {
    const combinations = allPicks();
    expect(combinations).toHaveLength(5 ** 5);
    for (const picks of combinations) {
      const counted = ids.map(id => COUNTS_AS[id][picks[id]]);
      const lowest = Math.min(...counted);
      const picked = pickedOptions(picks, maturityModel);
      expect(declaredLevel(picked)).toBe(lowest);
      expect(limitingDimensions(picked)).toEqual(
        ids.filter((_, index) => counted[index] === lowest),
      );
    }
  });

  it.each(ids)('are empty while the pick for %s is missing', id => {
    const incomplete: Record<string, Level | null> = picksAt(2);
    delete incomplete[id];
    for (const picks of [picksAt(2, { [id]: null }), incomplete]) {
      const picked = pickedOptions(picks, maturityModel);
      expect(declaredLevel(picked)).toBeNull();
      expect(limitingDimensions(picked)).toEqual([]);
    }
  });

  it.each(['5', '-1', '1.5', '"3"', 'true'])(
    'take the pick %s, which is no level, as missing',
    pick => {
      const picks = { ...picksAt(2), ...JSON.parse(`{ "people": ${pick} }`) };
      expect(declaredLevel(pickedOptions(picks, maturityModel))).toBeNull();
    },
  );

  it('are empty for a model without dimensions', () => {
    expect(declaredLevel([])).toBeNull();
    expect(limitingDimensions([])).toEqual([]);
  });

  it('ignore a pick for something else', () => {
    const picks = {
      ...picksAt(3),
      ...JSON.parse('{ "other": 0, "constructor": 0 }'),
    };
    const picked = pickedOptions(picks, maturityModel);
    expect(declaredLevel(picked)).toBe(3);
  });
});
