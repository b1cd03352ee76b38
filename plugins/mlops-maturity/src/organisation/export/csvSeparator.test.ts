import { csvSeparator } from './csvSeparator';

it.each<[string, string | undefined]>([
  ['en-US', undefined],
  ['en-GB', undefined],
  ['ja-JP', undefined],
  ['de-CH', undefined],
  ['de-DE', 'semicolon'],
  ['fr-FR', 'semicolon'],
])('a spreadsheet in %s expects %s', (locale, separator) => {
  expect(csvSeparator(locale)).toBe(separator);
});
