import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { publint, type Message } from 'publint';
import { formatMessage } from 'publint/utils';
import type { PackedPackage } from '../../support/packPackages';

const proof = resolve(__dirname, '../..');

/**
 * What publint says of each package that the Backstage CLI builds; neither can
 * be changed without leaving that build.
 */
const MADE_BY_THE_CLI: ReadonlyArray<Message['code']> = [
  // `backstage` is an export condition of its own, with a type as its value.
  'EXPORTS_VALUE_INVALID',
  // It comes before `types`, as does `import`; TypeScript reads on.
  'EXPORTS_TYPES_SHOULD_BE_FIRST',
  'TYPES_NOT_EXPORTED',
  // Frontend packages are ES modules in `.esm.js`, for bundlers; nothing loads
  // them in Node.
  'FILE_INVALID_FORMAT',
  // Backend packages have a default export; the backend's `add` unwraps it.
  'CJS_WITH_ESMODULE_DEFAULT_EXPORT',
];

/** The same for attw. */
const IGNORED_BY_ATTW = [
  'cjs-only-exports-default',
  'fallback-condition',
  'unexpected-module-syntax',
];

/** What is wrong with how a package is imported, for code and for types. */
export async function entryMistakes({
  tarball,
}: PackedPackage): Promise<string[]> {
  const { buffer, byteOffset, byteLength } = await readFile(tarball);
  const { messages, pkg } = await publint({
    level: 'warning',
    pack: {
      tarball: buffer.slice(byteOffset, byteOffset + byteLength),
    },
  });
  return [
    ...messages
      .filter(({ code }) => !MADE_BY_THE_CLI.includes(code))
      .map(message => `publint: ${formatMessage(message, pkg)}`),
    ...(await typeMistakes(tarball)),
  ];
}

async function typeMistakes(tarball: string): Promise<string[]> {
  try {
    await promisify(execFile)(
      'yarn',
      [
        'attw',
        tarball,
        '--format=ascii',
        '--no-color',
        '--ignore-rules',
        ...IGNORED_BY_ATTW,
      ],
      { cwd: proof, shell: process.platform === 'win32' },
    );
    return [];
  } catch (error) {
    return [`attw: ${error}`];
  }
}
