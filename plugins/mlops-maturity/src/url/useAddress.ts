import { useCallback, useLayoutEffect, useRef } from 'react';
import { useLocation, useSearchParams } from './router';
import useLatest from 'react-use/esm/useLatest';

/** Whether the browser's Back button undoes a change. */
export type HistoryStep = 'push' | 'replace';

/** The part of the address that belongs to the page. */
export interface Address {
  parameters: URLSearchParams;
  /** Empty, or it starts with `#`. */
  hash: string;
  /** Differs each time that somebody goes somewhere, even to the same place. */
  visit: string;
  /**
   * Changes the parameters. It is always the same function, so that what only
   * changes the page does not depend on what it shows.
   */
  change: (
    next: (present: URLSearchParams) => URLSearchParams,
    step: HistoryStep,
  ) => void;
}

/** Where the page is, kept by the router. */
export function useAddress(): Address {
  const { hash, key: visit } = useLocation();
  const [parameters, setParameters] = useSearchParams();
  // Ahead of the address that is drawn, while the page takes its time to follow.
  const present = useRef(parameters);
  useLayoutEffect(() => {
    present.current = parameters;
  }, [parameters]);
  const write = useLatest(setParameters);
  const change = useCallback<Address['change']>(
    (next, step) => {
      present.current = next(present.current);
      write.current(present.current, {
        replace: step === 'replace',
        preventScrollReset: true,
      });
    },
    [write],
  );
  return { parameters, hash, visit, change };
}
