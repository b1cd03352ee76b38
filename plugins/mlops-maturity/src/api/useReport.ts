import { useCallback, useEffect, useState } from 'react';
import useLatest from 'react-use/esm/useLatest';
import { unavailableOf } from './refusal';
import { useRetryWhileUnavailable } from './useRetryWhileUnavailable';

/**
 * A report on its way from the backend.
 */
export interface Report<T> {
  /** The newest answer; while another one loads, the one before. */
  data?: T;
  /** The question that `data` answers. */
  answers?: string;
  /** Why the last request failed. */
  error?: Error;
  loading: boolean;
  retry: () => void;
}

/**
 * Loads a report, and loads it again when its question changes. The previous
 * answer stays until the next one is there, so that nothing on the page jumps.
 * As long as the backend says that something is away, it is asked again.
 *
 * @param question - tells one request from another
 * @param load - makes the request; aborted when the question changes
 */
export function useReport<T>(
  question: string,
  load: (signal: AbortSignal) => Promise<T>,
): Report<T> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Omit<Report<T>, 'retry'>>({
    loading: true,
  });
  const latestLoad = useLatest(load);

  useEffect(() => {
    const controller = new AbortController();
    setAnswer(({ data, answers, error }) => ({
      data,
      answers,
      // Said once, and not again with each attempt.
      error: unavailableOf(error) ? error : undefined,
      loading: true,
    }));
    latestLoad.current(controller.signal).then(
      data => {
        if (!controller.signal.aborted) {
          setAnswer({ data, answers: question, loading: false });
        }
      },
      cause => {
        if (!controller.signal.aborted) {
          setAnswer(({ data, answers }) => ({
            // Numbers that answer another question do not stand in for these.
            ...(answers === question && { data, answers }),
            error: cause instanceof Error ? cause : new Error(String(cause)),
            loading: false,
          }));
        }
      },
    );
    return () => controller.abort();
  }, [question, attempt, latestLoad]);

  const retry = useCallback(() => setAttempt(count => count + 1), []);
  useRetryWhileUnavailable(answer.error, retry);
  // Before the effect has run, the answer still is the one to the question
  // before.
  const isOld = answer.data !== undefined && answer.answers !== question;
  return { ...answer, loading: answer.loading || isOld, retry };
}
