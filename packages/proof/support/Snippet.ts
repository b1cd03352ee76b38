import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of code that stands in a document. */
export interface Snippet {
  /** The document, relative to the repository. */
  document: string;
  /** The line of the document on which the code begins. */
  line: number;
  language: string;
  /** What follows the language, such as the schema that a body has. */
  info: string;
  code: string;
}

/** A document, taken apart. */
export interface Document {
  snippets: Snippet[];
  /** Code within sentences and tables, with its line. */
  inline: Array<{ line: number; code: string }>;
}

/** The documents whose code readers are to follow; not what has been, nor reports. */
export function listDocuments(repository: string): string[] {
  return execFileSync('git', ['ls-files', '*.md', ':!plugins/*/report*.md'], {
    cwd: repository,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(file => file !== '' && file !== 'CHANGELOG.md');
}

/** Where in a document something stands, for people. */
export function placeOf({
  document,
  line,
}: Pick<Snippet, 'document' | 'line'>) {
  return `${document}:${line}`;
}

/**
 * Takes the code out of a document.
 *
 * @throws Error if a fence has no end
 */
export function readDocument(repository: string, document: string): Document {
  const result: Document = { snippets: [], inline: [] };
  let open: { snippet: Snippet; indent: string; lines: string[] } | undefined;
  const lines = readFileSync(join(repository, document), 'utf8').split('\n');
  for (const [index, text] of lines.entries()) {
    const fence = /^(\s*)```(\S*) ?(.*)$/.exec(text);
    if (open && fence) {
      const { snippet, lines: code } = open;
      result.snippets.push({ ...snippet, code: `${code.join('\n')}\n` });
      open = undefined;
    } else if (open) {
      const { indent } = open;
      open.lines.push(
        text.startsWith(indent) ? text.slice(indent.length) : text,
      );
    } else if (fence) {
      const [, indent, language, info] = fence;
      const snippet = { document, line: index + 2, language, info, code: '' };
      open = { snippet, indent, lines: [] };
    } else {
      for (const [, code] of text.matchAll(/`([^`]+)`/g)) {
        result.inline.push({ line: index + 1, code });
      }
    }
  }
  if (open) {
    throw new Error(`${placeOf(open.snippet)}: this code has no end`);
  }
  return result;
}
