import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';

/**
 * A rule of the scoring specification in the words of the model.
 *
 * @param id - its name in the specification, such as `reportedLevel`
 */
export function ruleText(
  model: MaturityModel,
  id: string,
): { id: string; text: string } {
  return { id, text: model.scoringRules.rules[id] ?? '' };
}
