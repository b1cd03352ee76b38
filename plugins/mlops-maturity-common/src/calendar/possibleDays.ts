/**
 * The first day that anything here can be about, as ISO 8601. Earlier ones are
 * what programs make of an empty cell.
 *
 * @internal
 */
export const FIRST_DAY = '2000-01-01';

/**
 * The last day that anything here can be about; later ones are typing errors.
 *
 * @internal
 */
export const LAST_DAY = '2100-12-31';
