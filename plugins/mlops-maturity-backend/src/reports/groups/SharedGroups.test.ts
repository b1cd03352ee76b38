import type { GroupedSelection } from '../selection';
import { Pool } from './Pool';
import type { ReadGroups } from './readGroups';
import { SharedGroups } from './SharedGroups';

const selection: GroupedSelection = {
  filter: { type: ['ml-model'] },
  visibility: { type: 'all' },
  asOf: new Date('2026-11-21T12:00:00Z'),
  revision: 7,
  groupBy: 'owner',
  limit: 100,
};

function counting() {
  return jest.fn(
    async (): Promise<ReadGroups> => ({
      total: new Pool(),
      groups: [],
      others: undefined,
      groupCount: 0,
      scoring: { waiting: 0, editions: [] },
    }),
  );
}

describe('SharedGroups', () => {
  it('counts once for reports that ask for the same', async () => {
    const shared = new SharedGroups();
    const count = counting();
    const both = await Promise.all([
      shared.get(selection, count),
      shared.get({ ...selection }, count),
    ]);
    expect(both[0]).toBe(both[1]);
    await shared.get(selection, count);
    expect(count).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['after a change', { revision: 8 }],
    ['later', { asOf: new Date('2026-11-21T12:05:00Z') }],
    ['for another filter', { filter: { type: ['ml-service'] } }],
    ['for somebody else', { visibility: { type: 'all' } }],
    ['for more groups', { limit: 101 }],
    ['for other groups', { groupBy: 'system' }],
    ['for groups above', { depth: 1 }],
  ] satisfies [string, Partial<GroupedSelection>][])(
    'counts again %s',
    async (_, change) => {
      const shared = new SharedGroups();
      const count = counting();
      await shared.get(selection, count);
      await shared.get({ ...selection, ...change }, count);
      expect(count).toHaveBeenCalledTimes(2);
    },
  );

  it('counts for itself what names no revision', async () => {
    const shared = new SharedGroups();
    const count = counting();
    const { revision, ...withoutRevision } = selection;
    await shared.get(withoutRevision, count);
    await shared.get(withoutRevision, count);
    expect(count).toHaveBeenCalledTimes(2);
  });

  it('keeps no count that has failed', async () => {
    const shared = new SharedGroups();
    await expect(
      shared.get(selection, async () => {
        throw new Error('The database is away');
      }),
    ).rejects.toThrow('away');
    const count = counting();
    await shared.get(selection, count);
    expect(count).toHaveBeenCalledTimes(1);
  });
});
