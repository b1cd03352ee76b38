import type {
  AssessmentDocument,
  ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import {
  currentResultOf,
  type ConfirmationTimes,
} from '../../rules/result/currentResult';
import { outcomeOf } from '../../rules/result/profile';
import { laterThan } from '../clock';
import { isoOf } from '../isoOf';
import type { ResultColumns, SubmissionRecord } from '../tables';
import { resultColumnsOf } from './resultColumns';
import type { StoredAssessment, SubmittedUnder } from './StoredAssessment';

/** What a submission comes after. */
export interface SubmissionBefore {
  newest:
    | Pick<
        SubmissionRecord,
        'revision' | 'submitted_at' | 'reported_level' | 'outcome'
      >
    | undefined;
  confirmations: ConfirmationTimes;
}

interface NewSubmission {
  entityRef: string;
  /** `undefined` if it was made elsewhere. */
  request: { id: string; draftVersion: number } | undefined;
  submittedAt: Date;
  submittedBy: string;
  document: AssessmentDocument;
  /** The same with what counts today in place of what was inherited. */
  today: AssessmentDocument;
  /** `undefined` if that is not known. */
  submittedUnder: SubmittedUnder | undefined;
}

/** What a submission comes after that an assessment has. */
export function beforeOf(
  { submission, confirmations }: StoredAssessment,
  outcome: string | null,
): SubmissionBefore {
  return {
    newest:
      submission && outcome !== null
        ? {
            revision: submission.revision,
            submitted_at: Date.parse(submission.submittedAt),
            reported_level: submission.reportedLevel,
            outcome,
          }
        : undefined,
    confirmations: new Map(
      confirmations.map(({ section, confirmedAt }) => [
        section,
        Date.parse(confirmedAt),
      ]),
    ),
  };
}

/**
 * A submission as it is stored, and the result that counts with it.
 */
export function scoredSubmission(
  models: ModelVersions,
  { newest, confirmations }: SubmissionBefore,
  submission: NewSubmission,
): { record: SubmissionRecord; result: ResultColumns } {
  const { document, today, request, submittedUnder } = submission;
  // One that is made here comes after all that was confirmed before.
  const submittedAt = laterThan(submission.submittedAt, [
    ...(newest ? [Number(newest.submitted_at) - 1] : []),
    ...confirmations.values(),
  ]);
  const resultOf = (scored: AssessmentDocument) =>
    currentResultOf(scored, submittedAt, models.inForce, confirmations);
  const result = resultOf(document);
  const outcome = outcomeOf(result.profile);
  return {
    record: {
      entity_ref: submission.entityRef,
      revision: (newest?.revision ?? 0) + 1,
      request_id: request?.id ?? null,
      draft_version: request?.draftVersion ?? null,
      submitted_at: submittedAt,
      day: isoOf(submittedAt).slice(0, 'yyyy-mm-dd'.length),
      submitted_by: submission.submittedBy,
      profile: result.profile,
      reported_level: result.reportedLevel,
      previous_level: newest?.reported_level ?? null,
      outcome,
      previous_outcome: newest?.outcome ?? null,
      model_version: document.modelVersion,
      document: JSON.stringify(document),
      owner: submittedUnder?.owner ?? null,
      lifecycle: submittedUnder?.lifecycle ?? null,
    },
    result: resultColumnsOf(today === document ? result : resultOf(today)),
  };
}
