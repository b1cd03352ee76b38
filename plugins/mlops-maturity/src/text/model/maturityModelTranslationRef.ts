import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** English comes with the model, so that no text is needed here. */
const messages: Record<string, string> = {};

/**
 * Every text of the maturity model that is shown: sections, statements,
 * levels, dimensions and rules. English comes from the backend with the model
 * itself, and German with the plugin; an app can change single texts or add
 * languages through this reference. Keys name ids of the model, such as
 * `levels.2.name`.
 *
 * @public
 */
export const maturityModelTranslationRef = createTranslationRef({
  id: 'plugin.mlops-maturity.model',
  messages,
  translations: { de: () => import('./de') },
});
