import type {
  AssessmentView,
  DraftChange,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { CallOptions } from './CallOptions';

/**
 * A write, and the version of the draft that it was made on.
 */
export interface DraftWriteOptions extends CallOptions {
  /** `version` of the assessment as the caller saw it, 0 or more. */
  version: number;
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
 * if a value breaks a rule; and with `StaleDraftError` if the draft has
 * changed since the given version. Nothing is written in any of these cases.
 */
export interface AssessmentService {
  /** The maturity model in force. */
  getModel(): MaturityModel;

  getAssessment(
    entityRef: string,
    options: CallOptions,
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
   * @throws ConflictError if there is no draft
   */
  submitDraft(
    entityRef: string,
    options: DraftWriteOptions & { requestId: string },
  ): Promise<SubmitResult>;
}
