import { useEffect } from 'react';
import { unavailableOf } from './refusal';

/** How long to wait before asking again, in milliseconds. */
const PAUSE = 10_000;

/**
 * Asks again by itself as long as something is away, so that a page which
 * stays open shows what it should once that is back.
 *
 * @param error - why the last request failed; a new one for each attempt
 * @param retry - makes the request again
 */
export function useRetryWhileUnavailable(
  error: Error | undefined,
  retry: () => void,
): void {
  useEffect(() => {
    if (!unavailableOf(error)) {
      return undefined;
    }
    const timer = setTimeout(retry, PAUSE);
    return () => clearTimeout(timer);
  }, [error, retry]);
}
