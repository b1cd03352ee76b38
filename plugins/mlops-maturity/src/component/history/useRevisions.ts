import { useCallback } from 'react';
import { optional } from '../../url/urlSchema';
import { useUrlState } from '../../url/useUrlState';

/** Which revisions the reader looks at; kept in the address. */
export interface Revisions {
  /** The revision that is open; `undefined` shows the timeline. */
  revision: number | undefined;
  /** The revision that it is compared with. */
  compare: number | undefined;
  open(revision: number | undefined, compare?: number): void;
}

const aRevision = optional(text =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined,
);

const revisionsSchema = { revision: aRevision, compare: aRevision };

/** Reads and changes which revisions are open. */
export function useRevisions(): Revisions {
  const { state, update } = useUrlState(revisionsSchema);
  const open = useCallback(
    (revision: number | undefined, compare?: number) =>
      update(() => ({ revision, compare }), 'push'),
    [update],
  );
  return { ...state, open };
}
