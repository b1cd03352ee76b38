import type { JsonObject } from '@backstage/types';
import type {
  ConfigurationProblem,
  ConfigurationReading,
  FreshnessPeriods,
} from 'backstage-plugin-mlops-maturity-common';

const KEY = 'mlopsMaturity.freshness';

/** A thousand years; databases cannot count with periods of any length. */
const MOST_DAYS = 366_000;

/** What the configuration can set. */
export const PERIODS = [
  'freshDays',
  'staleDays',
  'recurringStatementDays',
  'otherStatementDays',
] as const satisfies readonly (keyof FreshnessPeriods)[];

/**
 * The periods of freshness that the configuration sets: whole days, and nothing
 * stale before it stops being fresh.
 *
 * @param section - what stands below `mlopsMaturity.freshness`
 * @param defaults - those of the model, for what is left out
 * @returns what differs from the defaults or repeats them; empty if nothing is
 * set
 */
export function readFreshness(
  section: JsonObject,
  defaults: FreshnessPeriods,
): ConfigurationReading<Partial<FreshnessPeriods>> {
  const set: Partial<FreshnessPeriods> = {};
  const problems: ConfigurationProblem[] = [];
  for (const period of PERIODS) {
    const value = section[period] ?? undefined;
    if (value === undefined) {
      continue;
    }
    // What comes from the environment is a text.
    const isNumber =
      typeof value === 'number' ||
      (typeof value === 'string' && value.trim() !== '');
    const days = isNumber ? Number(value) : NaN;
    if (Number.isInteger(days) && days >= 0 && days <= MOST_DAYS) {
      set[period] = days;
    } else {
      problems.push({ key: `${KEY}.${period}`, mistake: 'days' });
    }
  }
  const { freshDays, staleDays } = { ...defaults, ...set };
  if (problems.length === 0 && staleDays < freshDays) {
    problems.push({
      key: `${KEY}.staleDays`,
      mistake: 'staleBeforeFresh',
      limit: freshDays,
    });
  }
  return problems.length > 0 ? { problems } : { value: set };
}
