import { stringify } from 'csv-stringify';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CsvTable } from './CsvTable';

/** Codes of the error for a caller who left before everything was sent. */
const CALLER_LEFT = ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE'];

/**
 * Sends a table as CSV (RFC 4180) in UTF-8 with a byte order mark, which
 * spreadsheets need to take it for that, row by row as the caller reads.
 *
 * @remarks
 * Cells are text that people wrote. Those that a spreadsheet would take for a
 * formula get an apostrophe in front; numbers are left as they are.
 */
export async function sendCsv(
  response: Response<string>,
  fileName: string,
  { columns, rows }: CsvTable,
): Promise<void> {
  // `attachment` sets the content type as well.
  response.attachment(fileName);
  try {
    await pipeline(
      Readable.from(rows),
      stringify({
        bom: true,
        header: true,
        columns: [...columns],
        record_delimiter: 'windows',
        escape_formulas: true,
        cast: { boolean: value => String(value) },
      }),
      response,
    );
  } catch (error) {
    if (!hasLeft(error)) {
      throw error;
    }
  }
}

function hasLeft(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    CALLER_LEFT.some(code => code === error.code)
  );
}
