/**
 * The first day that is accepted, as ISO 8601. Earlier days are usually what
 * programs make of an empty cell.
 *
 * @internal
 */
export const FIRST_DAY = '2000-01-01';

/**
 * The last day that is accepted; later ones are typing errors.
 *
 * @internal
 */
export const LAST_DAY = '2100-12-31';
