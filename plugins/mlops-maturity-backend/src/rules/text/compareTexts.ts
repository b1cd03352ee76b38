import { folded } from './folded';

/** Compares for sorting, as {@link folded} says. */
export function compareTexts(a: string, b: string): number {
  return compare(folded(a), folded(b));
}

/** Compares for sorting: texts by code unit, numbers by size. */
export function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
