import type {
  AssessmentHistory,
  HistoryEntry,
  SectionId,
} from 'backstage-plugin-mlops-maturity-common';

/** Something that happened to an assessment. */
export type TimelineEvent =
  | { kind: 'submission'; at: string; entry: HistoryEntry }
  | { kind: 'confirmation'; at: string; by: string; sections: SectionId[] };

/**
 * Puts submissions and confirmations in one order. Sections that somebody
 * confirmed together are one event.
 *
 * @param history - submissions so far loaded, and confirmations
 * @returns newest first; confirmations older than the oldest submission that
 * is loaded are left out until that one is
 */
export function timelineOf(
  history: Pick<AssessmentHistory, 'items' | 'confirmations' | 'nextBefore'>,
): TimelineEvent[] {
  const { items, confirmations, nextBefore } = history;
  const oldest = items.at(-1)?.submittedAt;
  const events = new Map<string, TimelineEvent>();
  for (const entry of items) {
    events.set(`submission ${entry.revision}`, {
      kind: 'submission',
      at: entry.submittedAt,
      entry,
    });
  }
  for (const { section, confirmedAt, confirmedBy } of confirmations) {
    if (nextBefore === null || !oldest || confirmedAt >= oldest) {
      const key = `${confirmedAt} ${confirmedBy}`;
      const known = events.get(key);
      if (known?.kind === 'confirmation') {
        known.sections.push(section);
      } else {
        events.set(key, {
          kind: 'confirmation',
          at: confirmedAt,
          by: confirmedBy,
          sections: [section],
        });
      }
    }
  }
  return [...events.values()].sort((a, b) => b.at.localeCompare(a.at));
}
