import {
  TREND_MONTHS,
  type ReportFilter,
  type TrendQuery,
} from 'backstage-plugin-mlops-maturity-common';
import type { PageState } from '../state/pageState';

const { fewest: FEWEST_MONTHS, most: MOST_MONTHS } = TREND_MONTHS;

/**
 * The query of the trend as it is shown; its export asks the same.
 *
 * @param filter - what the whole page is filtered by
 * @param now - the span ends with its month
 */
export function trendQuery(
  filter: ReportFilter,
  { from, sameComponents }: Pick<PageState, 'from' | 'sameComponents'>,
  now: Date = new Date(),
): TrendQuery {
  return {
    ...filter,
    ...(from !== undefined && { months: monthsFrom(from, now) }),
    ...(sameComponents === 'yes' && { sameComponents: true }),
  };
}

/**
 * The months that a trend can start with, the latest first, as 2026-10.
 */
export function startMonths(now: Date = new Date()): string[] {
  const latest = monthNumber(now) - (FEWEST_MONTHS - 1);
  return Array.from({ length: MOST_MONTHS - FEWEST_MONTHS + 1 }, (_, index) => {
    const month = latest - index;
    const ofYear = (month % 12) + 1;
    return `${Math.floor(month / 12)}-${String(ofYear).padStart(2, '0')}`;
  });
}

/**
 * The month that a trend starts with when it is asked to start with another
 * one, such as one that is too long ago.
 */
export function startMonth(from: string, now: Date = new Date()): string {
  return startMonths(now)[monthsFrom(from, now) - FEWEST_MONTHS];
}

/** How many months there are from one to now, both counted. */
function monthsFrom(from: string, now: Date): number {
  const [year, month] = from.split('-').map(Number);
  const months = monthNumber(now) - (12 * year + month - 1) + 1;
  return Math.min(MOST_MONTHS, Math.max(FEWEST_MONTHS, months));
}

/** Counts months; a trend ends each of them at midnight UTC. */
function monthNumber(time: Date): number {
  return 12 * time.getUTCFullYear() + time.getUTCMonth();
}
