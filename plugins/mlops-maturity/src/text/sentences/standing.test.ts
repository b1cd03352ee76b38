import { english } from '../../__testUtils__/english';
import { standingOf } from './standing';

describe('standingOf', () => {
  it('says nothing about a level that the answers bear out', () => {
    expect(standingOf(english, { state: null })).toBeUndefined();
    expect(standingOf(english, { state: 'consistent' })).toBeUndefined();
    expect(standingOf(english, { state: 'understated' })).toBeUndefined();
  });

  it('says that a level is declared above what the answers allow', () => {
    expect(standingOf(english, { state: 'contradicted' })).toEqual({
      mark: '≠',
      text: 'Declared higher than the answers allow',
    });
  });

  it('says how much the answers confirm, as far as that is known', () => {
    const text = (confirmedLevel?: 0 | 1 | null) =>
      standingOf(english, { state: 'unconfirmed', confirmedLevel })?.text;
    expect(text()).toBe('Answers confirm less than declared');
    expect(text(1)).toBe('Answers confirm level 1 only');
    expect(text(null)).toBe('No answer confirms it yet');
  });
});
