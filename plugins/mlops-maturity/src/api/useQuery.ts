import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { NotImplementedError } from '@backstage/errors';
import type { QueryState } from './Query';
import type { QueryDefinition } from './QueryDefinition';

/** Nothing was asked. */
type Idle = { state: 'idle'; data?: undefined; error?: undefined };

/** What a component knows of the answer to its question. */
export type QueryResult<T> = (
  | QueryState<T>
  | Idle
  /** The answer to the question before, while this one is on its way. */
  | { state: 'previous'; data: T; error?: undefined }
) & {
  /** The question that `data` answers, as JSON. */
  answers?: string;
  /** Asks again; always the same function for one question. */
  retry: () => void;
  /** Loads the next page, where there are pages. */
  loadMore: () => void;
};

const IDLE: Idle = { state: 'idle' };
const LOADING: QueryState<never> = { state: 'loading' };

/**
 * Loads the answer to a question, once for all who ask it, and again when the
 * question changes.
 *
 * @param args - the question; nothing is asked as long as it is `undefined`
 * @param options - `keepPrevious` shows the answer to the question before until
 * the next one is there, so that nothing on the page jumps
 */
export function useQuery<TApi extends object, TArgs, T>(
  definition: QueryDefinition<TApi, TArgs, T>,
  args: TArgs | undefined,
  options: { keepPrevious?: boolean } = {},
): QueryResult<T> {
  const { keepPrevious = false } = options;
  const api = useApiHolder().get(definition.api);
  if (!api && args !== undefined) {
    throw new NotImplementedError(
      `No implementation available for ${definition.api}`,
    );
  }
  const key = args === undefined ? undefined : definition.keyOf(args);
  // The question is the same as long as its key is.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const question = useMemo(() => args, [key]);
  const known = useSyncExternalStore(
    useCallback(
      (listener: () => void) =>
        question === undefined || !api
          ? () => {}
          : definition.subscribe(api, question, listener),
      [definition, api, question],
    ),
    (): QueryState<T> | Idle =>
      key === undefined || !api
        ? IDLE
        : definition.find(api, key)?.state ?? LOADING,
  );

  // What was answered last, until there is an answer to this question.
  const previous = useRef<{ data: T; answers: string | undefined }>();
  if (known.state !== 'loading') {
    previous.current =
      known.data === undefined ? undefined : { data: known.data, answers: key };
  }
  const shown = keepPrevious ? previous.current : undefined;
  const retry = useCallback(() => {
    if (key !== undefined && api) {
      definition.find(api, key)?.retry();
    }
  }, [definition, api, key]);
  const loadMore = useCallback(() => {
    if (key !== undefined && api) {
      definition.find(api, key)?.loadMore();
    }
  }, [definition, api, key]);
  return useMemo(
    () =>
      known.state === 'loading' && shown
        ? { state: 'previous', ...shown, retry, loadMore }
        : { ...known, answers: key, retry, loadMore },
    [known, shown, key, retry, loadMore],
  );
}

/** Whether an answer is on its way. */
export function isLoading({ state }: Pick<QueryResult<unknown>, 'state'>) {
  return state === 'loading' || state === 'refreshing' || state === 'previous';
}
