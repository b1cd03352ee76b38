import type { BigInteger } from './tables';

/** A stored time as ISO 8601 in UTC. */
export function isoOf(stored: BigInteger): string {
  return new Date(Number(stored)).toISOString();
}
