import type { HistoryEntry } from 'backstage-plugin-mlops-maturity-common';
import { entityHistory } from '../api/queries';
import { useQuery } from '../api/useQuery';

/** More would be too small to tell apart in a line. */
const MOST = 12;

/** The newest submissions, as far as they tell how a level has come about. */
export interface LevelHistory {
  /** Oldest first, two or more. */
  entries: readonly HistoryEntry[];
  /**
   * The submission since which the level is what it is now; `null` if it is
   * none, or was the same before all of these.
   */
  since: HistoryEntry | null;
}

/**
 * Loads how the level of an entity has come about.
 *
 * @param revision - the newest one; loads again when it changes
 * @returns `undefined` before the second submission and until it is known
 */
export function useLevelHistory(
  entityRef: string,
  revision: number,
): LevelHistory | undefined {
  const { data } = useQuery(
    entityHistory,
    revision > 1
      ? { entityRef, version: String(revision), limit: MOST }
      : undefined,
  );
  if (!data || data.items.length < 2) {
    return undefined;
  }
  const entries = [...data.items].reverse();
  const level = entries.at(-1)?.reportedLevel ?? null;
  const before = entries.findLastIndex(
    ({ reportedLevel }) => reportedLevel !== level,
  );
  const isKnown = before >= 0 || data.nextBefore === null;
  return {
    entries,
    since: level !== null && isKnown ? entries[before + 1] ?? null : null,
  };
}
