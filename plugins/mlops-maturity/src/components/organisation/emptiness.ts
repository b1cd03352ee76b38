import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';

/** Why there is nothing to see, each with another remedy. */
export type Emptiness = 'no-match' | 'no-components' | 'no-assessments';

/**
 * Tells why there is nothing to see.
 *
 * @param filtered - whether anything is filtered by
 * @returns `undefined` if there is something, or it is not known yet
 */
export function emptinessOf(
  summary: Pick<SummaryReport, 'inScope' | 'assessed'> | undefined,
  filtered: boolean,
): Emptiness | undefined {
  if (summary?.inScope === 0) {
    return filtered ? 'no-match' : 'no-components';
  }
  return summary?.assessed === 0 ? 'no-assessments' : undefined;
}
