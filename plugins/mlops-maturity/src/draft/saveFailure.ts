import { isError, toError } from '@backstage/errors';
import { messageOf } from '../api/refusal';

/**
 * Why saving did not work: `unreachable` passes and is tried again,
 * `signed-out` needs a new session, `invalid` concerns what was sent, and
 * `forbidden` will not get better by trying.
 */
export type SaveFailureKind =
  | 'unreachable'
  | 'signed-out'
  | 'invalid'
  | 'forbidden';

/** A failed attempt to save. */
export interface SaveFailure {
  kind: SaveFailureKind;
  /** The error's message, for people. */
  message: string;
}

/**
 * Sorts an error of the API by what can be done about it.
 *
 * @param error - anything thrown while saving
 */
export function saveFailureOf(error: unknown): SaveFailure {
  return {
    kind: kindOf(statusOf(error)),
    message: messageOf(toError(error)),
  };
}

function statusOf(error: unknown): number | undefined {
  if (!isError(error)) {
    return undefined;
  }
  if (error.name === 'AuthenticationError') {
    return 401;
  }
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

function kindOf(status: number | undefined): SaveFailureKind {
  switch (status) {
    case 401:
      return 'signed-out';
    case 400:
    case 413:
    case 422:
      return 'invalid';
    case 403:
    case 404:
      return 'forbidden';
    default:
      // No status means that no answer came; 5xx and 429 pass.
      return 'unreachable';
  }
}
