import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { FreshnessPeriods } from 'backstage-plugin-mlops-maturity-common';

const KEY = 'mlopsMaturity.freshness';

const PERIODS = [
  'freshDays',
  'staleDays',
  'recurringStatementDays',
  'otherStatementDays',
] as const satisfies readonly (keyof FreshnessPeriods)[];

/**
 * The periods of freshness that the configuration sets.
 *
 * @param defaults - those of the model, for what is left out
 * @returns what differs from the defaults or repeats them; empty if nothing is
 * set
 * @throws InputError if a period is not a whole number of days, or if answers
 * would be stale before they stop being fresh
 */
export function readFreshness(
  config: RootConfigService,
  defaults: FreshnessPeriods,
): Partial<FreshnessPeriods> {
  const set: Partial<FreshnessPeriods> = {};
  for (const period of PERIODS) {
    const days = config.getOptionalNumber(`${KEY}.${period}`);
    if (days === undefined) {
      continue;
    }
    if (!Number.isSafeInteger(days) || days < 0) {
      throw new InputError(
        `${KEY}.${period}: must be a whole number of days, 0 or more`,
      );
    }
    set[period] = days;
  }
  const { freshDays, staleDays } = { ...defaults, ...set };
  if (staleDays < freshDays) {
    throw new InputError(
      `${KEY}.staleDays: must not be less than freshDays, which is ${freshDays}; answers are fresh first and stale later`,
    );
  }
  return set;
}
