import { countReader } from './countReader';

describe('countReader', () => {
  it.each<[string, string, number | undefined]>([
    ['en', '1000', 1000],
    ['en', '1,000', 1000],
    ['en', '1.000', undefined],
    ['en', '1,00', undefined],
    ['en', '1,0000', undefined],
    ['en', '100,000', 100_000],
    ['en-IN', '1,00,000', 100_000],
    ['en-IN', '100,000', undefined],
    ['de', '1.000', 1000],
    ['de', '1.', undefined],
    ['de', '1.0', undefined],
    ['de', '1.000,5', undefined],
    ['de', '1,000', undefined],
    ['de-CH', '1’000', 1000],
    ['de-CH', "1'000", 1000],
    ['fr', '1\u202f000', 1000],
    ['fr', '1\u00a0000', 1000],
    ['fr', '1 000', 1000],
    ['es', '1.000', 1000],
    ['ar-EG', '١٬٠٠٠', 1000],
    ['ar-EG', '١٠٠٠', 1000],
    ['ar-EG', '1000', 1000],
    ['fa', '۱۲', 12],
    ['hi', '१२', 12],
    ['en', '٣', 3],
    ['en', ' 7 ', 7],
    ['en', '007', 7],
    ['en', '-1', undefined],
    ['en', '1e3', undefined],
    ['en', '0x10', undefined],
    ['en', ',100', undefined],
    ['en', '', undefined],
  ])('in %s reads %p as %p', (locale, text, count) => {
    expect(countReader(locale)(text)).toBe(count);
  });

  it.each(['en', 'de', 'de-CH', 'fr', 'en-IN', 'ar-EG', 'es', 'pl', 'sv'])(
    'reads what %s writes',
    locale => {
      const read = countReader(locale);
      for (const count of [0, 9, 999, 1000, 12_345, 100_000]) {
        const text = new Intl.NumberFormat(locale).format(count);
        expect([text, read(text)]).toEqual([text, count]);
      }
    },
  );
});
