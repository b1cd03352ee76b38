import type { HistoryEntry } from 'backstage-plugin-mlops-maturity-common';
import { timelineOf } from './timeline';

function anEntry(revision: number, submittedAt: string): HistoryEntry {
  return {
    revision,
    submittedAt,
    submittedBy: 'user:default/ana',
    modelVersion: '2026-11',
    reportedLevel: 2,
    declaredLevel: 2,
    state: 'consistent',
    possibleLevels: null,
    openRequirements: 0,
    setAside: 0,
    target: 2,
    basics: { yes: 1, applicable: 2 },
    beyondBasics: { yes: 0, applicable: 1 },
  };
}

const ITEMS = [
  anEntry(2, '2026-03-01T00:00:00Z'),
  anEntry(1, '2026-01-01T00:00:00Z'),
];

describe('timelineOf', () => {
  it('joins sections that were confirmed together, newest first', () => {
    const together = {
      confirmedAt: '2026-02-01T00:00:00Z',
      confirmedBy: 'user:default/bo',
      revision: 1,
    };
    expect(
      timelineOf({
        items: ITEMS,
        nextBefore: null,
        confirmations: [
          { section: 'documentation', ...together },
          { section: 'monitoring', ...together },
        ],
      }),
    ).toEqual([
      expect.objectContaining({ kind: 'submission', entry: ITEMS[0] }),
      {
        kind: 'confirmation',
        at: '2026-02-01T00:00:00Z',
        by: 'user:default/bo',
        sections: ['documentation', 'monitoring'],
      },
      expect.objectContaining({ kind: 'submission', entry: ITEMS[1] }),
    ]);
  });

  it('leaves out what is older than the submissions that are loaded', () => {
    const events = timelineOf({
      items: ITEMS,
      nextBefore: 1,
      confirmations: [
        {
          section: 'documentation',
          confirmedAt: '2025-12-01T00:00:00Z',
          confirmedBy: 'user:default/bo',
          revision: 1,
        },
      ],
    });
    expect(events.map(({ kind }) => kind)).toEqual([
      'submission',
      'submission',
    ]);
  });
});
