/** What a spreadsheet takes for the beginning of a formula, also full width. */
const FORMULA = '[=+\\-@\\t\\r＝＋－＠]';

/** Where a cell may begin, whichever separator a spreadsheet splits at. */
const BEGINNING = '(?<=^|[,;\\t\\r\\n])';

/** What spreadsheets leave out in front of a formula, or do not show. */
const UNSEEN = '["\\s\\p{Cf}]*';

/** Places in a text; none of them takes up a character that another needs. */
const beginnings = new RegExp(`${BEGINNING}(?=${UNSEEN}${FORMULA})`, 'gu');

/** Most texts: they begin with a letter or a digit, and there is one cell. */
const clearlyHarmless = /^[\p{L}\p{N}][^,;\t\r\n]*$/u;

/**
 * Text that no spreadsheet runs, whether it splits the file at commas,
 * semicolons or tabs: wherever a formula would stand at the beginning of a
 * cell, an apostrophe comes first.
 */
export function harmlessText(text: string): string {
  return clearlyHarmless.test(text) ? text : text.replace(beginnings, "'");
}
