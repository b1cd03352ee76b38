import type { ExportQueries } from 'backstage-plugin-mlops-maturity-common';
import { stringify } from 'csv-stringify/sync';
import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { csvOptions } from './csvOptions';
import type { CsvCell, CsvTable } from './CsvTable';

/** What stands between the cells of an export. */
export type CsvSeparator = NonNullable<ExportQueries['levels']['separator']>;

const DELIMITERS: Readonly<Record<CsvSeparator, string>> = {
  comma: ',',
  semicolon: ';',
};

/** Codes of the error for a caller who left before everything was sent. */
const CALLER_LEFT = ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE'];

/** Rows that are written at once, in a few milliseconds. */
const ROWS_AT_ONCE = 100;

/**
 * Sends a table as CSV at the pace of the caller. Other requests run before the
 * next rows.
 */
export async function sendCsv(
  response: Response<string>,
  fileName: string,
  table: CsvTable,
  separator: CsvSeparator = 'comma',
): Promise<void> {
  // `attachment` sets the content type as well.
  response.attachment(fileName);
  try {
    await pipeline(csvOf(table, separator), response);
  } catch (error) {
    if (!hasLeft(error)) {
      throw error;
    }
  }
}

async function* csvOf(
  { columns, rows }: CsvTable,
  separator: CsvSeparator,
): AsyncGenerator<string> {
  const { bom, ...options } = csvOptions(DELIMITERS[separator]);
  yield stringify([], { ...options, bom, header: true, columns: [...columns] });
  for await (const some of inBatches(rows)) {
    yield stringify(some, options);
    await setImmediate();
  }
}

async function* inBatches(rows: CsvTable['rows']): AsyncGenerator<CsvCell[][]> {
  let batch: CsvCell[][] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === ROWS_AT_ONCE) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

function hasLeft(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    CALLER_LEFT.some(code => code === error.code)
  );
}
