/** Chance that repeats itself. */
export interface SeededRandom {
  /** A whole number from 0 up to but not including the limit. */
  below(limit: number): number;
  /** True this often, 0 to 1. */
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
}

/** The same sequence for the same seed, on every machine (xorshift32). */
export function seededRandom(seed: number): SeededRandom {
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: probability => next() < probability,
    pick: items => items[below(items.length)],
  };
}
