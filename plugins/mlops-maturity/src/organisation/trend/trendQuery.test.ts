import { startMonth, startMonths, trendQuery } from './trendQuery';

const NOW = new Date('2026-11-30T23:59:00.000Z');

describe('trendQuery', () => {
  const monthsSince = (from: string | undefined) =>
    trendQuery({}, { from, sameComponents: 'no' }, NOW).months;

  it('leaves the span to the backend unless a start is chosen', () => {
    expect(monthsSince(undefined)).toBeUndefined();
  });

  it.each([
    ['2026-10', 2],
    ['2026-01', 11],
    ['2025-12', 12],
    // No trend is shorter or longer than that.
    ['2026-11', 2],
    ['2027-05', 2],
    ['1999-01', 60],
  ])('from %s asks for %i months', (from, months) => {
    expect(monthsSince(from)).toBe(months);
  });

  it('offers each month that a trend can start with', () => {
    const months = startMonths(NOW);
    expect(months.slice(0, 2)).toEqual(['2026-10', '2026-09']);
    expect(months.map(monthsSince)).toEqual(
      Array.from({ length: 59 }, (_, index) => index + 2),
    );
  });

  it.each([
    ['2026-09', '2026-09'],
    ['2026-11', '2026-10'],
    ['2027-05', '2026-10'],
    ['1999-01', '2021-12'],
  ])('from %s starts with %s, and says so', (from, start) => {
    expect(startMonth(from, NOW)).toBe(start);
    expect(monthsSince(start)).toBe(monthsSince(from));
  });
});
