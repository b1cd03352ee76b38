import { chartsTexts } from './charts';
import { heatmapTexts } from './heatmap';
import { historyTexts } from './history';
import { levelsTexts } from './levels';
import { organisationTexts } from './organisation';
import { planTexts } from './plan';
import { portfolioTexts } from './portfolio';
import { questionnaireTexts } from './questionnaire';
import { sentencesTexts } from './sentences';
import { sharedAnswersTexts } from './sharedAnswers';
import { tabTexts } from './tab';

/**
 * The texts of `maturityPagesTranslationRef` in German, by the key of their
 * English originals.
 */
export default {
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
