/** Signs that tell states apart without colour, each beside its word. */
export const MARKS = {
  contradicted: '≠',
  open: '?',
  'set-aside': '⊘',
  understated: '↑',
  stale: '◷',
  yes: '✓',
  no: '✕',
  'not-applicable': '–',
} as const;

/** {@link MARKS} */
export type MarkKind = keyof typeof MARKS;
