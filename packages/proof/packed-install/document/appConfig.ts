import type { Snippet } from '../../support/Snippet';

/** The head of a list, with its entries in the text of a document. */
const EXTENSIONS = /^ {2}extensions:\n((?: {4}.*\n)*)/m;
const HOME_PAGE = /^ {10}defaultConfig:\n((?: {12}.*\n)*)/m;

/** Puts the extensions that a document lists before those of a template. */
export function addExtensions(config: string, shown: Snippet): string {
  return withEntries(config, shown, EXTENSIONS);
}

/** Puts on the home page of a template what a document shows there at first. */
export function addToHomePage(config: string, shown: Snippet): string {
  return withEntries(config, shown, HOME_PAGE);
}

function withEntries(config: string, shown: Snippet, list: RegExp): string {
  const entries = list.exec(shown.code)?.[1];
  const there = list.exec(config)?.[1];
  if (!entries || !there) {
    throw new Error(`${shown.document} and the template have different lists`);
  }
  return config.replace(there, () => `${entries}${there}`);
}
