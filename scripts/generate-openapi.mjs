#!/usr/bin/env node
/**
 * Derives from the HTTP contract (`openapi.yaml` of the backend plugin) what
 * TypeScript needs: the document as a module for the backend, and its types
 * for the common package. Those with `x-release` or `x-query` get a name that
 * other packages can import. With `--check` nothing is written and a difference
 * is an error.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = 'plugins/mlops-maturity-backend/src/schema/openapi.yaml';
const header = `/* eslint-disable */\n// Made from ${source} by \`yarn generate\`; edit that file instead.\n`;

const document = parse(readFileSync(join(root, source), 'utf8'));

const named = [
  ...Object.entries(document.components.schemas).flatMap(
    ([name, { 'x-release': release, description }]) =>
      release ? [typeOf(name, description, release, `Schema<'${name}'>`)] : [],
  ),
  ...Object.values(document.paths)
    .flatMap(path => Object.values(path))
    .flatMap(({ operationId, 'x-query': query }) =>
      query
        ? [
            typeOf(
              query.name,
              query.description,
              'public',
              `Query<'${operationId}'>`,
            ),
          ]
        : [],
    ),
];

function typeOf(name, description, release, type) {
  const text = description.trim().replace(/(.{1,76})(?: |$)/g, ' * $1\n');
  return `/**\n${text} *\n * @${release}\n */\nexport type ${name} = ${type};\n`;
}

const outputs = {
  'plugins/mlops-maturity-backend/src/schema/openapi.generated.ts': `${header}export const spec = ${JSON.stringify(
    document,
    undefined,
    2,
  )} as const;\n`,
  'plugins/mlops-maturity-common/src/api/openapi.generated.ts': `${header}${astToString(
    await openapiTS(document, { alphabetize: false }),
  )}`,
  'plugins/mlops-maturity-common/src/api/types.generated.ts': `${header}import type { Query, Schema } from './contract';\n\n${named.join(
    '\n',
  )}`,
};

const check = process.argv.includes('--check');
let stale = false;
for (const [file, text] of Object.entries(outputs)) {
  const path = join(root, file);
  if (!check) {
    writeFileSync(path, text);
  } else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${file} does not match ${source}; run \`yarn generate\`.`);
    stale = true;
  }
}
process.exit(stale ? 1 : 0);
