import {
  isOwnAnswer,
  statementsOf,
  type AssessmentDocument,
  type MaturityModel,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { sameEdit, type AnswerEdit } from '../../../draft';
import { isAnswered } from '../bulk/bulkAnswers';
import { unconfirmedBecause } from '../../answers/unconfirmed';

/**
 * The edits that take over answers of another component, marked as copied.
 * They fill what is neither answered nor inherited here and change nothing
 * else; an own answer that only waits for its new wording to be read stays. Notes and evidence stay
 * behind, because they speak about the other component, and so do answers that
 * nobody has confirmed there.
 *
 * @param source - the newest submission of the other component
 * @param sourceRef - entity ref of the other component
 * @param target - the draft to copy into
 * @param excluded - statements that do not apply here
 */
export function copyEdits(
  source: AssessmentDocument,
  sourceRef: string,
  target: AssessmentDocument,
  excluded: ReadonlySet<StatementId>,
  model: MaturityModel,
): AnswerEdit[] {
  return statementsOf(model).flatMap(statement => {
    const { id } = statement;
    const answer = source.answers[id];
    const own = target.answers[id];
    const isOwnReworded = unconfirmedBecause(own)[0]?.kind === 'reworded';
    if (
      !isOwnAnswer(answer) ||
      isAnswered(target, statement) ||
      isOwnReworded ||
      excluded.has(id) ||
      (answer.value === 'not-applicable' && !answer.reason?.trim())
    ) {
      return [];
    }
    const edit: AnswerEdit = {
      kind: 'answer',
      id,
      value: {
        value: answer.value,
        reason: answer.reason,
        parts: answer.parts,
        note: own?.note,
        evidence: own?.evidence,
        copiedFrom: sourceRef,
      },
    };
    const isThere = sameEdit(edit, { kind: 'answer', id, value: own ?? null });
    return isThere ? [] : [edit];
  });
}
