import { useMemo } from 'react';
import { localeFor } from './localeFor';
import { useLanguage } from './useLanguage';

/** Writes dates and numbers in the language of the app. */
export interface Formats {
  /**
   * A day, such as "1 Mar 2025".
   *
   * @param iso - ISO 8601; what is no date is returned as it is
   */
  day(iso: string): string;
  /** A point in time, to the minute, in the reader's time zone. */
  dateTime(iso: string): string;
  /** The time of day, to the minute, in the reader's time zone. */
  time(iso: string): string;
  /** A month and its year, from a text such as `2026-10`. */
  month(month: string): string;
  /** A number with the separators of the language. */
  number(value: number): string;
}

/**
 * Dates and numbers in the language of the app, which may be another one than
 * the browser's.
 */
export function useFormats(): Formats {
  const language = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
}

function formatsOf(language: string): Formats {
  const locale = localeFor(language, window.navigator.languages);
  // A day alone has no time zone; read in UTC it stays the day it is.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
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
  return {
    day: iso =>
      formatted(iso, /^\d{4}-\d{2}-\d{2}$/.test(iso) ? calendarDay : day),
    dateTime: iso => formatted(iso, dateTime),
    time: iso => formatted(iso, time),
    month: text => formatted(text, month),
    number: value => number.format(value),
  };
}

function formatted(iso: string, format: Intl.DateTimeFormat): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}
