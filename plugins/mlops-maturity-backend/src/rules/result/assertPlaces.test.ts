import {
  maturityModel,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { assertPlaces } from './assertPlaces';
import {
  DIMENSION_SLOTS,
  NEED_SLOTS,
  PROFILE_SLOTS,
  REQUIREMENT_SLOTS,
} from './profileSlots';

const blocks = {
  firstStatement: PROFILE_SLOTS,
  firstDimension: DIMENSION_SLOTS,
  firstRequirement: REQUIREMENT_SLOTS,
  firstNeed: NEED_SLOTS,
};

const withRequirement = (id: string, statement: string): MaturityModel => ({
  ...maturityModel,
  levels: maturityModel.levels.map(level =>
    level.level === 4
      ? {
          ...level,
          requirements: [
            { ...level.requirements[0], id, anyOf: [{ statement }] },
          ],
        }
      : level,
  ),
});

describe('assertPlaces', () => {
  it('is content with the model in force', () => {
    expect(() => assertPlaces(maturityModel)).not.toThrow();
  });

  it.each(Object.entries(blocks))(
    'refuses one more after %s, which would take the place of what follows',
    (name, slots) => {
      expect(() =>
        assertPlaces(maturityModel, {
          ...blocks,
          [name]: [...slots, 'one.more'],
        }),
      ).toThrow(/two facts in one place/);
      expect(() =>
        assertPlaces(maturityModel, { ...blocks, [name]: slots.slice(1) }),
      ).toThrow(/or none/);
    },
  );

  it('refuses a model of which something has no place', () => {
    const [{ id, anyOf }] = maturityModel.levels[4].requirements;
    expect(() =>
      assertPlaces(withRequirement('level-4.new', anyOf[0].statement)),
    ).toThrow('level-4.new');
    expect(() => assertPlaces(withRequirement(id, PROFILE_SLOTS[0]))).toThrow(
      PROFILE_SLOTS[0],
    );
    const [first, ...further] = maturityModel.dimensions;
    expect(() =>
      assertPlaces({
        ...maturityModel,
        dimensions: [{ ...first, id: 'weather' }, ...further],
      }),
    ).toThrow('weather');
  });
});
