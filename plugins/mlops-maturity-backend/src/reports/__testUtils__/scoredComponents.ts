import {
  countedAnswers,
  maturityModel,
  requirementStates,
  scoreAssessment,
  toScoringInput,
  type AssessmentResult,
  type EffectiveAnswers,
  type JudgedRequirement,
} from 'backstage-plugin-mlops-maturity-common';
import {
  AS_OF,
  type AssessedComponent,
} from '../../__testUtils__/anOrganisation';

/** A component as its reports should show it. */
export interface ScoredComponent extends AssessedComponent {
  result: AssessmentResult | undefined;
  answers: EffectiveAnswers | undefined;
  requirements: JudgedRequirement[];
}

/** Scores a component as of the day of the reports. */
export function scored(each: AssessedComponent): ScoredComponent {
  if (!each.submission) {
    return { ...each, result: undefined, answers: undefined, requirements: [] };
  }
  const input = toScoringInput(each.submission.document, {
    asOf: AS_OF.toISOString(),
    submittedAt: each.submission.submittedAt.toISOString(),
    confirmedSections: {},
  });
  const counted = countedAnswers(input, maturityModel);
  return {
    ...each,
    result: scoreAssessment(input, maturityModel),
    answers: counted.answers,
    requirements: requirementStates(counted, maturityModel),
  };
}
