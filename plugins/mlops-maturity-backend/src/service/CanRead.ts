/** Tells whether a viewer may read a catalog entity. */
export type IsReadable = (entityRef: string) => boolean;

/**
 * Asks the catalog which of some entities a viewer may read.
 *
 * @returns a function that says so for each of them, and `false` for any other
 */
export type CanRead = (entityRefs: readonly string[]) => Promise<IsReadable>;
