import type {
  DraftEditorState,
  FieldStatus,
  HoldReason,
  SaveStatus,
} from '../../editing';
import { counted } from '../sentences';
import { timeOfDay } from './words';

const HOLD_WORDS: Readonly<Record<HoldReason, string>> = {
  'reason-missing': 'Say why it is not applicable; it is saved once you have.',
  'link-invalid':
    'A link needs a full address that starts with http:// or https://; the answer is saved once it has.',
};

/** How saving of one field stands, in words. */
export interface SaveNote {
  text: string;
  /** Whether somebody has to do something about it. */
  isProblem: boolean;
}

/**
 * Tells how saving of one field stands.
 *
 * @param status - `undefined` if the field was not changed in this visit
 */
export function saveNoteOf(
  status: FieldStatus | undefined,
): SaveNote | undefined {
  switch (status?.state) {
    case 'saving':
      return { text: 'Saving…', isProblem: false };
    case 'saved':
      return { text: `Saved ${timeOfDay(status.at)}`, isProblem: false };
    case 'not-saved':
      return { text: 'Not saved yet; kept in this browser', isProblem: true };
    case 'held':
      return { text: HOLD_WORDS[status.because], isProblem: true };
    case 'refused':
      return { text: `Not accepted: ${status.message}`, isProblem: true };
    case 'conflict':
      return {
        text: 'Also changed by somebody else: choose above which answer stands',
        isProblem: true,
      };
    default:
      return undefined;
  }
}

/**
 * Tells how saving stands as a whole.
 *
 * @param save - the state of saving
 */
export function saveText(save: SaveStatus): string {
  switch (save.state) {
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Saved ${timeOfDay(save.at)}`;
    case 'not-saved':
      switch (save.failure.kind) {
        case 'signed-out':
          return 'Not saved: your session has ended. Your answers are kept in this browser; sign in again to save them.';
        case 'unreachable':
          return 'Not saved: the server does not answer. Your answers are kept in this browser and sent as soon as it does.';
        default:
          return `Not saved: ${save.failure.message}. Your answers are kept in this browser.`;
      }
    default:
      return 'Every answer is saved as you give it';
  }
}

/** What keeps the draft from being complete at the backend. */
export interface Obstacles {
  /** Answers that need a reason or a valid link. */
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
export function obstacleTexts(obstacles: Obstacles): string[] {
  const { held, refused, conflicts } = obstacles;
  return [
    ...(conflicts > 0 ? [`${counted(conflicts, 'conflict')} to settle`] : []),
    ...(held > 0
      ? [`${counted(held, 'answer')} incomplete and not saved yet`]
      : []),
    ...(refused > 0 ? [`${counted(refused, 'change')} not accepted`] : []),
  ];
}
