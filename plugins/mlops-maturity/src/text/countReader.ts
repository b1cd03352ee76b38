/** Digits that keyboards type, from 0 to 9 each; a locale's own come first. */
const NUMBERING_SYSTEMS = ['latn', 'arab', 'arabext', 'deva', 'fullwide'];

/** Marks of direction, which Arabic and Hebrew keyboards add unseen. */
const UNSEEN = /[\u061c\u200e\u200f]/g;

/**
 * Makes a function that reads whole numbers from 0 as a locale writes them:
 * plain digits, or digits with the separators where the locale has them.
 *
 * @param locale - such as `de-CH`
 */
export function countReader(
  locale: string,
): (text: string) => number | undefined {
  const number = new Intl.NumberFormat(locale, {
    useGrouping: true,
    numberingSystem: 'latn',
  });
  const digits = new Map(
    [undefined, ...NUMBERING_SYSTEMS].flatMap(numberingSystem => {
      const digit = new Intl.NumberFormat(locale, { numberingSystem });
      return Array.from({ length: 10 }, (_, value): [string, string] => [
        digit.format(value),
        String(value),
      ]);
    }),
  );
  const separators = (text: string) =>
    text.replace(/\s/g, ' ').replace(/[’']/g, "'").replace(/٬/g, ',');
  return text => {
    const plain = separators(
      Array.from(
        text.replace(UNSEEN, '').trim(),
        character => digits.get(character) ?? character,
      ).join(''),
    );
    const count = Number(plain.replace(/\D/g, ''));
    const isCount =
      /^\d+$/.test(plain) ||
      (/^\d/.test(plain) && plain === separators(number.format(count)));
    return isCount ? count : undefined;
  };
}
