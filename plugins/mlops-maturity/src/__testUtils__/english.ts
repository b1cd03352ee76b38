import type { TranslationRef } from '@backstage/core-plugin-api/alpha';
import { mockApis } from '@backstage/test-utils';
import type { Translate } from '../text';
import { formatsOf } from '../text/formats';
import type { FindText } from '../text/translate';
import { anyCommonTextRef } from '../text/useCommonMessages';
import { anyPageTextRef, translateWithBoth } from '../text/useMessages';

/**
 * Finds the English texts of one reference by key.
 *
 * @throws Error if the test utilities have no texts ready
 */
export function englishTexts(ref: TranslationRef): FindText {
  const snapshot = mockApis.translation().getTranslation(ref);
  if (!snapshot.ready) {
    throw new Error('The English texts come with the plugin and are there');
  }
  return snapshot.t;
}

/** Finds an English text by its key, for functions that take the texts. */
export const english: Translate = translateWithBoth(
  englishTexts(anyCommonTextRef),
  englishTexts(anyPageTextRef),
  formatsOf('en'),
);
