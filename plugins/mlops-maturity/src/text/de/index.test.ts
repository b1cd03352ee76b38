import type { TranslationRef } from '@backstage/core-plugin-api/alpha';
import { englishTexts } from '../../__testUtils__/english';
import { anyCommonTextRef } from '../useCommonMessages';
import { anyPageTextRef } from '../useMessages';
import germanOfCards from '.';
import germanOfPages from './pages';

/** What is put into a text, such as `{{count}}`; in order of the alphabet. */
const namesIn = (text: string) =>
  [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

/** Finds English texts by key, with what is put into them still open. */
function openTexts(ref: TranslationRef): (key: string) => string {
  const find = englishTexts(ref);
  // Named, because the type of texts in general knows no values.
  const open = { interpolation: { escapeValue: false, skipOnVariables: true } };
  return key => find(key, open);
}

describe.each([
  { of: 'card and widget', ref: anyCommonTextRef, german: germanOfCards },
  { of: 'the pages', ref: anyPageTextRef, german: germanOfPages },
])('the German texts of $of', ({ ref, german }) => {
  it('put the same facts into each text as the English ones', () => {
    const englishOf = openTexts(ref);
    const differing = Object.entries(german).filter(
      ([key, text]) => namesIn(text).join() !== namesIn(englishOf(key)).join(),
    );
    expect(differing).toEqual([]);
  });

  it('name no period of the model, which may be configured', () => {
    const englishOf = openTexts(ref);
    const texts = Object.entries(german).flatMap(([key, text]) => [
      text,
      englishOf(key),
    ]);
    // One day has a form of its own in both languages.
    expect(
      texts.filter(text => /(\d\d|[02-9]) (days|Tagen?)\b/.test(text)),
    ).toEqual([]);
  });

  it('use German quotation marks', () => {
    const texts = Object.entries(german).filter(([, text]) =>
      /"|”|(^|\s)“/.test(text),
    );
    expect(texts).toEqual([]);
  });

  it('leave the percent sign to the formats, as the English ones do', () => {
    const englishOf = openTexts(ref);
    const texts = Object.entries(german).flatMap(([key, text]) => [
      text,
      englishOf(key),
    ]);
    expect(texts.filter(text => text.includes('%'))).toEqual([]);
  });
});

it('no group of texts is in both references, so that its key says which', () => {
  const groupsOf = (texts: object) =>
    new Set(Object.keys(texts).map(key => key.split('.')[0]));
  const ofPages = groupsOf(germanOfPages);
  expect(
    [...groupsOf(germanOfCards)].filter(each => ofPages.has(each)),
  ).toEqual([]);
});
