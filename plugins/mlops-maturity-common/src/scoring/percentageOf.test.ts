import { percentageOf } from './percentageOf';

describe('percentageOf', () => {
  it.each([
    [0, 1, 0],
    [1, 1, 100],
    [2, 3, 67],
    [1, 3, 33],
    [1, 8, 13],
    [7, 8, 88],
    [1, 52, 2],
    [1, 400, 1],
    [399, 400, 99],
    [1, 100_000, 1],
    [99_999, 100_000, 99],
    [29, 100, 29],
    [57, 100, 57],
  ])('%d of %d is %d', (part, whole, expected) => {
    expect(percentageOf(part, whole)).toBe(expected);
  });

  it('is unknown for nothing of nothing', () => {
    expect(percentageOf(0, 0)).toBeNull();
  });

  it('says 0 only for none and 100 only for all, and never falls', () => {
    for (let whole = 1; whole <= 300; whole++) {
      let before = -1;
      for (let part = 0; part <= whole; part++) {
        const percentage = percentageOf(part, whole) ?? NaN;
        expect(percentage === 0).toBe(part === 0);
        expect(percentage === 100).toBe(part === whole);
        expect(percentage).toBeGreaterThanOrEqual(before);
        before = percentage;
      }
    }
  });
});
