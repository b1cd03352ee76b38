import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { COMPARE_PARAMETER, REVISION_PARAMETER } from '../../url/tabLocation';

/** Which revisions the reader looks at; kept in the address. */
export interface Revisions {
  /** The revision that is open; `undefined` shows the timeline. */
  revision: number | undefined;
  /** The revision that it is compared with. */
  compare: number | undefined;
  open(revision: number | undefined, compare?: number): void;
}

/** Reads and changes which revisions are open. */
export function useRevisions(): Revisions {
  const [search, setSearch] = useSearchParams();
  const open = useCallback(
    (revision: number | undefined, compare?: number) =>
      setSearch(current => {
        const next = new URLSearchParams(current);
        setOrDelete(next, REVISION_PARAMETER, revision);
        setOrDelete(next, COMPARE_PARAMETER, compare);
        return next;
      }),
    [setSearch],
  );
  return {
    revision: revisionOf(search.get(REVISION_PARAMETER)),
    compare: revisionOf(search.get(COMPARE_PARAMETER)),
    open,
  };
}

function revisionOf(text: string | null): number | undefined {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function setOrDelete(
  search: URLSearchParams,
  name: string,
  value: number | undefined,
): void {
  if (value === undefined) {
    search.delete(name);
  } else {
    search.set(name, String(value));
  }
}
