import { NotImplementedError } from '@backstage/errors';
import {
  maturityModel,
  type AssessmentView,
  type MaturityApi,
} from 'backstage-plugin-mlops-maturity-common';

async function notExpected(): Promise<never> {
  throw new NotImplementedError('This request was not expected by the test');
}

/** A backend that answers only what a test expects. */
export function aMaturityApi(
  overrides: Partial<MaturityApi> = {},
): MaturityApi {
  return {
    getModel: async () => maturityModel,
    getAssessment: notExpected,
    changeDraft: notExpected,
    discardDraft: notExpected,
    submitDraft: notExpected,
    getHistory: notExpected,
    getSubmission: notExpected,
    confirmSections: notExpected,
    savePlan: notExpected,
    deletePlan: notExpected,
    getSharedAnswers: notExpected,
    changeSharedAnswers: notExpected,
    getEvidence: notExpected,
    getSummary: notExpected,
    getLevels: notExpected,
    getHeatmap: notExpected,
    getFacets: notExpected,
    getComponents: notExpected,
    getTrend: notExpected,
    getStatements: notExpected,
    getExclusions: notExpected,
    exportReport: notExpected,
    getHealth: notExpected,
    importAssessments: notExpected,
    ...overrides,
  };
}

/** A backend that knows one assessment. */
export function aMaturityApiWith(view: AssessmentView): MaturityApi {
  return aMaturityApi({ getAssessment: async () => view });
}

/** A backend that is still at work on every report when the test ends. */
export function aMaturityApiThatIsSlow(): MaturityApi {
  const never = () => new Promise<never>(() => {});
  return aMaturityApi({
    getAssessment: never,
    getSummary: never,
    getLevels: never,
    getHeatmap: never,
    getFacets: never,
    getComponents: never,
    getTrend: never,
    getStatements: never,
    getExclusions: never,
  });
}
