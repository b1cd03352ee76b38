/*
 * Writes the tables of operations and of requirements into the documents; a test fails where they
 * differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { marks } from './markdownTable';
import { operationTables } from './operationTables';
import { requirementTable } from './requirementTable';

for (const { document, name, table } of [
  ...operationTables,
  requirementTable,
]) {
  const file = resolve(__dirname, '../../..', document);
  const [begin, end] = marks(name);
  const [before, rest] = readFileSync(file, 'utf8').split(begin);
  const [, after] = rest.split(end);
  writeFileSync(file, `${before}${begin}\n\n${table}\n\n${end}${after}`);
}
