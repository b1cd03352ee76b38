import { LEVELS, type Level } from 'backstage-plugin-mlops-maturity-common';

/** A stored level; `null` if there is none. */
export function levelOf(stored: number | null): Level | null {
  return LEVELS.find(level => level === stored) ?? null;
}
