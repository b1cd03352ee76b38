import { folded } from './folded';

describe('folded', () => {
  it.each([
    ['München', 'munchen'],
    ['MU\u0308NCHEN', 'munchen'],
    ['Bedrägeri', 'bedrageri'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['GROẞ', 'gross'],
    ['İstanbul', 'istanbul'],
    ['ISPARTA', 'isparta'],
    ['Isparta', 'isparta'],
    ['ısparta', 'isparta'],
    ['Łódź', 'lodz'],
    ['Smørrebrød', 'smorrebrod'],
    ['Œuvre', 'oeuvre'],
    ['Ærø', 'aero'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδός', 'οδοσ'],
    ['Ёлка', 'елка'],
    ['Việt Nam', 'viet nam'],
    ['ＭＬ', 'ml'],
    ['ﬁt', 'fit'],
    ['مُوَظَّف', 'موظف'],
    ['हिन्दी', 'हिन्दी'],
    ['한국어', '한국어'],
    ['ガ', 'ガ'],
    ['plain_100%', 'plain_100%'],
  ])('takes %s for %s', (text, expected) => {
    expect(folded(text)).toBe(expected);
    expect(folded(folded(text))).toBe(expected);
  });

  it('keeps apart what is another letter or syllable', () => {
    expect(folded('か')).not.toBe(folded('が'));
    expect(folded('कि')).not.toBe(folded('क'));
  });
});
