import type {
  AssessmentDocument,
  AssessmentResult,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import type { Step } from './steps';

/** How far one part of the questionnaire is. */
export interface StepProgress {
  /** How many questions are answered. */
  done: number;
  /** How many ask for an answer. */
  of: number;
}

/** The number of ML cases is often not known, and may stay so. */
const OPTIONAL = 'mlCases';

/**
 * Counts what is answered in one part of the questionnaire.
 *
 * @param document - the draft
 * @param result - the draft, scored
 * @returns `undefined` for the review, which has nothing to fill in
 */
export function stepProgress(
  model: MaturityModel,
  step: Step,
  document: AssessmentDocument,
  result: AssessmentResult,
): StepProgress | undefined {
  switch (step.kind) {
    case 'profile': {
      const { [OPTIONAL]: _optional, ...asked } = document.profile;
      return countKnown([...Object.values(asked), document.target]);
    }
    case 'levels':
      return countKnown(
        model.dimensions.map(({ id }) => document.picks[id] ?? null),
      );
    case 'section': {
      const { applicable, unanswered } = result.completion.sections[step.id];
      return { done: applicable - unanswered, of: applicable };
    }
    default:
      return undefined;
  }
}

function countKnown(values: readonly unknown[]): StepProgress {
  return {
    done: values.filter(value => value !== null).length,
    of: values.length,
  };
}

/** How far a part is, in words: "3 of 8 answered", or that it is done. */
export function progressText(t: Translate, { done, of }: StepProgress): string {
  if (of === 0) {
    return t('common.noneApply');
  }
  return done === of
    ? t('questionnaire.editor.progress.done')
    : t('questionnaire.editor.progress.answered', { count: done, of });
}
