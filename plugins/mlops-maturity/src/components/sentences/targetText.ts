import type {
  AssessmentResult,
  Level,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * The target and whether it is reached, in words. On target is success at any
 * level.
 *
 * @param result - the scored assessment
 * @param target - the level that the owner aims for, 0 to 4
 */
export function targetText(
  { onTarget }: Pick<AssessmentResult, 'onTarget'>,
  target: Level | null,
): string {
  if (target === null) {
    return 'No target set';
  }
  if (onTarget === null) {
    return `Target level ${target}`;
  }
  return onTarget
    ? `On target (level ${target})`
    : `Target level ${target}, not reached yet`;
}
