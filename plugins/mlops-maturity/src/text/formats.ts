import type { ReactElement } from 'react';
import type {
  CalendarDay,
  Percentage,
} from 'backstage-plugin-mlops-maturity-common';
import { countReader } from './countReader';
import { filledList } from './filledList';

/**
 * Writes numbers, percentages, lists and days in the language of the app. All
 * that the plugin shows of them is made here.
 */
export interface Formats {
  /**
   * The day of a point in time in the reader's time zone, such as "1 Mar
   * 2025".
   *
   * @param iso - ISO 8601; what is no date is returned as it is, and a day
   * without a time stays the day it is
   */
  day(iso: string): string;
  /** A day of the calendar, the same in every time zone. */
  calendarDay(day: CalendarDay): string;
  /** A point in time, to the minute, in the reader's time zone. */
  dateTime(iso: string): string;
  /** The time of day, to the minute, in the reader's time zone. */
  time(iso: string): string;
  /** A month and its year, from a text such as `2026-10`. */
  month(month: string): string;
  /** A number with the digits and separators of the language. */
  number(value: number): string;
  /** Reads a count as the language writes it; `undefined` for none. */
  readCount(text: string): number | undefined;
  /** From one number to another; one number if they are the same. */
  numberRange(from: number, to: number): string;
  /** A number with its sign: "+5", "−5", and "±0". */
  signed(value: number): string;
  /** A percentage: "83%" in English, "83 %" in German. */
  percent(value: Percentage): string;
  /** A percentage with a minus before it: how much is missing. */
  minusPercent(value: Percentage): string;
  /** From one percentage to another. */
  percentRange(from: Percentage, to: Percentage): string;
  /** Several in a row: "A, B, and C". */
  list(items: readonly string[]): string;
  /** Several of which one is enough: "A, B, or C". */
  either(items: readonly string[]): string;
  /** As {@link Formats.list}, of elements. */
  elements(items: readonly ReactElement[]): ReactElement;
  /**
   * Facts about one thing in a row: "level 2, target 3". No "and", as they are
   * no list.
   */
  facts(items: readonly string[]): string;
  /** What has been chosen, each with commas of its own. */
  chosen(items: readonly string[]): string;
}

const known = new Map<string, Formats>();

/** The formats of a locale, such as `de-CH`. */
export function formatsOf(locale: string): Formats {
  const formats = known.get(locale) ?? makeFormats(locale);
  known.set(locale, formats);
  return formats;
}

function makeFormats(locale: string): Formats {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  // A day alone has no time zone; read in UTC it stays the day it is.
  const calendarDay = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  const dateTime = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const month = new Intl.DateTimeFormat(locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const number = new Intl.NumberFormat(locale);
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'always' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    day: iso =>
      formatted(iso, /^\d{4}-\d{2}-\d{2}$/.test(iso) ? calendarDay : day),
    calendarDay: value => formatted(value.toString(), calendarDay),
    dateTime: iso => formatted(iso, dateTime),
    time: iso => formatted(iso, time),
    month: text => formatted(text, month),
    number: value => number.format(value),
    readCount: countReader(locale),
    numberRange: (from, to) =>
      from === to
        ? number.format(from)
        : `${number.format(from)}–${number.format(to)}`,
    signed: value =>
      value === 0
        ? `±${number.format(0)}`
        : withMinusSign(signed.formatToParts(value)),
    percent: value => percent.format(value / 100),
    minusPercent: value => withMinusSign(percent.formatToParts(-value / 100)),
    percentRange: (from, to) => percent.formatRange(from / 100, to / 100),
    list: items => list.format(items),
    either: items => either.format(items),
    elements: items => filledList(list, items),
    facts: items => items.join(', '),
    chosen: items => items.join('; '),
  };
}

function formatted(iso: string, format: Intl.DateTimeFormat): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}

/** Intl writes a hyphen, which is shorter than a plus is wide. */
function withMinusSign(parts: readonly Intl.NumberFormatPart[]): string {
  return parts
    .map(({ type, value }) =>
      type === 'minusSign' ? value.replace('-', '−') : value,
    )
    .join('');
}
