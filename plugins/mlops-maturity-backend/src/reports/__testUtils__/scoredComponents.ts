import {
  countedAnswers,
  maturityModel,
  requirementStates,
  scoreAssessment,
  statementsOfSection,
  toScoringInput,
  type AssessmentResult,
  type EffectiveAnswers,
  type JudgedRequirement,
} from 'backstage-plugin-mlops-maturity-common';
import {
  AS_OF,
  type ASubmission,
  type AssessedComponent,
} from '../../__testUtils__/anOrganisation';

/** A component as its reports should show it. */
export interface ScoredComponent extends AssessedComponent {
  result: AssessmentResult | undefined;
  answers: EffectiveAnswers | undefined;
  requirements: JudgedRequirement[];
  /** When its oldest section was last changed, ISO 8601 in UTC. */
  freshSince: string | null;
}

/** Scores a component as of the day of the reports. */
export function scored(each: AssessedComponent): ScoredComponent {
  if (!each.submission) {
    return {
      ...each,
      result: undefined,
      answers: undefined,
      requirements: [],
      freshSince: null,
    };
  }
  const submittedAt = each.submission.submittedAt.toISOString();
  const dates = sectionDates([...each.earlier, each.submission]);
  const input = toScoringInput(each.submission.document, {
    asOf: AS_OF.toISOString(),
    submittedAt,
    confirmedSections: dates,
  });
  const counted = countedAnswers(input, maturityModel);
  const result = scoreAssessment(input, maturityModel);
  const [oldest = submittedAt] = Object.keys(result.freshness?.sections ?? {})
    .map(id => dates[id])
    .sort();
  return {
    ...each,
    result,
    answers: counted.answers,
    requirements: requirementStates(counted, maturityModel),
    freshSince: oldest,
  };
}

/**
 * When each section was submitted last with other answers than before. Nobody
 * confirms anything in a made-up company.
 */
function sectionDates(
  submissions: readonly ASubmission[],
): Record<string, string> {
  const dates: Record<string, string> = {};
  const before = new Map<string, string>();
  for (const { document, submittedAt } of submissions) {
    for (const section of maturityModel.sections) {
      const said = JSON.stringify(
        statementsOfSection(section).map(({ id }) => {
          const { value, reason, parts } = document.answers[id] ?? {};
          return [value ?? 'unanswered', reason ?? '', parts ?? {}];
        }),
      );
      if (before.get(section.id) !== said) {
        dates[section.id] = submittedAt.toISOString();
        before.set(section.id, said);
      }
    }
  }
  return dates;
}
