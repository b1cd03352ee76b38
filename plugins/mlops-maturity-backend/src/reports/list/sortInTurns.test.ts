import { sortInTurns } from './sortInTurns';

const byNumber = (a: number, b: number) => a - b;

describe('sortInTurns', () => {
  it.each([0, 1, 2047, 2048, 2049, 10_000])(
    'sorts %i items in steps that are short',
    async count => {
      const items = Array.from({ length: count }, (_, n) => (n * 7919) % 4001);
      let steps = 0;
      const sorted = await sortInTurns(items, byNumber, async step => {
        steps += 1;
        step();
      });
      expect(sorted).toEqual([...items].sort(byNumber));
      expect(steps).toBeGreaterThanOrEqual(Math.ceil(count / 2048));
    },
  );

  it('keeps the order of equal items', async () => {
    const items = Array.from({ length: 5000 }, (_, n) => ({ key: n % 3, n }));
    const sorted = await sortInTurns(
      items,
      (a, b) => a.key - b.key,
      async step => step(),
    );
    expect(sorted).toEqual(
      [0, 1, 2].flatMap(key => items.filter(each => each.key === key)),
    );
  });
});
