import { Hierarchy } from './Hierarchy';

function hierarchy(parents: Record<string, string[]>): Hierarchy {
  return new Hierarchy(new Map(Object.entries(parents)));
}

describe('Hierarchy', () => {
  const company = hierarchy({
    risk: ['company'],
    growth: ['company'],
    fraud: ['risk', 'growth'],
    ads: ['fraud', 'guild'],
  });

  it('has everything above and below on whichever way', () => {
    expect([...company.allAbove('ads')].sort()).toEqual([
      'company',
      'fraud',
      'growth',
      'guild',
      'risk',
    ]);
    expect([...company.allBelow(['growth'])].sort()).toEqual([
      'ads',
      'fraud',
      'growth',
    ]);
  });

  it('counts a node under each at a depth that is on a way to it', () => {
    const atDepths = (key: string) =>
      [1, 2, 3, 4, 5].map(depth => [...company.atDepth(key, depth)].sort());
    expect(atDepths('ads')).toEqual([
      ['company', 'guild'],
      ['ads', 'growth', 'risk'],
      ['ads', 'fraud'],
      ['ads'],
      ['ads'],
    ]);
    expect(atDepths('unknown')).toEqual(Array(5).fill(['unknown']));
    expect(company.countedUnder('growth', 2).sort()).toEqual([
      'ads',
      'fraud',
      'growth',
    ]);
    expect(company.countedUnder('growth', 1)).toEqual([]);
  });

  it('remembers nothing of keys that nobody has', () => {
    expect(company.atDepth('ads', 2)).toBe(company.atDepth('ads', 2));
    expect(company.atDepth('made-up', 2)).not.toBe(
      company.atDepth('made-up', 2),
    );
    expect(company.allAbove('ads')).toBe(company.allAbove('ads'));
    expect(company.allAbove('made-up')).not.toBe(company.allAbove('made-up'));
  });

  it('has those of a circle side by side, below all that is above it', () => {
    const circles = hierarchy({
      a: ['b', 'top'],
      b: ['c'],
      c: ['a', 'other'],
      below: ['b'],
      itself: ['itself', 'top'],
      lonely: ['lonely'],
    });
    for (const key of ['a', 'b', 'c']) {
      expect(circles.parentsOf(key)).toEqual(['other', 'top']);
      expect(circles.allAbove(key).has(key)).toBe(true);
      expect([...circles.atDepth(key, 1)].sort()).toEqual(['other', 'top']);
      expect(circles.atDepth(key, 2)).toEqual([key]);
    }
    expect(circles.parentsOf('below')).toEqual(['b']);
    expect(circles.atDepth('below', 2)).toEqual(['b']);
    expect(circles.parentsOf('itself')).toEqual(['top']);
    expect(circles.parentsOf('lonely')).toEqual([]);
    expect(circles.atDepth('lonely', 1)).toEqual(['lonely']);
  });

  it('takes a hierarchy of any depth, with and without a circle', () => {
    const size = 20_000;
    const deep: Record<string, string[]> = {};
    for (let index = 1; index < size; index += 1) {
      deep[`n${index}`] = [`n${index - 1}`];
    }
    const last = `n${size - 1}`;
    expect(hierarchy(deep).atDepth(last, 3)).toEqual(['n2']);
    const circle = hierarchy({ ...deep, n0: [last] });
    expect(circle.parentsOf(last)).toEqual([]);
    expect(circle.allBelow(['n5']).size).toBe(size);
  });

  it('does not take longer for many ways to the same', () => {
    const ladder: Record<string, string[]> = {};
    for (let step = 1; step <= 60; step += 1) {
      const above = [`a${step - 1}`, `b${step - 1}`];
      Object.assign(ladder, { [`a${step}`]: above, [`b${step}`]: above });
    }
    expect([...hierarchy(ladder).atDepth('a60', 30)].sort()).toEqual([
      'a29',
      'b29',
    ]);
  });
});
