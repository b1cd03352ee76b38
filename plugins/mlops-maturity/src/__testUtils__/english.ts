import { mockApis } from '@backstage/test-utils';
import type { Translate } from '../text';
import { formatsOf } from '../text/formats';
import { anyTextRef, translateWith } from '../text/translate';

/**
 * The English texts, for functions that take them.
 *
 * @throws Error if the test utilities have no texts ready
 */
function englishTexts(): Translate {
  const snapshot = mockApis.translation().getTranslation(anyTextRef);
  if (!snapshot.ready) {
    throw new Error('The English texts come with the plugin and are there');
  }
  return translateWith(snapshot.t, formatsOf('en'));
}

/** Finds an English text by its key. */
export const english: Translate = englishTexts();
