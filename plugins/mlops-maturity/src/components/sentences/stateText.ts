import type { AssessmentResult } from 'backstage-plugin-mlops-maturity-common';
import { counted } from './listing';

/** What a state is called and what it means here. */
export interface StateText {
  title: string;
  explanation: string;
}

/**
 * Explains how the declared level relates to the answers.
 *
 * @param result - the scored assessment
 * @returns `undefined` while there is no declared level, hence no relation
 */
export function stateText(result: AssessmentResult): StateText | undefined {
  const { state, declaredLevel, supportedLevel, answerCeiling } = result;
  switch (state) {
    case 'contradicted':
      return {
        title: 'Contradicted',
        explanation: `Level ${declaredLevel} was declared, but ${counted(
          result.contradictions.length,
          'answer says',
          'answers say',
        )} otherwise. Until answers and picks agree, the component counts as level ${answerCeiling}.`,
      };
    case 'unconfirmed':
      return {
        title: 'Unconfirmed',
        explanation:
          supportedLevel === null
            ? `Level ${declaredLevel} was declared. No statement is answered yet, so nothing confirms it.`
            : `No answer speaks against the declared level ${declaredLevel}, but so far the answers confirm only level ${supportedLevel}.`,
      };
    case 'consistent':
      return {
        title: 'Consistent',
        explanation: `The answers confirm the declared level ${declaredLevel}.`,
      };
    case 'understated':
      return {
        title: 'Understated',
        explanation: `The answers support level ${supportedLevel}, which is more than the declared level ${declaredLevel}. Look at the picks again.`,
      };
    default:
      return undefined;
  }
}
