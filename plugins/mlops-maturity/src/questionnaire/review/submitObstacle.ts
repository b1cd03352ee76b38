import { overridesWithoutReason } from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditorState } from '../../draft';
import type { Translate } from '../../text';
import { obstaclesOf } from '../../fields/saveWords';

/**
 * Tells why a draft cannot be submitted now.
 *
 * @param state - of the editor
 * @returns a sentence, or `undefined` if it can be submitted
 */
export function submitObstacle(
  t: Translate,
  state: DraftEditorState,
): string | undefined {
  const { view, document, save, unsavedCount } = state;
  if (!view.access.submit) {
    return t('questionnaire.review.submit.notAllowed');
  }
  if (obstaclesOf(state).length > 0) {
    return t('questionnaire.review.submit.obstacles');
  }
  const { length } = overridesWithoutReason(document);
  if (length > 0) {
    return t('sharedAnswers.review.obstacle', { count: length });
  }
  if (save.state === 'not-saved') {
    return t('questionnaire.review.submit.notSaved');
  }
  if (unsavedCount > 0) {
    return t('questionnaire.review.submit.saving');
  }
  if (!view.draft) {
    return t('questionnaire.review.submit.nothingAnswered');
  }
  return undefined;
}
