import {
  inheritedAnswerOf,
  isOwnAnswer,
  type Answer,
  type AssessmentDocument,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import type { AnswerEdit, DraftEditor } from '../../../draft';
import { answerEdit, givenAnswer } from '../../answers/changeAnswer';

/** An answer that is given to many statements at once. */
export interface BulkAnswer {
  value: Exclude<Answer, 'unanswered'>;
  /** Why it is not applicable; kept for that answer only. */
  reason: string;
}

/** Whether statements keep the answer that they have. */
export interface BulkScope {
  which: 'open' | 'all';
  /** Whether statements are answered, too, that inherit their answer. */
  includesInherited: boolean;
}

/**
 * Tells whether a statement has an answer that counts: one that a person gave
 * here, to its present wording, or one that is inherited.
 *
 * @param document - holds the answers
 * @param statement - the statement
 */
export function isAnswered(
  document: AssessmentDocument,
  { id }: Pick<Statement, 'id'>,
): boolean {
  return (
    isOwnAnswer(document.answers[id]) ||
    inheritedAnswerOf(document, id) !== undefined
  );
}

/**
 * The edits that give statements the same answer. Notes and evidence stay;
 * statements that have that very answer already are left out.
 *
 * @param editor - knows the present answers
 * @param statements - the statements
 * @param answer - what they are to be answered
 * @param scope - `open` leaves alone what is answered; what is inherited stays
 * unless it is included
 */
export function bulkEdits(
  editor: Pick<DraftEditor, 'getState'>,
  statements: readonly Statement[],
  answer: BulkAnswer,
  scope: BulkScope,
): AnswerEdit[] {
  const { document } = editor.getState();
  const reason =
    answer.value === 'not-applicable' ? answer.reason.trim() : undefined;
  return statements
    .filter(statement => {
      const known = document.answers[statement.id];
      const isSame =
        isOwnAnswer(known) &&
        known.value === answer.value &&
        (reason === undefined || known.reason === reason);
      const isInherited =
        inheritedAnswerOf(document, statement.id) !== undefined;
      return (
        !isSame &&
        (isInherited
          ? scope.includesInherited
          : scope.which === 'all' || !isOwnAnswer(known))
      );
    })
    .map(statement =>
      answerEdit(editor, statement.id, {
        ...givenAnswer(
          statement,
          answer.value,
          document.answers[statement.id]?.parts,
        ),
        ...(reason !== undefined && { reason }),
      }),
    );
}
