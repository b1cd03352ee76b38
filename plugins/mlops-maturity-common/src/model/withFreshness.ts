import type { MaturityModel } from './types';

/**
 * After how many days answers are not recent any more.
 *
 * @public
 */
export type FreshnessPeriods = Pick<
  MaturityModel['freshness'],
  'freshDays' | 'staleDays' | 'recurringStatementDays' | 'otherStatementDays'
>;

/**
 * The same model with other periods of freshness.
 *
 * @param periods - in whole days; what is left out stays as in the model
 *
 * @public
 */
export function withFreshness(
  model: MaturityModel,
  periods: Partial<FreshnessPeriods>,
): MaturityModel {
  return { ...model, freshness: { ...model.freshness, ...periods } };
}
