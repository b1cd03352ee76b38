import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import {
  aDraft,
  aReader,
  assessed,
  notAssessed,
} from '../src/__fixtures__/assessments';

const VERSIONED_CODE = 'traceability.ml-code.model-code-version-control';
const GOALS = 'documentation.project.business-goals';
const TESTS = 'code-quality.ml-code.tests-all-steps';

/** What the components of the development app are like, by their names. */
export const STATES: Readonly<Record<string, AssessmentView>> = {
  'not-assessed': notAssessed(),
  'not-assessed-read-only': notAssessed({ access: aReader() }),
  'draft-only': notAssessed({ draft: aDraft() }),
  'below-target': assessed({
    level: 3,
    picks: { people: 1 },
    answer: 'yes',
    answers: {
      [GOALS]: 'no',
      [VERSIONED_CODE]: 'no',
      [TESTS]: 'no',
      'monitoring.application.batch-delivery': 'not-applicable',
      'explainability.general.drift-trigger': 'unanswered',
    },
    target: 3,
    profile: { businessCritical: true, stage: 'production' },
  }),
  contradicted: assessed(
    {
      level: 3,
      answer: 'yes',
      answers: { [VERSIONED_CODE]: 'no', [TESTS]: 'no' },
      target: 4,
    },
    { ageDays: 100, draft: aDraft({ level: 2 }) },
  ),
  'on-target-at-1': assessed({ level: 1, answer: 'yes', target: 1 }),
  'all-of-it': assessed({ level: 4, answer: 'yes', target: 4 }),
  'level-0-and-stale': assessed(
    { level: 1, picks: { technology: 0 }, answer: 'no', target: 0 },
    { ageDays: 200 },
  ),
  'no-level-yet': assessed({
    level: 2,
    picks: { people: null },
    answers: { [GOALS]: 'yes' },
  }),
};
