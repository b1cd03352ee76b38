import {
  countedAnswers,
  openRange,
  pickedOptions,
  requirementStates,
  toScoringInput,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { supportedSetAside } from '../../assessment/supportedSetAside';
import { levelTitle } from '../../assessment/levelName';
import type { Translate } from '../../text';
import type { Explained, Explanation } from './Explanation';
import { explainRequirements } from './explainRequirements';
import { ruleText } from './ruleText';

/**
 * Explains the level that counts: the picks, what the answers allow, and each
 * requirement that the levels rest on.
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
  const { possibleLevels } = result;
  const input = toScoringInput(document);
  const counted = countedAnswers(input, model);
  const { notApplicableAsNo } = openRange(input, model).reportedLevel;
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
      'possibleLevels',
      'confirmedLevel',
      'answerCeiling',
      'declaredLevel',
      'requirements',
      'requirementParts',
      'setAside',
    ].map(id => ruleText(model, id)),
    inputs: [
      { term: t('tab.explain.reported'), value: levelWord(reportedLevel) },
      ...(possibleLevels && possibleLevels.from < possibleLevels.to
        ? [
            {
              term: t('tab.explain.possible'),
              value: t.formats.numberRange(
                possibleLevels.from,
                possibleLevels.to,
              ),
            },
          ]
        : []),
      ...(notApplicableAsNo === null || notApplicableAsNo === reportedLevel
        ? []
        : [
            {
              term: t('tab.explain.notApplicableAsNo'),
              value: levelWord(notApplicableAsNo),
            },
          ]),
      { term: t('tab.explain.supported'), value: supportedText() },
      { term: t('tab.explain.ceiling'), value: levelWord(answerCeiling) },
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
    ],
    requirements: explainRequirements(
      t,
      model,
      requirementStates(counted, model),
      { document, heldParts: counted.heldParts },
    ),
    groups: [],
  };

  function supportedText(): string {
    const count = supportedSetAside(model, document, result);
    return t.formats.facts([
      levelWord(confirmedLevel),
      ...(count > 0 ? [t('common.target.setAside', { count })] : []),
    ]);
  }
}
