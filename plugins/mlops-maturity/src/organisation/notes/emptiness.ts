import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';

/** Why there is nothing to see, each with another remedy. */
export type Emptiness =
  /** The filters leave no component over. */
  | 'no-match'
  /** The filters leave only components over that are not assessed. */
  | 'none-assessed-of-match'
  | 'no-components'
  | 'no-assessments';

/**
 * Tells why there is nothing to see.
 *
 * @param filtered - whether the numbers of `summary` are filtered by anything
 * @returns `undefined` if there is something, or it is not known yet
 */
export function emptinessOf(
  summary: Pick<SummaryReport, 'inScope' | 'assessed'> | undefined,
  filtered: boolean,
): Emptiness | undefined {
  if (summary?.inScope === 0) {
    return filtered ? 'no-match' : 'no-components';
  }
  if (summary?.assessed === 0) {
    return filtered ? 'none-assessed-of-match' : 'no-assessments';
  }
  return undefined;
}
