import { commonTexts } from './common';
import { cardTexts } from './card';
import { tabTexts } from './tab';
import { levelsTexts } from './levels';
import { historyTexts } from './history';
import { planTexts } from './plan';
import { sentencesTexts } from './sentences';
import { questionnaireTexts } from './questionnaire';
import { organisationTexts } from './organisation';
import { heatmapTexts } from './heatmap';
import { chartsTexts } from './charts';
import { portfolioTexts } from './portfolio';
import { sharedAnswersTexts } from './sharedAnswers';

/** Every text of the plugin in German, by the key of its English original. */
export default {
  ...commonTexts,
  ...cardTexts,
  ...tabTexts,
  ...levelsTexts,
  ...historyTexts,
  ...planTexts,
  ...sentencesTexts,
  ...questionnaireTexts,
  ...organisationTexts,
  ...heatmapTexts,
  ...chartsTexts,
  ...portfolioTexts,
  ...sharedAnswersTexts,
};
