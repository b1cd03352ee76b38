import {
  effectiveAnswers,
  isApplicable,
  pickedOptions,
  REQUIREMENT_LEVELS,
  statementsOf,
  toScoringInput,
  type EffectiveAnswers,
  type MaturityModel,
  type RequirementLevel,
  type Statement,
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
  const { declaredLevel, answerCeiling, supportedLevel, reportedLevel } =
    result;
  const answers = effectiveAnswers(toScoringInput(document), model);
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
      'supportedLevel',
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
      { term: t('tab.explain.supported'), value: levelWord(supportedLevel) },
      ...REQUIREMENT_LEVELS.map(level => ({
        term: t('tab.explain.required', { level }),
        value: holdText(t, model, level, answers),
      })),
    ],
    groups: answerGroups(
      t,
      model,
      statementsOf(model).filter(({ levels }) =>
        levels.some(({ strength }) => strength === 'required'),
      ),
      document,
    ),
  };
}

/** A level holds by its required statements; without any, by supporting ones. */
function holdText(
  t: Translate,
  model: MaturityModel,
  level: RequirementLevel,
  answers: EffectiveAnswers,
): string {
  const required = applicable(model, level, 'required', answers);
  const counted =
    required.length > 0
      ? required
      : applicable(model, level, 'supporting', answers);
  const facts = {
    yes: counted.filter(({ id }) => answers.get(id) === 'yes').length,
    all: counted.length,
  };
  return required.length > 0
    ? t('tab.explain.requiredCount', facts)
    : t('tab.explain.supportingCount', facts);
}

function applicable(
  model: MaturityModel,
  wanted: RequirementLevel,
  strength: Statement['levels'][number]['strength'],
  answers: EffectiveAnswers,
): Statement[] {
  return statementsOf(model).filter(
    statement =>
      isApplicable(answers.get(statement.id)) &&
      statement.levels.some(
        each => each.level === wanted && each.strength === strength,
      ),
  );
}
