import type { AssessmentSubmission } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { SubmissionPage } from './AssessmentLifeStore';
import { parseDocument } from './documents';
import { isoOf } from './isoOf';
import { levelOf } from './levelOf';
import type { SubmissionRecord } from './tables';

/** See `AssessmentLifeStore.listSubmissions`. */
export async function listSubmissions(
  knex: Knex,
  options: { entityRef: string; before: number | undefined; limit: number },
): Promise<SubmissionPage> {
  const { entityRef, before, limit } = options;
  const records = await knex<SubmissionRecord>('submissions')
    .where({ entity_ref: entityRef })
    .modify(query => {
      if (before !== undefined) {
        void query.where('revision', '<', before);
      }
    })
    .orderBy('revision', 'desc')
    .limit(limit + 1);
  return {
    submissions: records.slice(0, limit).map(submissionOf),
    hasMore: records.length > limit,
  };
}

/** See `AssessmentLifeStore.getSubmission`. */
export async function readSubmission(
  knex: Knex,
  entityRef: string,
  revision: number,
): Promise<AssessmentSubmission | undefined> {
  const record = await knex<SubmissionRecord>('submissions')
    .where({ entity_ref: entityRef, revision })
    .first();
  return record && submissionOf(record);
}

function submissionOf(record: SubmissionRecord): AssessmentSubmission {
  return {
    revision: record.revision,
    submittedAt: isoOf(record.submitted_at),
    submittedBy: record.submitted_by,
    document: parseDocument(record.document),
    reportedLevel: levelOf(record.reported_level),
    previousLevel: levelOf(record.previous_level),
  };
}
