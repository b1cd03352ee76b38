import type { SharedStatement } from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';

/**
 * Says whom a shared answer reaches: how many components follow it, or would,
 * and how many have another answer.
 *
 * @param statement - the statement with its reach
 * @returns those who follow first; what is zero is left out after that
 */
export function reachTexts(
  t: Translate,
  { answer, reach }: Pick<SharedStatement, 'answer' | 'reach'>,
): string[] {
  const { follow, answeredThemselves, answeredNearer } = reach;
  const { besideYes, besideNo, undecided } = reach;
  const alsoAnswered = besideYes + besideNo + undecided;
  return [
    answer
      ? t('sharedAnswers.section.follow', { count: follow })
      : t('sharedAnswers.section.wouldFollow', { count: follow }),
    ...(answeredThemselves > 0
      ? [t('sharedAnswers.section.themselves', { count: answeredThemselves })]
      : []),
    ...(answeredNearer > 0
      ? [t('sharedAnswers.section.nearer', { count: answeredNearer })]
      : []),
    ...(alsoAnswered > 0
      ? [t('sharedAnswers.section.beside', { count: alsoAnswered })]
      : []),
  ];
}
