/**
 * Where what stands beside each other has to stand below each other. Counts
 * from the room within what has the style {@link MEASURED}, since it depends on
 * what else is on the page.
 */
export const NARROW = '@container (max-width: 660px)';

/** Makes an element the room that {@link NARROW} is about. */
export const MEASURED = { containerType: 'inline-size' } as const;
