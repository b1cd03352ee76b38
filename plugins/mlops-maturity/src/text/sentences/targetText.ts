import type {
  AssessmentResult,
  Level,
} from 'backstage-plugin-mlops-maturity-common';
import type { CommonTranslate } from '..';

/**
 * The target and whether it is reached, in words. On target is success at any
 * level.
 *
 * @param result - the scored assessment; without `setAside` where that is
 * said beside it
 * @param target - the level that the owner aims for, 0 to 4
 */
export function targetText(
  t: CommonTranslate,
  result: Pick<AssessmentResult, 'onTarget' | 'reportedLevel'> &
    Partial<Pick<AssessmentResult, 'setAside'>>,
  target: Level | null,
): string {
  const { onTarget, reportedLevel } = result;
  if (target === null) {
    return t('common.target.none');
  }
  if (onTarget === null || reportedLevel === null) {
    return t('common.target.level', { level: target });
  }
  if (!onTarget) {
    return t('common.target.notReached', { level: target });
  }
  const text =
    reportedLevel > target
      ? t('common.target.exceeded', { level: target })
      : t('common.target.reached', { level: target });
  const count = result.setAside?.length ?? 0;
  return count > 0
    ? t.formats.facts([text, t('common.target.setAside', { count })])
    : text;
}
