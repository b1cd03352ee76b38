/**
 * A calendar day, such as a due day. It is the same day in every time zone and
 * not a point in time. It is a class, so that the compiler refuses to compare
 * it with a `Date` or a text.
 *
 * @internal
 */
export class CalendarDay {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /**
   * Reads a day.
   *
   * @param text - such as `2026-12-31`
   * @returns `undefined` for a text that is no calendar day
   */
  static parse(text: string): CalendarDay | undefined {
    const noon = new Date(`${text}T12:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) &&
      !Number.isNaN(noon.getTime()) &&
      noon.toISOString().startsWith(text)
      ? new CalendarDay(text)
      : undefined;
  }

  /**
   * The day at a moment.
   *
   * @param timeZone - such as `Europe/Berlin`; the reader's if left out
   */
  static at(moment: Date, timeZone?: string): CalendarDay {
    const parts = new Intl.DateTimeFormat('en-US', {
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      timeZone,
    }).formatToParts(moment);
    const part = (wanted: string) =>
      parts.find(({ type }) => type === wanted)?.value ?? '';
    return new CalendarDay(
      `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    );
  }

  /** Today in the reader's time zone. */
  static today(): CalendarDay {
    return CalendarDay.at(new Date());
  }

  isBefore(other: CalendarDay): boolean {
    return this.#text < other.#text;
  }

  /** The day so many days later; earlier for a negative number. */
  plus(days: number): CalendarDay {
    const moment = new Date(`${this.#text}T12:00:00Z`);
    moment.setUTCDate(moment.getUTCDate() + days);
    return CalendarDay.at(moment, 'UTC');
  }

  /** As `2026-12-31`. */
  toString(): string {
    return this.#text;
  }
}
