import {
  countedAnswers,
  isApplicable,
  requirementStates,
  scoreAssessment,
  statementsOfSection,
  toScoringInput,
  type AssessmentDocument,
  type EffectiveAnswers,
  type Level,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { packProfile } from './packProfile';
import { packOwnAnswers } from './ownAnswers';
import { resultVersionOf } from './resultVersion';
import type { SectionDates } from './sectionDates';

/**
 * The result of a submission as the reports count it.
 */
export interface CurrentResult {
  /** See `packProfile`. */
  profile: string;
  reportedLevel: Level | null;
  declaredLevel: Level | null;
  target: Level | null;
  /** Version of the model that the submission was made on. */
  edition: string;
  /** Milliseconds since the epoch. */
  assessedAt: number;
  /**
   * When the answers of the section that was not looked at for the longest time
   * were last changed or confirmed, in milliseconds since the epoch.
   */
  freshSince: number;
  /** See `packOwnAnswers`. */
  ownAnswers: string;
  /** See `resultVersionOf`. */
  resultVersion: string;
}

const NO_DATES: SectionDates = new Map();

/**
 * Scores a submission for the reports.
 *
 * @param submittedAt - milliseconds since the epoch
 * @param sectionDates - as they are now
 */
export function currentResultOf(
  document: AssessmentDocument,
  submittedAt: number,
  model: MaturityModel,
  sectionDates: SectionDates = NO_DATES,
): CurrentResult {
  const input = toScoringInput(document);
  const counted = countedAnswers(input, model);
  const { answers } = counted;
  const result = scoreAssessment(input, model);
  return {
    profile: packProfile({
      result,
      target: document.target,
      servingModes: document.profile.servingModes,
      answers,
      requirements: requirementStates(counted, model),
    }),
    reportedLevel: result.reportedLevel,
    declaredLevel: result.declaredLevel,
    target: document.target,
    edition: document.modelVersion,
    assessedAt: submittedAt,
    freshSince: freshSince(answers, submittedAt, model, sectionDates),
    ownAnswers: packOwnAnswers(document),
    resultVersion: resultVersionOf(model),
  };
}

/**
 * Freshness takes the highest age of all sections with an applicable
 * statement, so the earliest of their times (scoring specification,
 * `freshness`); without any such section the time of the submission.
 */
function freshSince(
  answers: EffectiveAnswers,
  submittedAt: number,
  model: MaturityModel,
  sectionDates: SectionDates,
): number {
  const times = model.sections
    .filter(section =>
      statementsOfSection(section).some(({ id }) =>
        isApplicable(answers.get(id)),
      ),
    )
    .map(({ id }) => sectionDates.get(id) ?? submittedAt);
  return times.length > 0 ? Math.min(...times) : submittedAt;
}

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/**
 * The latest time from which an assessment is stale at a given moment. Age is
 * counted in whole days and stale begins after `staleDays` of them, so one
 * day later than that number of days.
 *
 * @returns milliseconds since the epoch; stale if `freshSince` is not later
 */
export function staleUntil(asOf: Date, model: MaturityModel): number {
  return asOf.getTime() - (model.freshness.staleDays + 1) * DAY_IN_MS;
}

/**
 * The latest time from which an assessment is no longer fresh at a given
 * moment; what is not stale either is ageing.
 *
 * @returns milliseconds since the epoch; see {@link staleUntil}
 */
export function freshUntil(asOf: Date, model: MaturityModel): number {
  return asOf.getTime() - (model.freshness.freshDays + 1) * DAY_IN_MS;
}
