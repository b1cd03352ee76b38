import { formatsOf } from './useFormats';

describe('formatsOf', () => {
  it('writes numbers and months as the language does', () => {
    const english = formatsOf('en');
    const german = formatsOf('de');
    expect(english.number(12345)).toBe('12,345');
    expect(german.number(12345)).toBe('12.345');
    expect(english.month('2026-10')).toBe('Oct 2026');
    expect(german.month('2026-10')).toBe('Okt. 2026');
    expect(german.date('2026-03-04T10:00:00.000Z')).toBe('04.03.2026');
  });

  it('gives back what is no date', () => {
    const { date, dateTime, month } = formatsOf('en');
    expect([date('never'), dateTime('x'), month('soon')]).toEqual([
      'never',
      'x',
      'soon',
    ]);
  });
});
