import {
  effectiveAnswers,
  isApplicable,
  maturityModel,
  pickedOptions,
  REQUIREMENT_LEVELS,
  statementsOf,
  toScoringInput,
  type EffectiveAnswers,
  type RequirementLevel,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import { levelTitle } from '../common/levelName';
import type { Translate } from '../../translation';
import { answerGroups } from './answerGroups';
import type { Explained, Explanation } from './Explanation';
import { ruleText } from './ruleText';

/**
 * Explains the level that counts: the picks, what the answers allow, and each
 * answer that a level depends on.
 *
 * @param t - the texts of the plugin
 * @param explained - the scored assessment
 */
export function explainLevel(
  t: Translate,
  { document, result }: Explained,
): Explanation {
  const { declaredLevel, answerCeiling, supportedLevel, reportedLevel } =
    result;
  const answers = effectiveAnswers(toScoringInput(document), maturityModel);
  const levelWord = (level: number | null) =>
    level === null
      ? t('tab.explain.nothing')
      : t('common.level', { level: `${level}` });
  return {
    title:
      reportedLevel === null
        ? t('tab.explain.noLevel')
        : t('tab.explain.level', { level: levelTitle(t, reportedLevel) }),
    rules: [
      'reportedLevel',
      'declaredLevel',
      'answerCeiling',
      'supportedLevel',
      'contradictions',
    ].map(ruleText),
    inputs: [
      { term: t('tab.explain.reported'), value: levelWord(reportedLevel) },
      { term: t('tab.explain.declared'), value: levelWord(declaredLevel) },
      ...pickedOptions(document.picks, maturityModel).map(
        ({ dimension, option }) => ({
          term: dimension.title,
          value: option
            ? t('tab.explain.pick', {
                level: `${option.countsAs}`,
                option: option.label,
              })
            : t('tab.explain.notPicked'),
        }),
      ),
      { term: t('tab.explain.ceiling'), value: levelWord(answerCeiling) },
      { term: t('tab.explain.supported'), value: levelWord(supportedLevel) },
      ...REQUIREMENT_LEVELS.map(level => ({
        term: t('tab.explain.required', { level: `${level}` }),
        value: holdText(t, level, answers),
      })),
    ],
    groups: answerGroups(
      t,
      statementsOf(maturityModel).filter(({ levels }) =>
        levels.some(({ strength }) => strength === 'required'),
      ),
      document,
    ),
  };
}

/** A level holds by its required statements; without any, by supporting ones. */
function holdText(
  t: Translate,
  level: RequirementLevel,
  answers: EffectiveAnswers,
): string {
  const required = applicable(level, 'required', answers);
  const counted =
    required.length > 0 ? required : applicable(level, 'supporting', answers);
  const facts = {
    yes: `${counted.filter(({ id }) => answers.get(id) === 'yes').length}`,
    all: `${counted.length}`,
  };
  return required.length > 0
    ? t('tab.explain.requiredCount', facts)
    : t('tab.explain.supportingCount', facts);
}

function applicable(
  wanted: RequirementLevel,
  strength: Statement['levels'][number]['strength'],
  answers: EffectiveAnswers,
): Statement[] {
  return statementsOf(maturityModel).filter(
    statement =>
      isApplicable(answers.get(statement.id)) &&
      statement.levels.some(
        each => each.level === wanted && each.strength === strength,
      ),
  );
}
