import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import { mapModelTexts } from './mapModelTexts';
import { originalTexts } from './maturityModelTranslationRef';

/**
 * A model with its texts in another language.
 *
 * @remarks
 * Translations are made from the wording of the model that the suite comes
 * with. A text that another version or a changed model words differently stays
 * as it is, because a translation that says something else would be answered
 * wrongly.
 *
 * @param model - any version
 * @param translate - finds the translation of a text by its key
 * @returns the same object if nothing of it is worded differently
 */
export function localizedModel(
  model: MaturityModel,
  translate: (key: string) => string,
): MaturityModel {
  let isChanged = false;
  const localized = mapModelTexts(model, (key, text) => {
    const isKnown =
      Object.hasOwn(originalTexts, key) && originalTexts[key] === text;
    const translated = isKnown ? translate(key) : text;
    isChanged ||= translated !== text;
    return translated;
  });
  return isChanged ? localized : model;
}
