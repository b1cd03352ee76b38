import { attentionRank } from './attentionRank';

const FINE: Parameters<typeof attentionRank>[0] = {
  gap: 0,
  state: 'consistent',
  stale: false,
  reportedLevel: 2,
  freshSince: '2026-11-01T00:00:00.000Z',
};
const LONG_AGO = '2026-03-08T00:00:00.000Z';
const OLDER = '2026-02-01T00:00:00.000Z';

describe('attentionRank', () => {
  it('puts what needs attention most first', () => {
    const inOrder: [string, Partial<typeof FINE>][] = [
      ['two levels below, contradicted', { gap: 2, state: 'contradicted' }],
      [
        'two levels below and stale for long',
        { gap: 2, stale: true, freshSince: LONG_AGO },
      ],
      ['two levels below', { gap: 2 }],
      [
        'one level below, contradicted and stale',
        { gap: 1, state: 'contradicted', stale: true, freshSince: OLDER },
      ],
      ['one level below, contradicted', { gap: 1, state: 'contradicted' }],
      ['one level below and stale', { gap: 1, stale: true, freshSince: OLDER }],
      ['one level below', { gap: 1 }],
      ['contradicted', { state: 'contradicted' }],
      ['stale for longer', { stale: true, freshSince: OLDER }],
      ['stale', { stale: true, freshSince: LONG_AGO }],
      [
        'not assessed',
        { gap: null, state: null, reportedLevel: null, freshSince: null },
      ],
      ['assessed without a level', { gap: null, reportedLevel: null }],
      ['above its target', { gap: -1 }],
      ['without a target', { gap: null, freshSince: '2026-11-02T00:00:00Z' }],
    ];
    const ranks = inOrder.map(([name, facts]) => ({
      name,
      rank: attentionRank({ ...FINE, ...facts }),
    }));
    expect([...ranks].sort((a, b) => a.rank - b.rank)).toEqual(ranks);
    expect(new Set(ranks.map(({ rank }) => rank)).size).toBe(ranks.length);
    expect(Math.max(...ranks.map(({ rank }) => rank))).toBeLessThan(
      Number.MAX_SAFE_INTEGER,
    );
  });
});
