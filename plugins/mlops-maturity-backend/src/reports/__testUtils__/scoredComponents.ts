import {
  effectiveAnswers,
  maturityModel,
  scoreAssessment,
  toScoringInput,
  type AssessmentResult,
  type EffectiveAnswer,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import {
  AS_OF,
  type AssessedComponent,
} from '../../__testUtils__/anOrganisation';

/** A component as its reports should show it. */
export interface ScoredComponent extends AssessedComponent {
  result: AssessmentResult | undefined;
  answers: ReadonlyMap<StatementId, EffectiveAnswer> | undefined;
}

/** Scores a component as of the day of the reports. */
export function scored(each: AssessedComponent): ScoredComponent {
  if (!each.submission) {
    return { ...each, result: undefined, answers: undefined };
  }
  const input = toScoringInput(each.submission.document, {
    asOf: AS_OF.toISOString(),
    submittedAt: each.submission.submittedAt.toISOString(),
    confirmedSections: {},
  });
  return {
    ...each,
    result: scoreAssessment(input, maturityModel),
    answers: effectiveAnswers(input, maturityModel),
  };
}
