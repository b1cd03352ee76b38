import { emptinessOf } from './emptiness';

describe('emptinessOf', () => {
  it.each([
    [0, 0, false, 'no-components'],
    [0, 0, true, 'no-match'],
    [5, 0, false, 'no-assessments'],
    // Others may well be assessed.
    [5, 0, true, 'none-assessed-of-match'],
    [5, 1, true, undefined],
    [5, 1, false, undefined],
  ])(
    'with %i in scope, %i assessed, filtered: %s, it is %s',
    (inScope, assessed, filtered, expected) => {
      expect(emptinessOf({ inScope, assessed }, filtered)).toBe(expected);
    },
  );

  it('is not known before the numbers are there', () => {
    expect(emptinessOf(undefined, true)).toBeUndefined();
  });
});
