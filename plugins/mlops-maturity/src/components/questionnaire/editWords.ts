import {
  findDimension,
  findStatement,
  maturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { StatementAnswerInput } from 'backstage-plugin-mlops-maturity-common';
import type { AnswerEdit, DraftEdit, ProfileEdit } from '../../editing';
import type { Translate } from '../../translation';
import { levelTitle } from '../common';
import { counted } from '../sentences';
import {
  ANSWER_WORDS,
  partsHeld,
  pickWord,
  PROFILE_WORDS,
  servingWord,
  STAGE_WORDS,
  yesNoWord,
} from './words';

/**
 * Names the field of an edit.
 *
 * @param edit - the edit
 */
export function editTitle(edit: DraftEdit): string {
  switch (edit.kind) {
    case 'answer':
      return findStatement(maturityModel, edit.id)?.label ?? edit.id;
    case 'pick':
      return findDimension(maturityModel, edit.id)?.title ?? edit.id;
    case 'profile':
      return PROFILE_WORDS[edit.id];
    case 'target':
      return 'Target';
    default:
      return 'Note on the target';
  }
}

/**
 * Puts the value of an edit into words.
 *
 * @param t - the texts of the plugin
 * @param edit - the edit
 */
export function editValue(t: Translate, edit: DraftEdit): string {
  switch (edit.kind) {
    case 'answer':
      return answerValue(edit);
    case 'pick':
      return pickWord(findDimension(maturityModel, edit.id), edit.value);
    case 'profile':
      return profileValue(edit);
    case 'target':
      return edit.value === null ? 'No target' : levelTitle(t, edit.value);
    default:
      return edit.value ? `“${edit.value}”` : 'No note';
  }
}

/** An answer without what explains it. */
export function answerWord(answer: StatementAnswerInput | null): string {
  return ANSWER_WORDS[answer?.value ?? 'unanswered'];
}

function answerValue({ id, value: answer }: AnswerEdit): string {
  const statement = findStatement(maturityModel, id);
  const parts =
    statement?.parts && answer?.parts && partsHeld(statement, answer.parts);
  const links = answer?.evidence?.length ?? 0;
  return [
    answerWord(answer),
    ...(parts ? [`${parts.count} of ${parts.of} parts`] : []),
    ...(answer?.reason && answer.value === 'not-applicable'
      ? [`because “${answer.reason}”`]
      : []),
    ...(answer?.note ? [`note “${answer.note}”`] : []),
    ...(links > 0 ? [counted(links, 'link')] : []),
  ].join(', ');
}

function profileValue(edit: ProfileEdit): string {
  switch (edit.id) {
    case 'servingModes':
      return servingWord(edit.value);
    case 'stage':
      return edit.value === null ? 'Not known yet' : STAGE_WORDS[edit.value];
    case 'mlCases':
      return edit.value === null ? 'Not known yet' : String(edit.value);
    default:
      return yesNoWord(edit.value);
  }
}
