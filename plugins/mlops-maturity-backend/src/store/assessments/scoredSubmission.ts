import type {
  AssessmentDocument,
  ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import { currentResultOf } from '../../rules/result/currentResult';
import { outcomeOf } from '../../rules/result/unpackProfile';
import {
  sectionDatesOf,
  type SectionDates,
} from '../../rules/result/sectionDates';
import { laterThan } from '../clock';
import { isoOf } from '../isoOf';
import type { ResultColumns, SubmissionRecord } from '../tables';
import { resultColumnsOf } from './resultColumns';
import { packSectionDates } from './sectionDatesColumn';
import type { StoredAssessment, SubmittedUnder } from './StoredAssessment';

/** What a submission comes after. */
export interface SubmissionBefore {
  newest: NewestSubmission | undefined;
  /** When sections were confirmed, in milliseconds since the epoch. */
  confirmedAt: readonly number[];
}

interface NewestSubmission {
  revision: number;
  /** Milliseconds since the epoch. */
  submittedAt: number;
  reportedLevel: number | null;
  /** See `outcomeOf`. */
  outcome: string;
  document: AssessmentDocument;
  /** As they are, with what was confirmed since. */
  sectionDates: SectionDates;
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
  { submission, sectionDates, confirmations }: StoredAssessment,
  outcome: string | null,
): SubmissionBefore {
  return {
    newest:
      submission && outcome !== null
        ? {
            revision: submission.revision,
            submittedAt: Date.parse(submission.submittedAt),
            reportedLevel: submission.reportedLevel,
            outcome,
            document: submission.document,
            sectionDates,
          }
        : undefined,
    confirmedAt: confirmations.map(({ confirmedAt }) =>
      Date.parse(confirmedAt),
    ),
  };
}

/**
 * A submission as it is stored, the result that counts with it, and what the
 * next one comes after.
 */
export function scoredSubmission(
  models: ModelVersions,
  { newest, confirmedAt }: SubmissionBefore,
  submission: NewSubmission,
): {
  record: SubmissionRecord;
  result: ResultColumns;
  newest: NewestSubmission;
} {
  const { document, today, request, submittedUnder } = submission;
  // One that is made here comes after all that was confirmed before.
  const submittedAt = laterThan(submission.submittedAt, [
    ...(newest ? [newest.submittedAt - 1] : []),
    ...confirmedAt,
  ]);
  const sectionDates = sectionDatesOf({
    document,
    submittedAt,
    before: newest,
    model: models.inForce,
  });
  const resultOf = (scored: AssessmentDocument) =>
    currentResultOf(scored, submittedAt, models.inForce, sectionDates);
  const result = resultOf(document);
  const { reportedLevel } = result;
  const outcome = outcomeOf(result.profile);
  const revision = (newest?.revision ?? 0) + 1;
  return {
    record: {
      entity_ref: submission.entityRef,
      revision,
      request_id: request?.id ?? null,
      draft_version: request?.draftVersion ?? null,
      submitted_at: submittedAt,
      day: isoOf(submittedAt).slice(0, 'yyyy-mm-dd'.length),
      submitted_by: submission.submittedBy,
      profile: result.profile,
      reported_level: reportedLevel,
      previous_level: newest?.reportedLevel ?? null,
      outcome,
      previous_outcome: newest?.outcome ?? null,
      model_version: document.modelVersion,
      document: JSON.stringify(document),
      owner: submittedUnder?.owner ?? null,
      lifecycle: submittedUnder?.lifecycle ?? null,
      section_dates: packSectionDates(sectionDates),
      result_version: result.resultVersion,
    },
    result: resultColumnsOf(today === document ? result : resultOf(today)),
    newest: {
      revision,
      submittedAt,
      reportedLevel,
      outcome,
      document,
      sectionDates,
    },
  };
}
