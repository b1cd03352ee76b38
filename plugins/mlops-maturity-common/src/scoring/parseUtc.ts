/**
 * Reads an ISO 8601 date. A time without an offset is taken as UTC, which is
 * how the scoring specification defines it; JavaScript would take it as local
 * time, and the result would depend on where it is computed.
 *
 * @param date - the date, or nothing
 * @returns milliseconds since the epoch, or `null` if there is no valid date
 */
export function parseUtc(date: string | null | undefined): number | null {
  if (typeof date !== 'string') {
    return null;
  }
  const hasTimeWithoutOffset = /T[\d:.,]+$/.test(date);
  const time = Date.parse(hasTimeWithoutOffset ? `${date}Z` : date);
  return Number.isNaN(time) ? null : time;
}
