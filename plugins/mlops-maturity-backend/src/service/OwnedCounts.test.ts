import { OwnedCounts } from './OwnedCounts';
import type { ViewerFilter } from './ViewerVisibility';

const owner = 'group:default/vision';

function aStore(...owned: string[]) {
  return {
    owned,
    countOwned: jest.fn(async () => owned.length),
    listOwned: jest.fn(async () => [...owned]),
  };
}

const canRead = async () => () => true;

function onlyThose(key: string, visible: string[]): ViewerFilter {
  return {
    type: 'some',
    key,
    canRead,
    among: async refs => refs.filter(ref => visible.includes(ref)),
  };
}

describe('OwnedCounts', () => {
  it('counts again as soon as anything has changed', async () => {
    const store = aStore('a', 'b');
    const counts = OwnedCounts.create({ store });
    const countAt = (catalogRevision: number) =>
      counts.count(owner, { catalogRevision, viewer: { type: 'all' } });
    expect([await countAt(1), await countAt(1)]).toEqual([2, 2]);
    expect(store.countOwned).toHaveBeenCalledTimes(1);
    store.owned.push('c');
    expect(await countAt(2)).toBe(3);
  });

  it('tells nobody what others may see', async () => {
    const store = aStore('a', 'b', 'c');
    const counts = OwnedCounts.create({ store });
    const countFor = (viewer: ViewerFilter) =>
      counts.count(owner, { catalogRevision: 1, viewer });
    expect(await countFor({ type: 'all' })).toBe(3);
    expect(await countFor(onlyThose('ada', ['a', 'b']))).toBe(2);
    expect(await countFor(onlyThose('eve', ['c']))).toBe(1);
    expect(await countFor({ type: 'none', canRead })).toBe(0);
    expect(await countFor(onlyThose('ada', ['a', 'b']))).toBe(2);
    expect(store.listOwned).toHaveBeenCalledTimes(2);
  });

  it('tries again after a failure', async () => {
    const store = aStore('a');
    store.countOwned.mockRejectedValueOnce(new Error('gone'));
    const counts = OwnedCounts.create({ store });
    const count = () =>
      counts.count(owner, { catalogRevision: 1, viewer: { type: 'all' } });
    await expect(count()).rejects.toThrow('gone');
    await expect(count()).resolves.toBe(1);
  });
});
