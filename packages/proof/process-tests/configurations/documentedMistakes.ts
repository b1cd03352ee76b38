import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const DOCUMENT = resolve(__dirname, '../../../../docs/operations.md');

/** `| value | key | what stops | config:check |`, with code in the first two. */
const ROW = /^\| `(.+?)` +\| `(mlopsMaturity\S*)` +\| (.+?) +\| (.+?) +\|$/;

/** A configuration that is wrong, as the documents tell of it. */
export interface DocumentedMistake {
  /** As it is written down. */
  text: string;
  /** What stands under `mlopsMaturity`. */
  value: unknown;
  /** The key that is named wherever the mistake is. */
  key: string;
  /** Whether the plugin answers nothing but the mistake. */
  stopsPlugin: boolean;
  /** Whether the schema of the configuration refuses it already. */
  isRefusedBySchema: boolean;
}

/** Reads the wrong configurations in docs/operations.md. */
export async function documentedMistakes(): Promise<DocumentedMistake[]> {
  const lines = (await readFile(DOCUMENT, 'utf8')).split('\n');
  const mistakes = lines.flatMap(line => {
    const [, text, key, stops, check] = ROW.exec(line) ?? [];
    return text
      ? [
          {
            text,
            value: parse(text),
            key,
            stopsPlugin: stops === 'the plugin',
            isRefusedBySchema: check === 'refuses it',
          },
        ]
      : [];
  });
  assert.ok(mistakes.length >= 10, `${DOCUMENT} has ${mistakes.length} rows`);
  return mistakes;
}
