import type {
  EffectiveAnswers,
  JudgedRequirement,
  Level,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * What a statement is to a target: `missing` if the target needs it and lacks
 * it; `held` if it needs it and lacks nothing, as it is met or set aside;
 * `beyond` if it is a yes that the target does not need.
 */
export type Need = 'held' | 'missing' | 'beyond' | 'none';

/**
 * Tells whether a target needs a statement. It does if the statement, or some
 * parts of it, is an item of a requirement up to the target that no other item
 * meets.
 */
export function needOf(
  id: StatementId,
  {
    target,
    answers,
    requirements,
  }: {
    target: Level | null;
    answers: EffectiveAnswers;
    requirements: readonly JudgedRequirement[];
  },
): Need {
  if (target === null) {
    return 'none';
  }
  const needed = requirements.filter(
    ({ level, items }) =>
      level <= target &&
      items.some(
        ({ item, state }) => item.statement === id && state !== 'absent',
      ) &&
      !items.some(
        ({ item, state }) => item.statement !== id && state === 'met',
      ),
  );
  if (needed.length === 0) {
    return answers.get(id) === 'yes' ? 'beyond' : 'none';
  }
  return needed.some(({ state }) => state === 'failed' || state === 'open')
    ? 'missing'
    : 'held';
}
