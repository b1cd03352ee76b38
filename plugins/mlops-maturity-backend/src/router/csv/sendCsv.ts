import type { ExportQueries } from 'backstage-plugin-mlops-maturity-common';
import { stringify } from 'csv-stringify';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvOptions } from './csvOptions';
import type { CsvTable } from './CsvTable';

/** What stands between the cells of an export. */
export type CsvSeparator = NonNullable<ExportQueries['levels']['separator']>;

const DELIMITERS: Readonly<Record<CsvSeparator, string>> = {
  comma: ',',
  semicolon: ';',
};

/** Codes of the error for a caller who left before everything was sent. */
const CALLER_LEFT = ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE'];

/**
 * Sends a table as CSV, row by row as the caller reads.
 */
export async function sendCsv(
  response: Response<string>,
  fileName: string,
  { columns, rows }: CsvTable,
  separator: CsvSeparator = 'comma',
): Promise<void> {
  // `attachment` sets the content type as well.
  response.attachment(fileName);
  try {
    await pipeline(
      Readable.from(rows),
      stringify({
        ...csvOptions(DELIMITERS[separator]),
        header: true,
        columns: [...columns],
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
