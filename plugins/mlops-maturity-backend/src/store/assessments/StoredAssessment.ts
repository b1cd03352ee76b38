import type {
  AssessmentDraft,
  AssessmentSubmission,
  Confirmation,
  PlanInput,
} from 'backstage-plugin-mlops-maturity-common';
import type { KnownComponent } from '../../rules/CatalogComponent';
import type { SectionDates } from '../../rules/result/sectionDates';

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
 * An assessment as it is stored, at one moment.
 */
export interface StoredAssessment {
  /** Version of the draft: 0 before the first, never reused after that. */
  version: number;
  draft: AssessmentDraft | undefined;
  submission: AssessmentSubmission | undefined;
  /** As they are now; empty without a submission. */
  sectionDates: SectionDates;
  /** The newest confirmation of each section, in order of section. */
  confirmations: Confirmation[];
  plan: StoredPlan;
  /**
   * What the catalog said on the day of the newest submission; `undefined` if
   * there is none or that was not recorded.
   */
  submittedUnder: SubmittedUnder | undefined;
  /** What the catalog says now, as far as the store has been told. */
  component: KnownComponent | undefined;
  /** See `RevisionStore.getCatalogRevision`. */
  catalogRevision: number;
  /** The time at which it was read; see `RevisionStore.now`. */
  readAt: Date;
}
