import type { ComponentSort } from '../state/choices';

/** The columns that can be chosen, from left to right. */
export const COLUMNS = [
  'gap',
  'declared',
  'basics',
  'beyond',
  'freshness',
  'state',
  'owner',
  'missing',
  'planned',
  'since',
  'system',
  'domain',
  'lifecycle',
  'type',
  'tags',
  'serving',
  'assessed',
  'edition',
] as const;

/** {@link COLUMNS} */
export type ColumnName = (typeof COLUMNS)[number];

/** What is shown until somebody chooses. */
export const DEFAULT_COLUMNS: readonly ColumnName[] = [
  'gap',
  'missing',
  'basics',
  'beyond',
  'freshness',
  'owner',
  'planned',
];

/** What a click on the head of a column sorts by. */
export const COLUMN_SORTS: Readonly<
  Partial<Record<ColumnName, ComponentSort>>
> = {
  gap: 'gap',
  basics: 'basics',
  freshness: 'fresh',
  owner: 'owner',
  assessed: 'assessed',
};
