/**
 * Joins names into prose: "People, Model Release and Technology".
 *
 * @param items - the names, in the order to print them
 */
export function listing(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} and ${last}`;
}

/**
 * Counts things in prose: "1 answer", "3 answers".
 *
 * @param count - how many, 0 or more
 * @param singular - the word for one
 * @param plural - the word for any other number; by default with an s
 */
export function counted(
  count: number,
  singular: string,
  plural: string = `${singular}s`,
): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
