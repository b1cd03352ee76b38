import { editorMessages } from './questionnaire/editor';
import { fillMessages } from './questionnaire/fill';
import { levelPickMessages } from './questionnaire/levels';
import { profileMessages } from './questionnaire/profile';
import {
  reviewMessages,
  stillTrueMessages,
  submittedMessages,
} from './questionnaire/review';
import { sectionMessages } from './questionnaire/section';
import { wordMessages } from './questionnaire/words';

/** The questionnaire, in English. */
export const questionnaireMessages = {
  words: wordMessages,
  editor: editorMessages,
  profile: profileMessages,
  levels: levelPickMessages,
  section: sectionMessages,
  fill: fillMessages,
  review: reviewMessages,
  stillTrue: stillTrueMessages,
  submitted: submittedMessages,
} as const;
