import {
  countedAnswers,
  pickedOptions,
  REQUIREMENT_LEVELS,
  requirementsOn,
  requirementStates,
  statementsOf,
  toScoringInput,
  type JudgedRequirement,
  type MaturityModel,
  type RequirementLevel,
} from 'backstage-plugin-mlops-maturity-common';
import { levelTitle } from '../../assessment/levelName';
import type { Translate } from '../../text';
import { answerGroups } from './answerGroups';
import type { Explained, Explanation } from './Explanation';
import { ruleText } from './ruleText';

/**
 * Explains the level that counts: the picks, what the answers allow, and each
 * answer that a level depends on.
 *
 * @param explained - the scored assessment
 */
export function explainLevel(
  t: Translate,
  model: MaturityModel,
  { document, result }: Explained,
): Explanation {
  const { declaredLevel, answerCeiling, confirmedLevel, reportedLevel } =
    result;
  const requirements = requirementStates(
    countedAnswers(toScoringInput(document), model),
    model,
  );
  const levelWord = (level: number | null) =>
    level === null ? t('tab.explain.nothing') : t('common.level', { level });
  return {
    title:
      reportedLevel === null
        ? t('tab.explain.noLevel')
        : t('tab.explain.level', {
            level: levelTitle(t, model, reportedLevel),
          }),
    rules: [
      'reportedLevel',
      'declaredLevel',
      'answerCeiling',
      'confirmedLevel',
      'contradictions',
    ].map(id => ruleText(model, id)),
    inputs: [
      { term: t('tab.explain.reported'), value: levelWord(reportedLevel) },
      { term: t('tab.explain.declared'), value: levelWord(declaredLevel) },
      ...pickedOptions(document.picks, model).map(({ dimension, option }) => ({
        term: dimension.title,
        value: option
          ? t('tab.explain.pick', {
              level: option.countsAs,
              option: option.label,
            })
          : t('tab.explain.notPicked'),
      })),
      { term: t('tab.explain.ceiling'), value: levelWord(answerCeiling) },
      { term: t('tab.explain.supported'), value: levelWord(confirmedLevel) },
      ...REQUIREMENT_LEVELS.map(level => ({
        term: t('tab.explain.required', { level }),
        value: holdText(t, level, requirements),
      })),
    ],
    groups: answerGroups(
      t,
      model,
      statementsOf(model).filter(
        ({ id }) => requirementsOn(model, id).length > 0,
      ),
      document,
    ),
  };
}

/** How many of the requirements that apply are met; a level rests on all. */
function holdText(
  t: Translate,
  wanted: RequirementLevel,
  requirements: readonly JudgedRequirement[],
): string {
  const counted = requirements.filter(
    ({ level, state }) => level === wanted && state !== 'absent',
  );
  return t('tab.explain.requiredCount', {
    yes: counted.filter(({ state }) => state === 'met').length,
    all: counted.length,
  });
}
