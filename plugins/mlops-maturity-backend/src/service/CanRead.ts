/** Tells whether a viewer may read a catalog entity. */
export type IsReadable = (entityRef: string) => boolean;

/**
 * Asks the catalog which of some entities a viewer may read.
 *
 * @returns what tells it of each of them; of any other, that it may not be read
 */
export type CanRead = (entityRefs: readonly string[]) => Promise<IsReadable>;
