import type { AssessmentSubmission } from 'backstage-plugin-mlops-maturity-common';
import { levelOf } from '../../rules/result/levelOf';
import { isoOf } from '../isoOf';
import type { SubmissionRecord } from '../tables';
import { parseDocument } from './documents';

/** A stored submission. */
export function submissionOf(record: SubmissionRecord): AssessmentSubmission {
  return {
    revision: record.revision,
    submittedAt: isoOf(record.submitted_at),
    submittedBy: record.submitted_by,
    document: parseDocument(record.document),
    reportedLevel: levelOf(record.reported_level),
    previousLevel: levelOf(record.previous_level),
  };
}
