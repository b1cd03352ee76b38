/**
 * Compares for sorting, without regard to letter case and the same on every
 * host.
 */
export function compareTexts(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  if (first === second) {
    return 0;
  }
  return first < second ? -1 : 1;
}
