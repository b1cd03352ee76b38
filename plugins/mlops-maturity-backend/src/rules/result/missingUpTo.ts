import type {
  JudgedRequirement,
  Level,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * Counts the requirements up to a target that are failed or open, each once.
 *
 * @returns `null` without a target
 */
export function missingUpTo(
  target: Level | null,
  requirements: readonly JudgedRequirement[],
): number | null {
  return target === null
    ? null
    : requirements.filter(
        ({ level, state }) =>
          level <= target && (state === 'failed' || state === 'open'),
      ).length;
}
