import type {
  AssessmentDocument,
  AssessmentDraft,
  AssessmentSubmission,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { StoredAssessment } from './AssessmentStore';
import { levelOf } from './levelOf';
import type {
  BigInteger,
  ConfirmationRecord,
  DraftRecord,
  SubmissionRecord,
} from './tables';
import { isoOf } from './isoOf';

interface AssessmentRecord {
  version: number | null;
  draft_document: string | null;
  updated_at: BigInteger | null;
  updated_by: string | null;
  based_on_revision: number | null;
  revision: number | null;
  submitted_at: BigInteger | null;
  submitted_by: string | null;
  document: string | null;
  reported_level: number | null;
  previous_level: number | null;
}

/**
 * Reads draft and newest submission in one statement, so that a submit in
 * between shows neither both nor none of them.
 */
export async function readAssessment(
  knex: Knex,
  entityRef: string,
): Promise<StoredAssessment> {
  const record: AssessmentRecord | undefined = await knex
    .from(
      knex.raw('(select cast(? as text) as entity_ref) as entity', [entityRef]),
    )
    .leftJoin('drafts', 'drafts.entity_ref', 'entity.entity_ref')
    .leftJoin('submissions', join =>
      join
        .on('submissions.entity_ref', 'entity.entity_ref')
        .andOn(
          'submissions.revision',
          knex.raw(
            '(select max(revision) from submissions where entity_ref = ?)',
            [entityRef],
          ),
        ),
    )
    .first(
      'drafts.version',
      'drafts.document as draft_document',
      'drafts.updated_at',
      'drafts.updated_by',
      'drafts.based_on_revision',
      'submissions.revision',
      'submissions.submitted_at',
      'submissions.submitted_by',
      'submissions.document',
      'submissions.reported_level',
      'submissions.previous_level',
    );
  return {
    version: record?.version ?? 0,
    draft: draftOf(record),
    submission: submissionOf(record),
    confirmedSections: Object.fromEntries(
      [...(await readConfirmations(knex, entityRef))].map(([section, time]) => [
        section,
        isoOf(time),
      ]),
    ),
  };
}

/** When each section was last confirmed, in milliseconds since the epoch. */
export async function readConfirmations(
  knex: Knex,
  entityRef: string,
): Promise<Map<string, number>> {
  const rows = await knex<ConfirmationRecord>('confirmations')
    .where({ entity_ref: entityRef })
    .select('section', 'confirmed_at');
  return new Map(
    rows.map(({ section, confirmed_at }) => [section, Number(confirmed_at)]),
  );
}

/** Reads a stored document. */
export function parseDocument(json: string): AssessmentDocument {
  return JSON.parse(json);
}

function draftOf(
  record: AssessmentRecord | undefined,
): AssessmentDraft | undefined {
  if (!record?.draft_document) {
    return undefined;
  }
  return {
    document: parseDocument(record.draft_document),
    updatedAt: isoOf(record.updated_at ?? 0),
    updatedBy: record.updated_by ?? '',
    basedOnRevision: record.based_on_revision,
  };
}

function submissionOf(
  record: AssessmentRecord | undefined,
): AssessmentSubmission | undefined {
  if (!record?.document || record.revision === null) {
    return undefined;
  }
  return {
    revision: record.revision,
    submittedAt: isoOf(record.submitted_at ?? 0),
    submittedBy: record.submitted_by ?? '',
    document: parseDocument(record.document),
    reportedLevel: levelOf(record.reported_level),
    previousLevel: levelOf(record.previous_level),
  };
}

/** A draft as it is before anybody wrote one. */
export const NO_DRAFT: Omit<DraftRecord, 'entity_ref'> = {
  version: 0,
  document: null,
  updated_at: null,
  updated_by: null,
  based_on_revision: null,
};

/** The number of the newest submission, 0 before the first. */
export async function readNewestRevision(
  knex: Knex,
  entityRef: string,
): Promise<
  Pick<SubmissionRecord, 'revision' | 'reported_level' | 'outcome'> | undefined
> {
  return knex<SubmissionRecord>('submissions')
    .where({ entity_ref: entityRef })
    .orderBy('revision', 'desc')
    .first('revision', 'reported_level', 'outcome');
}
