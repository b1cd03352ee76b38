import type {
  Answer,
  PartId,
  Statement,
  StatementAnswer,
  StatementAnswerInput,
} from 'backstage-plugin-mlops-maturity-common';
import type { AnswerEdit, DraftEditor } from '../../draft';

/**
 * Changes a part of an answer and leaves the rest of it as it is, including
 * what has been typed since the page was last drawn. Whoever gives the answer
 * itself makes it their own, so that it waits to be confirmed no longer; a note
 * does not.
 *
 * @param editor - makes the change
 * @param statementId - the statement
 * @param change - what is new
 * @param pace - `typing` waits until typing rests, `now` does not
 */
export function changeAnswer(
  editor: DraftEditor,
  statementId: string,
  change: Partial<StatementAnswerInput>,
  pace: 'now' | 'typing' = 'now',
): void {
  editor.change(answerEdit(editor, statementId, change), pace);
}

/**
 * Makes the edit of {@link changeAnswer} without making the change.
 *
 * @param editor - knows the present answer
 * @param statementId - the statement
 * @param change - what is new
 */
export function answerEdit(
  editor: Pick<DraftEditor, 'getState'>,
  statementId: string,
  change: Partial<StatementAnswerInput>,
): AnswerEdit {
  const known = editor.getState().document.answers[statementId];
  const isGivenAnew = 'value' in change || 'parts' in change;
  return {
    kind: 'answer',
    id: statementId,
    value: {
      value: known?.value ?? 'unanswered',
      reason: known?.reason,
      parts: known?.parts,
      note: known?.note,
      evidence: known?.evidence,
      ...(!isGivenAnew && {
        copiedFrom: known?.copiedFrom,
        wordingOf: known?.wordingOf,
      }),
      ...change,
    },
  };
}

/** Which parts of a statement hold; a part that is left out does not. */
type Parts = Readonly<Record<PartId, boolean>>;

/**
 * What it takes to give a statement this answer. A yes holds all parts. A no
 * holds those that were ticked before, unless those were all: then nothing is
 * known of them.
 *
 * @param statement - the statement
 * @param value - the answer
 * @param known - the parts that are recorded, newest record first
 */
export function givenAnswer(
  statement: Pick<Statement, 'parts'>,
  value: Answer,
  ...known: (Parts | undefined)[]
): Partial<StatementAnswerInput> {
  const { parts } = statement;
  switch (parts && value) {
    case 'yes':
      return { value, parts: partsOf(statement, () => true) };
    case 'no':
      return {
        value,
        parts: known.find(held => held && !holdsWhole(statement, held)),
      };
    default:
      return { value };
  }
}

/**
 * The answer after one part was ticked or its tick was taken away: a yes if all
 * hold, otherwise a no that keeps the others.
 *
 * @param statement - a statement with parts
 * @param answer - what it was answered before
 * @param part - the part that was ticked or whose tick was taken away
 * @param holds - whether it is ticked now
 */
export function tickedAnswer(
  statement: Pick<Statement, 'parts'>,
  answer: Pick<StatementAnswer, 'value' | 'parts'> | undefined,
  part: PartId,
  holds: boolean,
): { value: 'yes' | 'no'; parts: Record<PartId, boolean> } {
  const held = ticksOf(statement, answer);
  const parts = partsOf(statement, id =>
    id === part ? holds : held[id] === true,
  );
  return { value: holdsWhole(statement, parts) ? 'yes' : 'no', parts };
}

/**
 * The parts that an answer says hold: those recorded, otherwise all of a yes
 * and none of anything else.
 *
 * @param statement - a statement with parts
 * @param answer - its answer
 */
export function ticksOf(
  statement: Pick<Statement, 'parts'>,
  answer: Pick<StatementAnswer, 'value' | 'parts'> | undefined,
): Parts {
  return answer?.parts ?? partsOf(statement, () => answer?.value === 'yes');
}

/**
 * The ids of the parts that hold.
 *
 * @param parts - `undefined` if none are recorded
 */
export function heldIn(parts: Parts | undefined): Set<PartId> | undefined {
  return (
    parts && new Set(Object.keys(parts).filter(part => parts[part] === true))
  );
}

/**
 * Tells whether an answer is a yes though some parts are recorded not to hold,
 * which counts as no.
 *
 * @param statement - the statement
 * @param answer - its answer
 */
export function lacksParts(
  statement: Pick<Statement, 'parts'>,
  answer: Pick<StatementAnswer, 'value' | 'parts'> | undefined,
): boolean {
  return (
    answer?.value === 'yes' &&
    answer.parts !== undefined &&
    !holdsWhole(statement, answer.parts)
  );
}

function holdsWhole(
  { parts = [] }: Pick<Statement, 'parts'>,
  held: Parts,
): boolean {
  return parts.every(({ id }) => held[id] === true);
}

function partsOf(
  { parts = [] }: Pick<Statement, 'parts'>,
  holds: (part: PartId) => boolean,
): Record<PartId, boolean> {
  return Object.fromEntries(parts.map(({ id }) => [id, holds(id)]));
}
