import {
  entityLabel,
  findDimension,
  findStatement,
  isOwnAnswer,
  type InheritedAnswer,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { AnswerEdit, DraftEdit, ProfileEdit } from '../../draft';
import type { Translate } from '../../text';
import { levelTitle } from '../../assessment/levelName';
import { partsText } from '../../text/sentences';
import { inheritedText } from '../../text/sentences/inheritedText';
import { unconfirmedBecause, type UnconfirmedReason } from './unconfirmed';
import { heldIn } from './changeAnswer';
import { pickWord, servingWord, yesNoWord } from './words';

/**
 * Names the field of an edit.
 *
 * @param edit - the edit
 */
export function editTitle(
  t: Translate,
  model: MaturityModel,
  edit: DraftEdit,
): string {
  switch (edit.kind) {
    case 'answer':
      return findStatement(model, edit.id)?.label ?? edit.id;
    case 'pick':
      return findDimension(model, edit.id)?.title ?? edit.id;
    case 'profile':
      return t(`questionnaire.words.field.${edit.id}`);
    default:
      return t(`questionnaire.words.field.${edit.kind}`);
  }
}

/**
 * Puts the value of an edit into words.
 *
 * @param edit - the edit
 * @param inherited - for an answer, what the component would inherit; said
 * where it counts
 */
export function editValue(
  t: Translate,
  model: MaturityModel,
  edit: DraftEdit,
  inherited?: InheritedAnswer,
): string {
  switch (edit.kind) {
    case 'answer':
      return inherited && !isOwnAnswer(edit.value ?? undefined)
        ? inheritedValue(t, inherited)
        : answerValue(t, model, edit);
    case 'pick':
      return pickWord(t, findDimension(model, edit.id), edit.value);
    case 'profile':
      return profileValue(t, edit);
    case 'target':
      return edit.value === null
        ? t('questionnaire.words.value.noTarget')
        : levelTitle(t, model, edit.value);
    default:
      return edit.value
        ? t('questionnaire.words.value.quoted', { text: edit.value })
        : t('questionnaire.words.value.noNote');
  }
}

function answerValue(
  t: Translate,
  model: MaturityModel,
  { id, value: answer }: AnswerEdit,
): string {
  const statement = findStatement(model, id);
  const { parts: all } = statement ?? {};
  const parts =
    statement && all && answer?.parts && answer.value !== 'not-applicable'
      ? partsText(t, statement, heldIn(answer.parts)) ??
        t('questionnaire.words.value.parts', { count: all.length })
      : undefined;
  const links = answer?.evidence?.length ?? 0;
  return t.formats.facts([
    t(`questionnaire.words.answer.${answer?.value ?? 'unanswered'}`),
    ...(parts === undefined ? [] : [parts]),
    ...(answer?.reason && answer.value === 'not-applicable'
      ? [t('questionnaire.words.value.reason', { text: answer.reason })]
      : []),
    ...(answer?.note
      ? [t('questionnaire.words.value.note', { text: answer.note })]
      : []),
    ...(links > 0
      ? [t('questionnaire.words.value.links', { count: links })]
      : []),
    ...unconfirmedBecause(answer ?? undefined).map(reason =>
      reasonText(t, reason),
    ),
  ]);
}

function reasonText(t: Translate, reason: UnconfirmedReason): string {
  if (reason.kind === 'reworded') {
    return t('questionnaire.words.value.reworded', { version: reason.since });
  }
  return reason.from === null
    ? t('questionnaire.words.value.copiedHidden')
    : t('questionnaire.words.value.copied', {
        component: entityLabel(reason.from),
      });
}

function inheritedValue(t: Translate, inherited: InheritedAnswer): string {
  const { note, evidence = [] } = inherited;
  return t.formats.facts([
    inheritedText(t, inherited),
    ...(note ? [t('questionnaire.words.value.note', { text: note })] : []),
    ...(evidence.length > 0
      ? [t('questionnaire.words.value.links', { count: evidence.length })]
      : []),
  ]);
}

function profileValue(t: Translate, edit: ProfileEdit): string {
  switch (edit.id) {
    case 'servingModes':
      return servingWord(t, edit.value);
    case 'stage':
      return t(`questionnaire.words.stage.${edit.value ?? 'unknown'}`);
    case 'mlCases':
      return edit.value === null
        ? yesNoWord(t, null)
        : t.formats.number(edit.value);
    default:
      return yesNoWord(t, edit.value);
  }
}
