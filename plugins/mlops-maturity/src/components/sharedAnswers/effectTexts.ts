import type { Translate } from '../../translation';
import type { SharedEffect } from './sharedEffect';

/**
 * Says what a change of a shared answer does, before it is made.
 *
 * @param t - the texts of the plugin
 * @param effect - what it does
 * @returns sentences: who changes, who does not, from when on
 */
export function effectTexts(t: Translate, effect: SharedEffect): string[] {
  const { follow, answeredThemselves, answeredNearer, notAssessed } = effect;
  return [
    followText(t, effect),
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
            components: `${effect.components}`,
          }),
        ]
      : []),
    ...(follow > 0 && effect.before !== effect.after
      ? [t('sharedAnswers.effect.atOnce')]
      : []),
  ];
}

function followText(t: Translate, effect: SharedEffect): string {
  const { before, after, follow: count } = effect;
  if (count === 0) {
    return t('sharedAnswers.effect.nobody');
  }
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
