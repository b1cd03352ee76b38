import { useCallback, useMemo } from 'react';
import { readState, writeState, type UrlSchema } from './urlSchema';
import { useAddress, type HistoryStep } from './useAddress';

/**
 * What is chosen on the page. It is kept in the address and nowhere else, so
 * that links, reload and the Back button work.
 *
 * @param schema - what can be chosen; the same object each time
 * @returns `update` changes what it names and leaves the rest as it is; it is
 * always the same function for one schema
 */
export function useUrlState<T extends object>(
  schema: UrlSchema<T>,
): {
  state: T;
  update: (change: (present: T) => Partial<T>, step: HistoryStep) => void;
  /** What `update` would make of the address, as a link within the page. */
  linkTo: (change: (present: T) => Partial<T>) => string;
} {
  const { parameters, change } = useAddress();
  const state = useMemo(
    () => readState(schema, parameters),
    [schema, parameters],
  );
  const update = useCallback(
    (next: (present: T) => Partial<T>, step: HistoryStep) =>
      change(present => {
        const known = readState(schema, present);
        return writeState(schema, { ...known, ...next(known) }, present);
      }, step),
    [schema, change],
  );
  const linkTo = useCallback(
    (next: (present: T) => Partial<T>) =>
      `?${writeState(schema, { ...state, ...next(state) }, parameters)}`,
    [schema, state, parameters],
  );
  return { state, update, linkTo };
}
