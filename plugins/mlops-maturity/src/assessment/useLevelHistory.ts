import type {
  AssessmentSubmission,
  HistoryEntry,
  Level,
} from 'backstage-plugin-mlops-maturity-common';
import { entityHistory } from '../api/queries';
import { useQuery } from '../api/useQuery';

/** More would be too small to tell apart in a line. */
const MOST = 12;

/** Since when a component is at its level. */
export interface LevelStart {
  /** When it was submitted. */
  submittedAt: string;
  /** Whether it was so before too, further back than is looked. */
  isAtLeast: boolean;
}

/** The newest submissions, as far as they tell how a level has come about. */
export interface LevelHistory {
  /** Oldest first; none before the second submission and until it is known. */
  entries: readonly HistoryEntry[];
  /** How many are on their way, at most. */
  awaited: number;
  /**
   * When it was submitted at the level that counts now, after another one or
   * for the first time; `null` if there is none, or if something shared has
   * changed it since.
   */
  since: LevelStart | null;
}

/**
 * Loads how the level of an entity has come about, again with each submission.
 *
 * @param submission - the newest one
 * @param level - the reported one that counts now
 */
export function useLevelHistory(
  entityRef: string,
  submission: AssessmentSubmission,
  level: Level | null,
): LevelHistory {
  const { revision } = submission;
  const { data, state } = useQuery(
    entityHistory,
    revision > 1
      ? { entityRef, version: String(revision), limit: MOST }
      : undefined,
  );
  const loaded = [...(data?.items ?? [])].reverse();
  const known = revision > 1 ? loaded : [submission];
  const isAll = revision === 1 || data?.nextBefore === null;
  return {
    entries: loaded.length > 1 ? loaded : [],
    awaited: state === 'loading' ? Math.min(revision, MOST) : 0,
    since: level === null ? null : startOf(level, known, isAll),
  };
}

/**
 * @param submissions - oldest first
 * @param isAll - whether there are none before
 */
function startOf(
  level: Level,
  submissions: readonly Pick<
    AssessmentSubmission,
    'reportedLevel' | 'submittedAt'
  >[],
  isAll: boolean,
): LevelStart | null {
  const before = submissions.findLastIndex(
    ({ reportedLevel }) => reportedLevel !== level,
  );
  const start = submissions.at(before + 1);
  return start
    ? { submittedAt: start.submittedAt, isAtLeast: before < 0 && !isAll }
    : null;
}
