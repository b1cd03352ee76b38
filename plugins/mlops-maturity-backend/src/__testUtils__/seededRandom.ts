/**
 * Chance that repeats itself.
 */
export interface SeededRandom {
  /** A whole number from 0 up to but not including the limit. */
  below(limit: number): number;
  /** True this often, 0 to 1. */
  chance(probability: number): boolean;
  pick<TItem>(items: readonly TItem[]): TItem;
  /** Some of the items, in their order. */
  some<TItem>(items: readonly TItem[], probability: number): TItem[];
}

/** The same sequence for the same seed, on every machine (mulberry32). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed;
  const next = () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: probability => next() < probability,
    pick: items => items[below(items.length)],
    some: (items, probability) => items.filter(() => next() < probability),
  };
}
