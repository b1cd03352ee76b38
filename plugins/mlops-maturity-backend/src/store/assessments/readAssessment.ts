import type {
  AssessmentDraft,
  AssessmentSubmission,
  Confirmation,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { StoredPlan, SubmittedUnder } from './StoredAssessment';
import type { StoredAssessment } from './StoredAssessment';
import { timeOf } from '../clock';
import {
  CATALOG_COLUMNS,
  knownComponentOf,
  type KnownColumns,
} from '../catalog/components';
import { engineOf } from '../engine';
import { isoOf } from '../isoOf';
import { levelOf } from '../../rules/result/levelOf';
import {
  currentSectionDates,
  type SectionDates,
} from '../../rules/result/sectionDates';
import { parseDocument, parsePlanDocument } from './documents';
import { parseSectionDates } from './sectionDatesColumn';
import { compareTexts } from '../../rules/text/compareTexts';
import type { BigInteger, ConfirmationRecord, DraftRecord } from '../tables';

/** A row of {@link assessmentQuery}. */
export type AssessmentRecord = {
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
  submitted_owner: string | null;
  submitted_lifecycle: string | null;
  section_dates: string | null;
  plan_version: number | null;
  plan_document: string | null;
  plan_updated_at: BigInteger | null;
  plan_updated_by: string | null;
  confirmations: string;
  catalog_revision: BigInteger;
  now: BigInteger;
} & (KnownColumns | { entity_ref: null });

const CONFIRMATION_COLUMNS = [
  'section',
  'confirmed_at',
  'confirmed_by',
  'revision',
] as const satisfies readonly (keyof ConfirmationRecord)[];

const confirmationRows = z.array(
  z.tuple([z.string(), z.number(), z.string(), z.number().nullable()]),
);

/**
 * Reads all of an assessment in one statement, so as it was at one moment:
 * a submit in between shows neither both draft and submission nor none of
 * them.
 */
export async function readAssessment(
  knex: Knex,
  entityRef: string,
): Promise<StoredAssessment> {
  const [record]: AssessmentRecord[] = await assessmentQuery(knex, entityRef);
  return assessmentOf(record);
}

/** A query for the one row that {@link assessmentOf} is made of. */
export function assessmentQuery(knex: Knex, entityRef: string) {
  return knex
    .from(knex.raw('(select cast(? as text) as ref) as entity', [entityRef]))
    .leftJoin('components', 'components.entity_ref', 'entity.ref')
    .leftJoin('drafts', 'drafts.entity_ref', 'entity.ref')
    .leftJoin('plans', 'plans.entity_ref', 'entity.ref')
    .leftJoin('submissions', join =>
      join
        .on('submissions.entity_ref', 'entity.ref')
        .andOn(
          'submissions.revision',
          knex.raw(
            '(select max(revision) from submissions where entity_ref = ?)',
            [entityRef],
          ),
        ),
    )
    .select(
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
      'submissions.owner as submitted_owner',
      'submissions.lifecycle as submitted_lifecycle',
      'submissions.section_dates',
      'plans.version as plan_version',
      'plans.document as plan_document',
      'plans.updated_at as plan_updated_at',
      'plans.updated_by as plan_updated_by',
      ...CATALOG_COLUMNS.map(column => `components.${column}`),
      'components.removed_at',
      knex('confirmations')
        .where({ entity_ref: entityRef })
        .select(engineOf(knex).jsonRows(CONFIRMATION_COLUMNS))
        .as('confirmations'),
      knex('revision').select('catalog_value').as('catalog_revision'),
      { now: engineOf(knex).now() },
    );
}

/** What {@link assessmentQuery} has read. */
export function assessmentOf(record: AssessmentRecord): StoredAssessment {
  const confirmations = confirmationsOf(record);
  return {
    version: record.version ?? 0,
    draft: draftOf(record),
    submission: submissionOf(record),
    sectionDates: sectionDatesIn(record, confirmations),
    confirmations,
    plan: planOf(record),
    submittedUnder: submittedUnderOf(record),
    component:
      record.entity_ref === null ? undefined : knownComponentOf(record),
    catalogRevision: Number(record.catalog_revision),
    readAt: timeOf(record.now),
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

function draftOf(record: AssessmentRecord): AssessmentDraft | undefined {
  if (!record.draft_document) {
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
  record: AssessmentRecord,
): AssessmentSubmission | undefined {
  if (!record.document || record.revision === null) {
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

function sectionDatesIn(
  record: AssessmentRecord,
  confirmations: readonly Confirmation[],
): SectionDates {
  return record.section_dates === null
    ? new Map()
    : currentSectionDates(
        {
          submittedAt: Number(record.submitted_at),
          sectionDates: parseSectionDates(record.section_dates),
        },
        confirmations.map(({ section, confirmedAt }) => [
          section,
          Date.parse(confirmedAt),
        ]),
      );
}

/** In order of section, whatever order the rows come in. */
function confirmationsOf(record: AssessmentRecord): Confirmation[] {
  return confirmationRows
    .parse(JSON.parse(record.confirmations))
    .map(([section, confirmedAt, confirmedBy, revision]) => ({
      section,
      confirmedAt: isoOf(confirmedAt),
      confirmedBy,
      revision,
    }))
    .sort((a, b) => compareTexts(a.section, b.section));
}

function planOf(record: AssessmentRecord): StoredPlan {
  return {
    version: record.plan_version ?? 0,
    current: record.plan_document
      ? {
          document: parsePlanDocument(record.plan_document),
          updatedAt: isoOf(record.plan_updated_at ?? 0),
          updatedBy: record.plan_updated_by ?? '',
        }
      : undefined,
  };
}

function submittedUnderOf({
  submitted_owner: owner,
  submitted_lifecycle: lifecycle,
}: AssessmentRecord): SubmittedUnder | undefined {
  return owner === null || lifecycle === null
    ? undefined
    : { owner, lifecycle };
}

/** A draft as it is before anybody wrote one. */
export const NO_DRAFT: Omit<DraftRecord, 'entity_ref'> = {
  version: 0,
  document: null,
  updated_at: null,
  updated_by: null,
  based_on_revision: null,
};
