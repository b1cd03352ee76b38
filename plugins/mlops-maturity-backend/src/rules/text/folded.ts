/** Letters that are not made of a plain one and a mark, as people type them. */
const PLAIN = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ς', 'σ'],
]);

const TO_BE_PLAIN = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

/** All but what makes another syllable of one in Japanese. */
const MARKS = /(?![\u3099\u309a])\p{Script=Inherited}/gu;

// eslint-disable-next-line no-control-regex
const ONLY_ASCII = /^[\u0000-\u007f]*$/;

/**
 * The form in which texts are searched and sorted: without regard to letter
 * case, accents and ways to write the same, and the same on every host. So
 * "strasse" is "Straße", and "munchen" is "München".
 */
export function folded(text: string): string {
  if (ONLY_ASCII.test(text)) {
    return text.toLowerCase();
  }
  return (
    text
      .normalize('NFKD')
      .replace(MARKS, '')
      // In this order ß, ı and ligatures become what they are written as.
      .toUpperCase()
      .toLowerCase()
      .replace(TO_BE_PLAIN, letter => PLAIN.get(letter) ?? letter)
      .normalize('NFC')
  );
}
