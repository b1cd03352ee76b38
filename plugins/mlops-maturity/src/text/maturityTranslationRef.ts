import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { commonMessages } from './messages/common';
import { cardMessages } from './messages/card';
import { tabMessages } from './messages/tab';
import { levelsMessages } from './messages/levels';
import { historyMessages } from './messages/history';
import { planMessages } from './messages/plan';
import { sentencesMessages } from './messages/sentences';
import { questionnaireMessages } from './messages/questionnaire';
import { organisationMessages } from './messages/organisation';
import { heatmapMessages } from './messages/heatmap';
import { chartsMessages } from './messages/charts';
import { portfolioMessages } from './messages/portfolio';
import { sharedAnswersMessages } from './messages/sharedAnswers';

/**
 * Every text of the plugin. English is the default and German comes with it;
 * an app can change single texts or add languages through this reference.
 *
 * @public
 */
export const maturityTranslationRef = createTranslationRef({
  id: 'plugin.mlops-maturity',
  messages: {
    common: commonMessages,
    card: cardMessages,
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
  translations: { de: () => import('./de') },
});
