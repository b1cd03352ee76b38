import { useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
import { useApiHolder } from '@backstage/core-plugin-api';

/** Dates and numbers as they are written in one language. */
export interface Formats {
  /** The language as a BCP 47 tag, such as `de`. */
  language: string;
  /** A day, from ISO 8601, in the time zone of the reader. */
  date(iso: string): string;
  /** A day and its time, from ISO 8601, in the time zone of the reader. */
  dateTime(iso: string): string;
  /** A month and its year, from a text such as `2026-10`. */
  month(month: string): string;
  number(value: number): string;
}

/**
 * Writes dates and numbers in a language.
 *
 * @param language - a BCP 47 tag; `undefined` is the one of the browser
 * @returns functions that give a text that is no date back as it is
 */
export function formatsOf(language: string | undefined): Formats {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const dateTime = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const month = new Intl.DateTimeFormat(language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const number = new Intl.NumberFormat(language);
  const written = (
    format: Intl.DateTimeFormat,
    iso: string,
    source: string,
  ) => {
    const parsed = new Date(iso);
    return Number.isNaN(parsed.getTime()) ? source : format.format(parsed);
  };
  return {
    language: number.resolvedOptions().locale,
    date: iso => written(date, iso, iso),
    dateTime: iso => written(dateTime, iso, iso),
    month: text => written(month, `${text}-01T00:00:00Z`, text),
    number: value => number.format(value),
  };
}

/** Dates and numbers in the language of the app. */
export function useFormats(): Formats {
  const languages = useApiHolder().get(appLanguageApiRef);
  const stream = useMemo(() => languages?.language$(), [languages]);
  // Called for the change; the value is read where it always is.
  useObservable(stream ?? NO_CHANGES);
  const language = languages?.getLanguage().language;
  return useMemo(() => formatsOf(language), [language]);
}

const NO_CHANGES = { subscribe: () => ({ unsubscribe: () => {} }) };
