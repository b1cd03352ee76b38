import type { MaturityModel } from './types';

/**
 * After how many days answers are not recent any more.
 *
 * @internal
 */
export type FreshnessPeriods = Pick<
  MaturityModel['freshness'],
  'freshDays' | 'staleDays' | 'recurringStatementDays' | 'otherStatementDays'
>;

/**
 * The same model with other periods of freshness, and with sentences about
 * freshness that say so.
 *
 * @param periods - in whole days; what is left out stays as in the model
 *
 * @internal
 */
export function withFreshness(
  model: MaturityModel,
  periods: Partial<FreshnessPeriods>,
): MaturityModel {
  const freshness = { ...model.freshness, ...periods };
  return {
    ...model,
    freshness: { ...freshness, rules: rulesOf(freshness) },
  };
}

/** The sentences of the model, which hold its own periods, for any others. */
function rulesOf(periods: FreshnessPeriods): string[] {
  const { freshDays, staleDays } = periods;
  const { recurringStatementDays, otherStatementDays } = periods;
  return [
    'Age is counted in whole days since the answers of the section were last changed or confirmed, or since the submission if neither is known.',
    `A section is fresh up to day ${freshDays}, ageing up to day ${staleDays}, and stale after that; the assessment is as fresh as its least fresh section.`,
    `An answer to a recurring statement is stale after ${recurringStatementDays} days, any other answer after ${otherStatementDays} days.`,
    'Stale answers keep counting in every score; they are marked, not removed.',
  ];
}
