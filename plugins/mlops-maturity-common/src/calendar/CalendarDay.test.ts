import { CalendarDay } from './CalendarDay';

const dayOf = (text: string) => {
  const day = CalendarDay.parse(text);
  if (!day) {
    throw new Error(`${text} is no day`);
  }
  return day;
};

describe('CalendarDay', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '2026-01-01T00:00Z', ''])(
    'does not read %p',
    text => {
      expect(CalendarDay.parse(text)).toBeUndefined();
    },
  );

  it.each([
    ['America/Los_Angeles', '2026-11-29'],
    ['Europe/Berlin', '2026-11-30'],
    ['Pacific/Auckland', '2026-11-30'],
  ])('knows which day it is in %s', (timeZone, day) => {
    const moment = new Date('2026-11-30T07:39:00Z');
    expect(`${CalendarDay.at(moment, timeZone)}`).toBe(day);
  });

  it('is before a later day and not before itself', () => {
    const due = dayOf('2026-11-29');
    expect(due.isBefore(dayOf('2026-11-29'))).toBe(false);
    expect(due.isBefore(dayOf('2026-11-30'))).toBe(true);
    expect(due.isBefore(dayOf('2025-12-01'))).toBe(false);
  });

  it('counts days across months and changes of the clock', () => {
    expect(`${dayOf('2026-03-01').plus(-1)}`).toBe('2026-02-28');
    expect(`${dayOf('2026-10-24').plus(3)}`).toBe('2026-10-27');
  });

  it('cannot be compared with what is no day', () => {
    const due = dayOf('2026-11-29');
    // @ts-expect-error a text may be a point in time
    expect(due < '2026-11-30').toBeDefined();
    // @ts-expect-error a point in time is no day
    expect(due < new Date()).toBeDefined();
  });
});
