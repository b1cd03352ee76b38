import { useEffect, useRef } from 'react';
import { passesByItself, pauseBefore, whenSeenAfter } from './retry';

/**
 * Asks again by itself as long as something is away and the page is seen, so
 * that a page which stays open shows what it should once that is back.
 *
 * @param error - why the last request failed; a new one for each attempt
 * @param retry - makes the request again
 */
export function useRetryWhileUnavailable(
  error: Error | undefined,
  retry: () => void,
): void {
  const attempts = useRef(0);
  useEffect(() => {
    if (!passesByItself(error)) {
      attempts.current = 0;
      return undefined;
    }
    const pause = pauseBefore(attempts.current, error);
    attempts.current += 1;
    return whenSeenAfter(pause, retry);
  }, [error, retry]);
}
