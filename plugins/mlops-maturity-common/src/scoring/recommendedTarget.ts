import type { MaturityModel, TargetConditions } from '../model/types';
import type { RecommendedTarget, TargetInputs } from './types';

const YES_NO_CONDITIONS = [
  'retrainingFrequentAndRepetitive',
  'automationTradeOffFavorable',
  'businessCritical',
] as const;

/**
 * Recommends a target that fits the use of a component: that of the first
 * target rule, by `order`, whose conditions all hold (scoring specification,
 * `recommendedTarget`). What is unknown satisfies no condition.
 *
 * @param inputs - what is known about the use, or `null`
 * @param model - the model whose target rules apply
 * @returns the level, 0 to 4, and the rule; `null` if nothing is known or no
 * rule applies
 *
 * @internal
 */
export function recommendedTarget(
  inputs: TargetInputs | null,
  model: MaturityModel,
): RecommendedTarget | null {
  if (inputs === null) {
    return null;
  }
  const rule = [...model.targetRules.rules]
    .sort((a, b) => a.order - b.order)
    .find(({ when }) => conditionsHold(when, inputs));
  return rule ? { level: rule.target, ruleId: rule.id } : null;
}

function conditionsHold(
  { stage, mlCasesAtLeast, ...when }: TargetConditions,
  inputs: TargetInputs,
): boolean {
  return (
    (stage === undefined || stage.some(item => item === inputs.stage)) &&
    (mlCasesAtLeast === undefined ||
      (typeof inputs.mlCases === 'number' &&
        inputs.mlCases >= mlCasesAtLeast)) &&
    YES_NO_CONDITIONS.every(
      condition =>
        when[condition] === undefined || when[condition] === inputs[condition],
    )
  );
}
