import { readDay, readPastDay, readTime } from './readDates';

const NOW = new Date('2026-11-30T20:00:00Z');

describe('times that have passed', () => {
  it.each([
    ['2026-01-31T09:30:00Z', '2026-01-31T09:30:00.000Z'],
    ['2024-02-29T00:00:00.123456789+05:45', '2024-02-28T18:15:00.123Z'],
    ['1999-12-31T23:30:00-02:00', '2000-01-01T01:30:00.000Z'],
    ['2026-12-01T09:00:00+14:00', '2026-11-30T19:00:00.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(readTime(text, 'at', NOW).toISOString()).toBe(expected);
  });

  it.each([
    ['2026-02-29T09:00:00Z', /^at: must be an ISO 8601 time with a time zone/],
    ['2026-01-31T24:00:00Z', /^at: must be an ISO 8601 time/],
    ['2026-01-31T23:59:60Z', /^at: must be an ISO 8601 time/],
    ['2026-01-31T09:00:00', /^at: .*time zone/],
    ['2026-01-31T09:00:00+24:00', /^at: must be an ISO 8601 time/],
    ['2026-01-31', /^at: must be an ISO 8601 time/],
    ['46053', /^at: must be an ISO 8601 time/],
    ['1899-12-30T00:00:00Z', /^at: must not be before 2000-01-01/],
    ['0001-01-01T00:00:00Z', /^at: must not be before 2000-01-01/],
    ['2000-01-01T00:30:00+01:00', /^at: must not be before 2000-01-01/],
    ['2026-11-30T20:00:01Z', /^at: must not be in the future/],
    ['9999-12-31T23:59:59Z', /^at: must not be in the future/],
    ['+012026-01-01T00:00:00Z', /^at: must be an ISO 8601 time/],
  ])('%s is refused', (text, message) => {
    expect(() => readTime(text, 'at', NOW)).toThrow(message);
  });
});

describe('days', () => {
  it.each(['2000-01-01', '2024-02-29', '2100-12-31'])('%s is one', text => {
    expect(readDay(text, 'on')).toBe(text);
  });

  it.each([
    ['2026-02-29', /^on: \S+ is not a day of the calendar/],
    ['2100-02-29', /^on: \S+ is not a day of the calendar/],
    ['2026-13-01', /^on: \S+ is not a day of the calendar/],
    ['0001-01-01', /^on: must be a day from 2000-01-01 to 2100-12-31/],
    ['1899-12-30', /^on: must be a day from 2000-01-01/],
    ['2101-01-01', /^on: must be a day from 2000-01-01/],
    ['9999-12-31', /^on: must be a day from 2000-01-01/],
  ])('%s is refused', (text, message) => {
    expect(() => readDay(text, 'on')).toThrow(message);
  });

  it('have begun when they have anywhere', () => {
    expect(readPastDay('2026-12-01', 'since', NOW)).toBe('2026-12-01');
    expect(() => readPastDay('2026-12-02', 'since', NOW)).toThrow(
      'since: must be a day from 2000-01-01 to 2026-12-01',
    );
  });
});
