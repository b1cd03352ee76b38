/** What a cell of an export can hold; nothing is an empty cell. */
export type CsvCell = string | number | boolean | null | undefined;

/**
 * An export: the names of its columns, and its rows as they come.
 */
export interface CsvTable {
  columns: readonly string[];
  rows: Iterable<CsvCell[]> | AsyncIterable<CsvCell[]>;
}
