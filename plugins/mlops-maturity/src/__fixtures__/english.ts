import { mockApis } from '@backstage/test-utils';
import { maturityTranslationRef, type Translate } from '../translation';

/**
 * The English texts, for functions that take them.
 *
 * @throws Error if the test utilities have no texts ready
 */
function englishTexts(): Translate {
  const snapshot = mockApis
    .translation()
    .getTranslation(maturityTranslationRef);
  if (!snapshot.ready) {
    throw new Error('The English texts come with the plugin and are there');
  }
  return snapshot.t;
}

/** Finds an English text by its key. */
export const english: Translate = englishTexts();
