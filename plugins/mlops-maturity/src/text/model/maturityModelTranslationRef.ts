import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { textsOf } from './mapModelTexts';

/** The texts of the model as it comes with the suite, in English. */
export const originalTexts = textsOf(maturityModel);

/**
 * Every text of the maturity model that is shown: sections, statements,
 * levels, dimensions and rules. English comes from the model itself and German
 * with the plugin; an app can change single texts or add languages through
 * this reference.
 *
 * @public
 */
export const maturityModelTranslationRef = createTranslationRef({
  id: 'plugin.mlops-maturity.model',
  messages: originalTexts,
  translations: { de: () => import('./de') },
});
