import type {
  AssessmentDocument,
  AssessmentResult,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import { ratioText } from '../../assessment/RatioText';
import type { Step } from './steps';

/** How far one page of the questionnaire is. */
export interface StepProgress {
  /** What is done, such as "5 of 8 yes". */
  text: string;
  /** What is still open, 0 or more. */
  open: number;
}

/**
 * Tells how far one page of the questionnaire is.
 *
 * @param step - the page
 * @param document - the draft
 * @param result - the draft, scored
 * @returns `undefined` for the review, which has nothing to fill in
 */
export function stepProgress(
  t: Translate,
  model: MaturityModel,
  step: Step,
  document: AssessmentDocument,
  result: AssessmentResult,
): StepProgress | undefined {
  switch (step.kind) {
    case 'profile': {
      const values = Object.values(document.profile);
      const open = values.filter(value => value === null).length;
      return {
        text: t('questionnaire.editor.progress.known', {
          count: values.length - open,
          of: values.length,
        }),
        open,
      };
    }
    case 'levels': {
      const { dimensions } = model;
      const open = dimensions.filter(
        ({ id }) => (document.picks[id] ?? null) === null,
      ).length;
      return {
        text: t('questionnaire.editor.progress.picked', {
          count: dimensions.length - open,
          of: dimensions.length,
        }),
        open,
      };
    }
    case 'section': {
      const completion = result.completion.sections[step.id];
      return {
        text:
          completion.applicable === 0
            ? ratioText(t, completion)
            : t('questionnaire.editor.progress.yes', {
                ratio: ratioText(t, completion),
              }),
        open: completion.unanswered,
      };
    }
    default:
      return undefined;
  }
}

/**
 * How far one page of the questionnaire is, with what is still open.
 *
 * @param step - the page
 * @param document - the draft
 * @param result - the draft, scored
 * @returns `undefined` for the review, which has nothing to fill in
 */
export function progressText(
  t: Translate,
  model: MaturityModel,
  step: Step,
  document: AssessmentDocument,
  result: AssessmentResult,
): string | undefined {
  const progress = stepProgress(t, model, step, document, result);
  return progress && progress.open > 0
    ? t('questionnaire.editor.progress.open', {
        progress: progress.text,
        open: progress.open,
      })
    : progress?.text;
}
