import { ResponseError } from '@backstage/errors';
import { problemsIn } from './misconfiguration';
import { unavailableOf } from './refusal';

/** The first pause before asking again; doubles up to the longest one. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

/** Longer ones than this make a timer go off at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Tells whether asking again by itself may help: something is away. A backend
 * that is not configured correctly stays so until somebody starts it again.
 *
 * @param error - what a request was rejected with
 */
export function passesByItself(error: Error | undefined): error is Error {
  return unavailableOf(error) !== undefined && problemsIn(error) === undefined;
}

/**
 * How long to wait before asking again: longer after each failure, and never
 * the same for all who wait, so that they do not come back all at once. A
 * `Retry-After` header is the least.
 *
 * @param attempt - 0 after the first failure
 * @returns milliseconds
 */
export function pauseBefore(attempt: number, error: Error): number {
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
  const jittered = longest * (0.5 + Math.random() / 2);
  return Math.min(
    Math.max(jittered, retryAfterOf(error) ?? 0),
    LONGEST_TIMER_MS,
  );
}

/** What the backend asks for: seconds or a date, in milliseconds from now. */
function retryAfterOf(error: Error): number | undefined {
  const header =
    error instanceof ResponseError
      ? error.response.headers.get('retry-after')
      : null;
  if (header === null) {
    return undefined;
  }
  const wait = /^\d+$/.test(header)
    ? Number(header) * 1000
    : new Date(header).getTime() - Date.now();
  return Number.isNaN(wait) ? undefined : wait;
}

/**
 * Calls back after a pause, once somebody can see the page.
 *
 * @returns a function that ends it
 */
export function whenSeenAfter(pause: number, callback: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') {
      end();
      callback();
    }
  };
  const timer = setTimeout(() => {
    document.addEventListener('visibilitychange', look);
    look();
  }, pause);
  function end() {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  }
  return end;
}
