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
  type SectionId,
} from 'backstage-plugin-mlops-maturity-common';
import { createHash } from 'node:crypto';
import { packProfile } from './profile';
import { packOwnAnswers } from './ownAnswers';

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
   * The submission or confirmation, in milliseconds since the epoch, from
   * which the oldest section that counts takes its age.
   */
  freshSince: number;
  /** See `packOwnAnswers`. */
  ownAnswers: string;
  /** See {@link resultVersionOf}. */
  resultVersion: string;
}

/** When each section was last confirmed, in milliseconds since the epoch. */
export type ConfirmationTimes = ReadonlyMap<SectionId, number>;

const NO_CONFIRMATIONS: ConfirmationTimes = new Map();

/** To be raised with every change of how results are scored or packed. */
const SCORING_VERSION = 5;

const versions = new WeakMap<MaturityModel, string>();

/**
 * What a result depends on besides the assessment. A stored result with
 * another version has to be scored again.
 */
export function resultVersionOf(model: MaturityModel): string {
  const known = versions.get(model);
  if (known) {
    return known;
  }
  const content = createHash('sha256')
    .update(JSON.stringify(model))
    .digest('hex')
    .slice(0, 16);
  const version = `${SCORING_VERSION}-${model.modelVersion}-${content}`;
  versions.set(model, version);
  return version;
}

/**
 * Scores a submission for the reports.
 *
 * @param submittedAt - milliseconds since the epoch
 */
export function currentResultOf(
  document: AssessmentDocument,
  submittedAt: number,
  model: MaturityModel,
  confirmations: ConfirmationTimes = NO_CONFIRMATIONS,
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
    freshSince: freshSince(answers, submittedAt, model, confirmations),
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
  confirmations: ConfirmationTimes,
): number {
  const times = model.sections
    .filter(section =>
      statementsOfSection(section).some(({ id }) =>
        isApplicable(answers.get(id)),
      ),
    )
    .map(({ id }) => Math.max(submittedAt, confirmations.get(id) ?? 0));
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
