import { mockApis } from '@backstage/test-utils';
import german from '.';
import { anyTextRef } from '../translate';

/** What is put into a text, such as `{{count}}`; in order of the alphabet. */
const namesIn = (text: string) =>
  [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

/** Finds English texts by key, with what is put into them still open. */
function englishTexts(): (key: string) => string {
  const snapshot = mockApis.translation().getTranslation(anyTextRef);
  if (!snapshot.ready) {
    throw new Error('The English texts come with the plugin and are there');
  }
  // Named, because the type of texts in general knows no values.
  const open = { interpolation: { escapeValue: false, skipOnVariables: true } };
  return key => snapshot.t(key, open);
}

describe('the German texts', () => {
  it('put the same facts into each text as the English ones', () => {
    const englishOf = englishTexts();
    const differing = Object.entries(german).filter(
      ([key, text]) => namesIn(text).join() !== namesIn(englishOf(key)).join(),
    );
    expect(differing).toEqual([]);
  });

  it('name no period of the model, which may be configured', () => {
    const englishOf = englishTexts();
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
    const englishOf = englishTexts();
    const texts = Object.entries(german).flatMap(([key, text]) => [
      text,
      englishOf(key),
    ]);
    expect(texts.filter(text => text.includes('%'))).toEqual([]);
  });
});
