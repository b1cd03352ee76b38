import { localeFor } from './localeFor';

describe('localeFor', () => {
  it("takes the reader's region where the language is the same", () => {
    expect(localeFor('en', ['de-AT', 'en-GB'])).toBe('en-GB');
  });

  it('never mixes the language of texts and dates', () => {
    expect(localeFor('de', ['en-US'])).toBe('de');
  });
});
