import { LEVELS, type Level } from '../model';
import { assessmentState } from './assessmentState';
import { nextLevel } from './nextLevel';
import { onTarget } from './onTarget';

const MAYBE_LEVELS: (Level | null)[] = [null, ...LEVELS];

function forAllPairs(check: (a: Level | null, b: Level | null) => void): void {
  MAYBE_LEVELS.forEach(a => MAYBE_LEVELS.forEach(b => check(a, b)));
}

describe('assessmentState', () => {
  it.each([
    [null, 4, 4, null],
    [null, null, null, null],
    [0, null, null, 'unconfirmed'],
    [4, null, null, 'unconfirmed'],
    [3, 2, 2, 'contradicted'],
    [3, 2, 0, 'contradicted'],
    [3, 4, 2, 'unconfirmed'],
    [3, 3, 2, 'unconfirmed'],
    [3, 4, 3, 'consistent'],
    [0, 0, 0, 'consistent'],
    [0, 4, 1, 'understated'],
    [2, 4, 4, 'understated'],
  ] as const)(
    'of declared %s, ceiling %s, confirmed %s is %s',
    (declared, ceiling, confirmed, expected) => {
      const answers =
        ceiling === null || confirmed === null ? null : { ceiling, confirmed };
      expect(assessmentState({ declared, answers })).toBe(expected);
    },
  );
});

describe('onTarget', () => {
  it('compares reported level and target', () => {
    forAllPairs((reported, target) =>
      expect(onTarget(reported, target)).toBe(
        reported === null || target === null ? null : reported >= target,
      ),
    );
  });

  it('is success at level 0 as well', () => {
    expect(onTarget(0, 0)).toBe(true);
  });
});

describe('nextLevel', () => {
  it('is one above the reported level until the target is reached', () => {
    forAllPairs((reported, target) =>
      expect(nextLevel(reported, target)).toBe(
        reported !== null && target !== null && reported < target
          ? reported + 1
          : null,
      ),
    );
  });
});
