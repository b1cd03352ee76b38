import type { Translate } from '../../text';
import type { SharedChange, SharedEffect } from './sharedEffect';

/**
 * Says what a change of a shared answer does, before it is made.
 *
 * @param effect - what it does
 * @returns sentences: who changes, who does not, from when on
 */
export function effectTexts(t: Translate, effect: SharedEffect): string[] {
  const { follow, beside, undecided, notAssessed } = effect;
  const { answeredThemselves, answeredNearer } = effect;
  const changes = [follow, ...beside].filter(({ count }) => count > 0);
  return [
    ...(changes.length === 0 ? [t('sharedAnswers.effect.nobody')] : []),
    ...(follow.count > 0 ? [changeText(t, follow)] : []),
    ...beside.map(change => besideText(t, change)),
    ...(undecided > 0
      ? [t('sharedAnswers.effect.undecided', { count: undecided })]
      : []),
    ...(answeredThemselves > 0
      ? [t('sharedAnswers.effect.themselves', { count: answeredThemselves })]
      : []),
    ...(answeredNearer > 0
      ? [t('sharedAnswers.effect.nearer', { count: answeredNearer })]
      : []),
    ...(notAssessed > 0
      ? [
          t('sharedAnswers.effect.notAssessed', {
            count: notAssessed,
            components: effect.components,
          }),
        ]
      : []),
    ...(changes.some(({ before, after }) => before !== after)
      ? [t('sharedAnswers.effect.atOnce')]
      : []),
  ];
}

/** What others say that are as near is said where it decides. */
function besideText(
  t: Translate,
  change: SharedEffect['beside'][number],
): string {
  const { before, after, count } = change;
  const other = t(`questionnaire.words.answer.${change.other}`);
  if (after === null) {
    return before === null
      ? t('sharedAnswers.effect.stillDisagree', { count, other })
      : t('sharedAnswers.effect.disagree', { count, other });
  }
  return before === after
    ? t('sharedAnswers.effect.beside', { count, other })
    : changeText(t, change);
}

function changeText(t: Translate, change: SharedChange): string {
  const { before, after, count } = change;
  if (after === null) {
    return before === null
      ? t('sharedAnswers.effect.sameNone')
      : t('sharedAnswers.effect.stop', { count });
  }
  const word = t(`questionnaire.words.answer.${after}`);
  if (before === null) {
    return t('sharedAnswers.effect.begin', { count, after: word });
  }
  return before === after
    ? t('sharedAnswers.effect.same', { count, after: word })
    : t('sharedAnswers.effect.change', {
        count,
        before: t(`questionnaire.words.answer.${before}`),
        after: word,
      });
}
