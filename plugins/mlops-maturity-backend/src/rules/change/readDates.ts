import { InputError } from '@backstage/errors';
import {
  CalendarDay,
  FIRST_DAY,
  LAST_DAY,
} from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

const zonedTime = z.iso.datetime({ offset: true });

/**
 * Reads when something has happened.
 *
 * @param latest - no later than this
 * @returns what is wrong with it if it is not such a time
 */
export function parseTime(
  text: string,
  latest: Date,
): Date | 'malformed' | 'too early' | 'too late' {
  if (!zonedTime.safeParse(text).success) {
    return 'malformed';
  }
  const time = new Date(text);
  if (time < new Date(FIRST_DAY)) {
    return 'too early';
  }
  return time > latest ? 'too late' : time;
}

/**
 * Reads when something has happened.
 *
 * @throws InputError naming the field
 */
export function readTime(text: string, field: string, now: Date): Date {
  const time = parseTime(text, now);
  switch (time) {
    case 'malformed':
      throw new InputError(
        `${field}: must be an ISO 8601 time with a time zone, such as 2026-01-31T09:30:00Z`,
      );
    case 'too early':
      throw new InputError(`${field}: must not be before ${FIRST_DAY}`);
    case 'too late':
      throw new InputError(`${field}: must not be in the future`);
    default:
      return time;
  }
}

/**
 * Reads a day of the calendar that may lie ahead.
 *
 * @throws InputError naming the field
 */
export function readDay(
  text: string,
  field: string,
  lastDay: string = LAST_DAY,
): string {
  if (!CalendarDay.parse(text)) {
    throw new InputError(
      `${field}: ${text} is not a day of the calendar; give one such as 2026-12-31`,
    );
  }
  // In this form days are in the order of their texts.
  if (text < FIRST_DAY || text > lastDay) {
    throw new InputError(
      `${field}: must be a day from ${FIRST_DAY} to ${lastDay}`,
    );
  }
  return text;
}

/**
 * Reads a day of the calendar that has begun, wherever its reader is.
 *
 * @throws InputError naming the field
 */
export function readPastDay(text: string, field: string, now: Date): string {
  const tomorrow = new Date(now.getTime() + DAY_IN_MS);
  return readDay(
    text,
    field,
    tomorrow.toISOString().slice(0, 'yyyy-mm-dd'.length),
  );
}
