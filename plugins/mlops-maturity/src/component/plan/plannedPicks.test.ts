import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { english } from '../../__testUtils__/english';
import { plannedPicks } from './plannedPicks';
import { plannedPickText } from './plannedPickText';

describe('the picks of a plan', () => {
  it.each([
    // One description covers levels 2 and 3 here.
    ['model-creation', 3, 2, true, 'Model Creation: level 3'],
    ['model-release', 2, 1, false, 'Model Release: from level 1 to 2'],
    ['model-release', 2, 2, true, 'Model Release: level 2'],
    ['model-release', 2, 4, true, 'Model Release: level 2'],
    ['people', 2, null, false, 'People: level 2'],
  ] as const)(
    '%s to %s from %s is done: %s, %s',
    (dimension, level, submitted, done, text) => {
      const [pick, ...others] = plannedPicks(
        { [dimension]: level },
        { [dimension]: submitted },
        maturityModel,
      );
      expect(others).toEqual([]);
      expect(pick.done).toBe(done);
      expect(plannedPickText(english, pick)).toBe(text);
    },
  );

  it('leave out what the model does not have, and come in its order', () => {
    expect(
      plannedPicks(
        { technology: 2, weather: 2, people: 2 },
        {},
        maturityModel,
      ).map(({ dimension }) => dimension.id),
    ).toEqual(['people', 'technology']);
  });
});
