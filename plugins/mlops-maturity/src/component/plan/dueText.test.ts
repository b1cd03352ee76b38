import { CalendarDay } from 'backstage-plugin-mlops-maturity-common';
import { english } from '../../__testUtils__/english';
import { dueText } from './dueText';

/** Late on 29 November in Los Angeles, and the day after elsewhere. */
const MOMENT = new Date('2026-11-30T07:39:00Z');
const STEP = { dueOn: '2026-11-29', done: false };

describe('dueText', () => {
  it.each([
    ['America/Los_Angeles', 'due Nov 29, 2026'],
    ['Europe/Berlin', 'was due Nov 29, 2026'],
    ['Pacific/Auckland', 'was due Nov 29, 2026'],
  ])('goes by the calendar in %s', (timeZone, text) => {
    const today = CalendarDay.at(MOMENT, timeZone);
    expect(dueText(english, STEP, today)).toBe(text);
  });

  it('asks for nothing more once a step is done', () => {
    const today = CalendarDay.at(MOMENT, 'UTC');
    expect(dueText(english, { ...STEP, done: true }, today)).toBe(
      'due Nov 29, 2026',
    );
  });

  it('says nothing without a day', () => {
    expect(dueText(english, { done: false })).toBeUndefined();
  });
});
