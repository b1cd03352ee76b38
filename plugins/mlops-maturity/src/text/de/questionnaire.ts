import { editorTexts } from './questionnaire/editor';
import { fillTexts } from './questionnaire/fill';
import { levelPickTexts } from './questionnaire/levels';
import { profileTexts } from './questionnaire/profile';
import { reviewTexts } from './questionnaire/review';
import { sectionTexts } from './questionnaire/section';
import { wordTexts } from './questionnaire/words';

/** The questionnaire, in German. */
export const questionnaireTexts = {
  ...wordTexts,
  ...editorTexts,
  ...profileTexts,
  ...levelPickTexts,
  ...sectionTexts,
  ...fillTexts,
  ...reviewTexts,
} as const;
