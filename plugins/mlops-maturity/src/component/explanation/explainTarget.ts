import {
  findTargetRule,
  type AssessmentProfile,
  type MaturityModel,
  type TargetQuestion,
} from 'backstage-plugin-mlops-maturity-common';
import { levelTitle } from '../../assessment/levelName';
import { targetText } from '../../text/sentences/targetText';
import type { Translate } from '../../text';
import type { Explained, Explanation } from './Explanation';
import { ruleText } from './ruleText';

/**
 * Explains the target: whether it is reached, which rule recommends it, and
 * what is known about the use of the component.
 *
 * @param explained - the scored assessment
 */
export function explainTarget(
  t: Translate,
  model: MaturityModel,
  { document, result }: Explained,
): Explanation {
  const { recommendedTarget } = result;
  const rule =
    recommendedTarget && findTargetRule(model, recommendedTarget.ruleId);
  return {
    title: t('tab.explain.target'),
    rules: [
      ruleText(model, 'onTarget'),
      ...(rule ? [{ id: `targetRules.${rule.id}`, text: rule.reason }] : []),
      ...model.targetRules.caveats
        .slice(0, 1)
        .map(text => ({ id: 'targetRules.caveats', text })),
    ],
    inputs: [
      {
        term: t('tab.explain.ownTarget'),
        value: targetText(t, result, document.target),
      },
      {
        term: t('tab.explain.recommendation'),
        value: recommendedTarget
          ? levelTitle(t, model, recommendedTarget.level)
          : t('tab.explain.nothing'),
      },
      ...model.targetRules.inputs.map(question => ({
        term: question.question,
        value: valueText(t, question, document.profile),
      })),
    ],
    groups: [],
  };
}

function valueText(
  t: Translate,
  question: TargetQuestion,
  profile: AssessmentProfile,
): string {
  const value = profile[question.id];
  if (value === null) {
    return t('tab.explain.unknown');
  }
  if (typeof value === 'boolean') {
    return value ? t('tab.explain.valueYes') : t('tab.explain.valueNo');
  }
  return typeof value === 'number' ? t.formats.number(value) : value;
}
