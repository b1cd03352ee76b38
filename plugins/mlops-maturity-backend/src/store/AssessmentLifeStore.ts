import type {
  AssessmentSubmission,
  Confirmation,
  PlanInput,
} from 'backstage-plugin-mlops-maturity-common';
import type { WriteContext } from './AssessmentStore';

/**
 * What the catalog said about a component on the day of a submission. An
 * empty text is none.
 */
export interface SubmittedUnder {
  /** The first owner. */
  owner: string;
  lifecycle: string;
}

/**
 * A plan as it is stored.
 */
export interface StoredPlan {
  /** 0 before the first, never reused after that. */
  version: number;
  /** `undefined` while there is none. */
  current:
    | { document: PlanInput; updatedAt: string; updatedBy: string }
    | undefined;
}

/**
 * What a confirmation stands for.
 */
export interface ConfirmedSubmission {
  revision: number;
  /** ISO 8601 in UTC; never before the submission. */
  confirmedAt: string;
}

/**
 * A page of submissions, newest first.
 */
export interface SubmissionPage {
  submissions: AssessmentSubmission[];
  /** Whether there are older ones. */
  hasMore: boolean;
}

/**
 * The outcome of a confirmation, which asks for the number of the newest
 * submission.
 */
export type ConfirmOutcome = ConfirmedSubmission | 'conflict' | 'no-submission';

/**
 * The outcome of a write that asks for a version of the plan.
 */
export type PlanOutcome = 'written' | 'conflict';

/**
 * Keeps what happens to assessments between and after submissions.
 *
 * @remarks
 * Methods that change what a report may say raise the revision in the same
 * transaction, last.
 */
export interface AssessmentLifeStore {
  /**
   * Counts sections as fresh from now on, and keeps the confirmation for good,
   * if the submission whose answers were looked at is still the newest.
   *
   * @param sections - ids of sections of the model that was answered
   */
  confirmSections(options: {
    entityRef: string;
    sections: string[];
    expectedRevision: number;
    context: WriteContext;
  }): Promise<ConfirmOutcome>;

  /**
   * @param before - only submissions before this number
   * @param limit - 1 or more
   */
  listSubmissions(options: {
    entityRef: string;
    before: number | undefined;
    limit: number;
  }): Promise<SubmissionPage>;

  getSubmission(
    entityRef: string,
    revision: number,
  ): Promise<AssessmentSubmission | undefined>;

  /** Newest first; at most as many as the limit says. */
  listConfirmations(entityRef: string, limit: number): Promise<Confirmation[]>;

  /**
   * Replaces the plan if its version is the expected one.
   *
   * @param document - `undefined` drops the plan
   */
  writePlan(options: {
    entityRef: string;
    expectedVersion: number;
    document: PlanInput | undefined;
    context: WriteContext;
  }): Promise<PlanOutcome>;

  /** References of the components in scope that somebody owns, or co-owns. */
  listOwned(owner: string): Promise<string[]>;

  /** How many {@link AssessmentLifeStore.listOwned} lists. */
  countOwned(owner: string): Promise<number>;
}
