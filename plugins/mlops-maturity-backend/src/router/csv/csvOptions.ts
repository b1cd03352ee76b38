import type { Options } from 'csv-stringify';
import { harmlessText } from './harmlessText';

/**
 * How exports are written: CSV (RFC 4180) in UTF-8 with a byte order mark,
 * which spreadsheets need to take it for that.
 *
 * @remarks
 * Text is always in quotes, so that a separator in it does not end the cell;
 * numbers are not quoted and stay numbers. See {@link harmlessText} for what a
 * spreadsheet would take for a formula.
 *
 * @param delimiter - between cells
 */
export function csvOptions(delimiter: string): Options {
  return {
    bom: true,
    delimiter,
    record_delimiter: 'windows',
    quoted_string: true,
    cast: {
      boolean: value => String(value),
      string: value => harmlessText(value),
    },
  };
}
