import type {
  AssessmentHistory,
  AssessmentView,
  DraftChange,
  HistoryQuery,
  MaturityModel,
  PlanInput,
  SubmissionView,
} from 'backstage-plugin-mlops-maturity-common';
import type { CallOptions } from './CallOptions';
import type { ViewerFilter } from './ViewerVisibility';

/**
 * How an assessment is asked for.
 */
export interface AssessmentOptions extends CallOptions {
  /**
   * What else may be counted and named; everything if left out. Whatever is
   * given to the authorised service, that is what the caller may read.
   */
  viewer?: () => Promise<ViewerFilter>;
}

/**
 * A write, and the version of the draft that it was made on.
 */
export interface DraftWriteOptions extends AssessmentOptions {
  /** `version` of the assessment as the caller saw it, 0 or more. */
  version: number;
}

/**
 * A write, and the version of the plan that it was made on.
 */
export interface PlanWriteOptions extends AssessmentOptions {
  /** `planVersion` of the assessment as the caller saw it, 0 or more. */
  planVersion: number;
}

/**
 * A confirmation, and the submission that it is about.
 */
export interface ConfirmationOptions extends AssessmentOptions {
  /** Of the submission as the caller saw it; 0 without any. */
  revision: number;
}

/**
 * How a submission ended.
 */
export interface SubmitResult {
  assessment: AssessmentView;
  /** Whether an earlier request with the same id had done it already. */
  replayed: boolean;
}

/**
 * Everything that can be done with the assessment of one entity.
 *
 * @remarks
 * Methods about one entity reject with `NotFoundError` if it does not exist,
 * may not be read by the caller, or is not an ML component; with `InputError`
 * if a value breaks a rule; and with a `StaleAssessmentError` if what is
 * written has changed since the given version. Nothing is written in any of
 * these cases.
 */
export interface AssessmentService {
  /** The maturity model in force. */
  getModel(): MaturityModel;

  getAssessment(
    entityRef: string,
    options: AssessmentOptions,
  ): Promise<AssessmentView>;

  /** Changes the parts of the draft that the change names. */
  changeDraft(
    entityRef: string,
    change: DraftChange,
    options: DraftWriteOptions,
  ): Promise<AssessmentView>;

  /** Throws the draft away. */
  discardDraft(
    entityRef: string,
    options: DraftWriteOptions,
  ): Promise<AssessmentView>;

  /**
   * Makes the draft count.
   *
   * @param options - `requestId` belongs to one person and one version of one
   * draft: repeated for that it returns what came of it
   * @throws ConflictError if there is no draft, or the request id was used for
   * something else
   */
  submitDraft(
    entityRef: string,
    options: DraftWriteOptions & { requestId: string },
  ): Promise<SubmitResult>;

  /**
   * Says that the answers of sections are still true; changes none.
   *
   * @throws ConflictError if nothing was submitted that could be confirmed
   */
  confirmSections(
    entityRef: string,
    sections: string[],
    options: ConfirmationOptions,
  ): Promise<AssessmentView>;

  /** Submissions and confirmations, newest first. */
  getHistory(
    entityRef: string,
    query: HistoryQuery,
    options: CallOptions,
  ): Promise<AssessmentHistory>;

  /**
   * One submission as it was, with the model of its day.
   *
   * @throws NotFoundError if there is none of this number
   */
  getSubmission(
    entityRef: string,
    revision: number,
    options: AssessmentOptions,
  ): Promise<SubmissionView>;

  /** Replaces the plan; touches no answer. */
  savePlan(
    entityRef: string,
    plan: PlanInput,
    options: PlanWriteOptions,
  ): Promise<AssessmentView>;

  /** Drops the plan. */
  deletePlan(
    entityRef: string,
    options: PlanWriteOptions,
  ): Promise<AssessmentView>;
}
