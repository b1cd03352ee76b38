import type { AssessmentResult } from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '..';

/** What a state is called and what it means here. */
export interface StateText {
  title: string;
  explanation: string;
}

/**
 * Explains how the declared level relates to the answers.
 *
 * @param result - the scored assessment
 * @returns `undefined` while there is no declared level, so no relation
 */
export function stateText(
  t: Translate,
  result: AssessmentResult,
): StateText | undefined {
  const { state, confirmedLevel } = result;
  const declared = result.declaredLevel ?? t('common.noLevel');
  const supported = confirmedLevel ?? t('common.noLevel');
  switch (state) {
    case 'contradicted':
      return {
        title: t('sentences.state.contradicted'),
        explanation: t('sentences.state.contradictedText', {
          count: result.contradictions.length,
          declared,
          ceiling: result.answerCeiling ?? t('common.noLevel'),
        }),
      };
    case 'unconfirmed':
      return {
        title: t('sentences.state.unconfirmed'),
        explanation:
          confirmedLevel === null
            ? t('sentences.state.nothingAnswered', { declared })
            : t('sentences.state.unconfirmedText', { declared, supported }),
      };
    case 'consistent':
      return {
        title: t('sentences.state.consistent'),
        explanation: t('sentences.state.consistentText', { declared }),
      };
    case 'understated':
      return {
        title: t('sentences.state.understated'),
        explanation: t('sentences.state.understatedText', {
          declared,
          supported,
        }),
      };
    default:
      return undefined;
  }
}
