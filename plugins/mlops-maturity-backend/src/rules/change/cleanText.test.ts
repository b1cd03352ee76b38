import { cleanText } from './cleanText';

describe('cleanText', () => {
  it.each([
    ['keeps text as it is', 'Größe: 3 × 4 👩‍🔬', 'Größe: 3 × 4 👩‍🔬'],
    ['keeps tabs and line ends', 'a\tb\nc', 'a\tb\nc'],
    ['has one kind of line end', 'a\r\nb\rc', 'a\nb\nc'],
    ['leaves out control characters', 'a\u0000b\u001b[31mc\u0085', 'ab[31mc'],
    ['leaves out halves of surrogate pairs', 'a\ud83dc', 'ac'],
    ['leaves out white space around', ' \n a \t', 'a'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it.each([undefined, '', ' \n', '\u0000', '\u200b\u200d'])(
    'sees nothing to read in %j',
    text => {
      expect(cleanText(text)).toBeUndefined();
    },
  );
});
