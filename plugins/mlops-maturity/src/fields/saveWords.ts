import type {
  DraftEditorState,
  FieldKey,
  FieldStatus,
  HoldReason,
  SaveStatus,
} from '../draft';
import type { Formats, Translate } from '../text';

/**
 * Tells what keeps one field from being saved.
 *
 * @param status - `undefined` if the field was not changed in this visit
 * @returns `undefined` if nothing does: the bar says how saving stands
 */
export function problemText(
  t: Translate,
  status: FieldStatus | undefined,
): string | undefined {
  switch (status?.state) {
    case 'not-saved':
      return t('questionnaire.editor.field.notSaved');
    case 'held':
      return holdText(t, status.because);
    case 'refused':
      return t('questionnaire.editor.field.refused', {
        message: status.message,
      });
    case 'conflict':
      return t('questionnaire.editor.field.conflict');
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
      return t('questionnaire.editor.save.saved', {
        time: formats.time(save.at.toISOString()),
      });
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
export interface Obstacle {
  /** `held`: needs a reason, a valid link, or to be confirmed first. */
  kind: 'conflicts' | 'held' | 'refused';
  /** The fields that it concerns, one or more. */
  keys: readonly FieldKey[];
}

/**
 * Lists what somebody has to settle before everything is saved.
 *
 * @param state - of the editor
 * @returns one for each kind; none if nothing is in the way
 */
export function obstaclesOf(
  state: Pick<DraftEditorState, 'fields' | 'conflicts'>,
): Obstacle[] {
  const keysIn = (wanted: FieldStatus['state']) =>
    [...state.fields].flatMap(([key, status]) =>
      status.state === wanted ? [key] : [],
    );
  const obstacles: Obstacle[] = [
    { kind: 'conflicts', keys: state.conflicts.map(({ key }) => key) },
    { kind: 'held', keys: keysIn('held') },
    { kind: 'refused', keys: keysIn('refused') },
  ];
  return obstacles.filter(({ keys }) => keys.length > 0);
}
