import type { ComponentRow } from '../api/types';

/** The largest possible gap to a target: levels are 0 to 4. */
const MOST_LEVELS = 4;

/**
 * The reasons beside the target, in their order.
 */
const ATTENTION_REASONS = [
  'contradicted',
  'stale',
  'no-level',
  'none',
] as const;

/**
 * More milliseconds since 1970 than any day of an assessment has.
 */
const ATTENTION_SPAN = 10_000_000_000_000;

/**
 * Says how soon a component needs attention. First come those furthest below
 * their target; among equals those whose answers contradict their level, then
 * stale ones, then those without a level, most of which are not assessed; then
 * the one that was looked at longest ago.
 *
 * @returns the lower, the sooner
 * @internal
 */
export function attentionRank(
  row: Pick<ComponentRow, 'gap' | 'state' | 'stale' | 'reportedLevel'> & {
    /** ISO 8601, or milliseconds since the epoch. */
    freshSince: string | number | null;
  },
): number {
  const { gap, state, stale, reportedLevel, freshSince } = row;
  const levels = MOST_LEVELS - Math.max(0, gap ?? 0);
  const reason = [
    state === 'contradicted',
    stale,
    reportedLevel === null,
    true,
  ].indexOf(true);
  return (
    (levels * ATTENTION_REASONS.length + reason) * ATTENTION_SPAN +
    (freshSince === null ? 0 : new Date(freshSince).getTime())
  );
}
