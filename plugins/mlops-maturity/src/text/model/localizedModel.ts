import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import { mapModelTexts, textsOf, type ChangeText } from './mapModelTexts';

/**
 * A model with its texts in another language.
 *
 * @remarks
 * Translations are made for the wording of the model in force. A text that
 * another version words differently stays as it is, because a translation that
 * says something else would be answered wrongly.
 *
 * @param translate - finds the translation of a text by its key
 * @param inForce - the model in force, where that may be another one
 * @returns the same object if nothing of it is worded differently
 */
export function localizedModel(
  model: MaturityModel,
  translate: ChangeText,
  inForce: MaturityModel = model,
): MaturityModel {
  const known = inForce === model ? undefined : textsOf(inForce);
  let isChanged = false;
  const localized = mapModelTexts(model, (key, text, values) => {
    const isKnown =
      !known || (Object.hasOwn(known, key) && known[key] === text);
    const translated = isKnown ? translate(key, text, values) : text;
    isChanged ||= translated !== text;
    return translated;
  });
  return isChanged ? localized : model;
}
