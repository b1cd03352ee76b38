import { cardTexts } from './card';
import { commonTexts } from './common';
import { widgetTexts } from './widget';

/**
 * The texts of `maturityTranslationRef` in German, by the key of their English
 * originals.
 */
export default {
  ...commonTexts,
  ...cardTexts,
  ...widgetTexts,
};
