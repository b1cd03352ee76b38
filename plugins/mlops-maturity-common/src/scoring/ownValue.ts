/**
 * Reads an entry that a record has itself. Ids come from outside, and a plain
 * `record[id]` would find `constructor` or `toString` in every object.
 *
 * @param record - the record to read
 * @param key - the id looked for
 * @returns the entry, or `undefined` if the record has none
 */
export function ownValue<T>(
  record: Readonly<Record<string, T>>,
  key: string,
): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
