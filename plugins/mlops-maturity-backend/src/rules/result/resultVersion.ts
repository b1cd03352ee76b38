import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';

/**
 * To be raised with every change of how results are scored or packed, and of
 * what an edition of the model that was released already lets count.
 */
const SCORING_VERSION = 5;

/** At the end of a version it says that the result is to be scored again. */
export const AGAIN = '?';

/**
 * What a result depends on besides the assessment. Of two versions that differ
 * the one that sorts first is the older: how results are scored, then the
 * edition of the model in force.
 */
export function resultVersionOf({
  modelVersion,
}: Pick<MaturityModel, 'modelVersion'>): string {
  // Behind what releases before this one have written, which begins with a digit.
  return `v${String(SCORING_VERSION).padStart(4, '0')}-${modelVersion}`;
}
