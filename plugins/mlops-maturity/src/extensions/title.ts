import { maturityTranslationRef } from '../text/maturityTranslationRef';

// The types of 1.55 know no reference that is called.
const reference: unknown = maturityTranslationRef;

/**
 * What page and tabs are called: in the reader's language since Backstage 1.57,
 * where a title may be translated, and in English before.
 */
export const title =
  typeof reference === 'function'
    ? reference('common.title')
    : 'MLOps maturity';
