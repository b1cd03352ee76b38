/**
 * What stands between the cells of a CSV file that the reader's spreadsheet can
 * open, unless it is the comma: where decimals have one, lists are separated by
 * semicolons.
 *
 * @param locale - of the reader's computer, not of the texts: a spreadsheet
 * goes by that
 */
export function csvSeparator(locale: string): 'semicolon' | undefined {
  const decimal = new Intl.NumberFormat(locale)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal');
  return decimal?.value === ',' ? 'semicolon' : undefined;
}
