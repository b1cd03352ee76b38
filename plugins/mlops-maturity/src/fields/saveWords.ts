import type {
  DraftEditorState,
  FieldStatus,
  HoldReason,
  SaveStatus,
} from '../draft';
import type { Formats, Translate } from '../text';

/** How saving of one field stands, in words. */
export interface SaveNote {
  text: string;
  /** Whether somebody has to do something about it. */
  isProblem: boolean;
}

/**
 * Tells how saving of one field stands.
 *
 * @param formats - writes the time of day
 * @param status - `undefined` if the field was not changed in this visit
 */
export function saveNoteOf(
  t: Translate,
  formats: Pick<Formats, 'time'>,
  status: FieldStatus | undefined,
): SaveNote | undefined {
  switch (status?.state) {
    case 'saving':
      return { text: t('questionnaire.editor.save.saving'), isProblem: false };
    case 'saved':
      return { text: savedText(t, formats, status.at), isProblem: false };
    case 'not-saved':
      return {
        text: t('questionnaire.editor.field.notSaved'),
        isProblem: true,
      };
    case 'held':
      return { text: holdText(t, status.because), isProblem: true };
    case 'refused':
      return {
        text: t('questionnaire.editor.field.refused', {
          message: status.message,
        }),
        isProblem: true,
      };
    case 'conflict':
      return {
        text: t('questionnaire.editor.field.conflict'),
        isProblem: true,
      };
    default:
      return undefined;
  }
}

function holdText(t: Translate, because: HoldReason): string {
  switch (because) {
    case 'reason-missing':
      return t('questionnaire.editor.field.reasonMissing');
    case 'wording-unconfirmed':
      return t('questionnaire.editor.field.wordingUnconfirmed');
    default:
      return t('questionnaire.editor.field.linkInvalid');
  }
}

function savedText(
  t: Translate,
  formats: Pick<Formats, 'time'>,
  at: Date,
): string {
  return t('questionnaire.editor.save.saved', {
    time: formats.time(at.toISOString()),
  });
}

/**
 * Tells how saving stands as a whole.
 *
 * @param formats - writes the time of day
 * @param save - the state of saving
 */
export function saveText(
  t: Translate,
  formats: Pick<Formats, 'time'>,
  save: SaveStatus,
): string {
  switch (save.state) {
    case 'saving':
      return t('questionnaire.editor.save.saving');
    case 'saved':
      return savedText(t, formats, save.at);
    case 'not-saved':
      switch (save.failure.kind) {
        case 'signed-out':
          return t('questionnaire.editor.save.signedOut');
        case 'unreachable':
          return t('questionnaire.editor.save.unreachable');
        default:
          return t('questionnaire.editor.save.failed', {
            message: save.failure.message,
          });
      }
    default:
      return t('questionnaire.editor.save.idle');
  }
}

/** What keeps the draft from being complete at the backend. */
export interface Obstacles {
  /** Answers that need a reason, a valid link, or to be confirmed first. */
  held: number;
  refused: number;
  conflicts: number;
}

/**
 * Counts what somebody has to settle before everything is saved.
 *
 * @param state - of the editor
 */
export function obstaclesOf(state: DraftEditorState): Obstacles {
  const statuses = [...state.fields.values()];
  return {
    held: statuses.filter(status => status.state === 'held').length,
    refused: statuses.filter(status => status.state === 'refused').length,
    conflicts: state.conflicts.length,
  };
}

/**
 * Puts obstacles into words.
 *
 * @param obstacles - as counted by {@link obstaclesOf}
 * @returns one sentence fragment per kind; none if nothing is in the way
 */
export function obstacleTexts(t: Translate, obstacles: Obstacles): string[] {
  return (['conflicts', 'held', 'refused'] as const).flatMap(kind =>
    obstacles[kind] > 0
      ? [t(`questionnaire.editor.obstacle.${kind}`, { count: obstacles[kind] })]
      : [],
  );
}
