import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { chartsMessages } from './messages/charts';
import { heatmapMessages } from './messages/heatmap';
import { historyMessages } from './messages/history';
import { levelsMessages } from './messages/levels';
import { organisationMessages } from './messages/organisation';
import { planMessages } from './messages/plan';
import { portfolioMessages } from './messages/portfolio';
import { questionnaireMessages } from './messages/questionnaire';
import { sentencesMessages } from './messages/sentences';
import { sharedAnswersMessages } from './messages/sharedAnswers';
import { tabMessages } from './messages/tab';

/**
 * The texts of the plugin's tabs and of the organisation's page, beside those
 * in `maturityTranslationRef`. English is the default and German comes with
 * it; an app can change single texts or add languages through this reference.
 *
 * @public
 */
export const maturityPagesTranslationRef = createTranslationRef({
  id: 'plugin.mlops-maturity.pages',
  messages: {
    tab: tabMessages,
    levels: levelsMessages,
    history: historyMessages,
    plan: planMessages,
    sentences: sentencesMessages,
    questionnaire: questionnaireMessages,
    organisation: organisationMessages,
    heatmap: heatmapMessages,
    charts: chartsMessages,
    portfolio: portfolioMessages,
    sharedAnswers: sharedAnswersMessages,
  },
  translations: { de: () => import('./de/pages') },
});
