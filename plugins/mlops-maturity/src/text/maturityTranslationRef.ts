import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { commonGroups } from './commonGroups';

/**
 * The texts of the card and the widget, and those that they share with the
 * pages of the plugin. English is the default and German comes with it; an app
 * can change single texts or add languages through this reference and
 * `maturityPagesTranslationRef`, which has all other texts.
 *
 * @public
 */
export const maturityTranslationRef = createTranslationRef({
  id: 'plugin.mlops-maturity',
  messages: commonGroups,
  translations: { de: () => import('./de') },
});
