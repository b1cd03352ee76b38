import { resolve } from 'node:path';
import { readDocument, type Snippet } from '../../support/Snippet';

const repository = resolve(__dirname, '../../../..');

/** The code of a document that readers are to follow. */
export function shownCode(document: string): Snippet[] {
  return readDocument(repository, document).snippets;
}

/**
 * The one piece of code that mentions something.
 *
 * @throws Error if there is no such piece, or more than one
 */
export function snippetWith(
  snippets: readonly Snippet[],
  language: string,
  mention: string,
): Snippet {
  const found = snippets.filter(
    snippet => snippet.language === language && snippet.code.includes(mention),
  );
  if (found.length !== 1) {
    throw new Error(
      `${found.length} pieces of ${language} mention ${mention} in ${snippets[0]?.document}`,
    );
  }
  return found[0];
}
