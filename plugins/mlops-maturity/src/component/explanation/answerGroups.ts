import {
  conflictingAnswersOf,
  countedAnswers,
  inheritedAnswerOf,
  toScoringInput,
  type AssessmentDocument,
  type EffectiveAnswer,
  type MaturityModel,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import { partsText } from '../../text/sentences';
import type { Explanation } from './Explanation';

type CountedAs = EffectiveAnswer | 'no-parts';

const ORDER: readonly CountedAs[] = [
  'no',
  'no-parts',
  'unanswered',
  'yes',
  'excluded-by-hand',
  'excluded-by-serving',
];

/**
 * Sorts statements by what their answers count as.
 *
 * @param statements - the statements behind a figure
 * @param document - what was scored
 * @returns the groups that have a statement, gaps first
 */
export function answerGroups(
  t: Translate,
  model: MaturityModel,
  statements: readonly Statement[],
  document: AssessmentDocument,
): Explanation['groups'] {
  const { answers, heldParts } = countedAnswers(
    toScoringInput(document),
    model,
  );
  const countedAs = ({ id }: Statement): CountedAs => {
    const answer = answers.get(id) ?? 'unanswered';
    return answer === 'no' &&
      document.answers[id]?.value === 'yes' &&
      !inheritedAnswerOf(document, id)
      ? 'no-parts'
      : answer;
  };
  return ORDER.map(wanted => ({
    wanted,
    members: statements.filter(statement => countedAs(statement) === wanted),
  }))
    .filter(({ members }) => members.length > 0)
    .map(({ wanted, members }) => ({
      title: t('tab.explain.group', {
        answer: answerTitle(t, wanted),
        number: members.length,
      }),
      statements: members.map(statement => {
        const { id, label } = statement;
        return {
          id,
          label,
          inherited: inheritedAnswerOf(document, id),
          conflicting: conflictingAnswersOf(document, id),
          parts: wanted.startsWith('no')
            ? partsText(t, statement, heldParts.get(id))
            : undefined,
        };
      }),
    }));
}

function answerTitle(t: Translate, countedAs: CountedAs): string {
  switch (countedAs) {
    case 'yes':
      return t('tab.explain.yes');
    case 'no':
      return t('tab.explain.no');
    case 'no-parts':
      return t('tab.explain.noParts');
    case 'unanswered':
      return t('tab.explain.unanswered');
    case 'excluded-by-hand':
      return t('tab.explain.byHand');
    default:
      return t('tab.explain.byServing');
  }
}
