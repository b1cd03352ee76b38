import type { Knex } from 'knex';
import { z } from 'zod';
import type { KnownComponent } from '../../rules/CatalogComponent';
import { ensureComponent } from '../catalog/components';
import { engineOf } from '../engine';
import type { DraftRecord, SubmissionRecord } from '../tables';
import {
  assessmentOf,
  assessmentQuery,
  NO_DRAFT,
  type AssessmentRecord,
} from './readAssessment';
import type { StoredAssessment } from './StoredAssessment';

/** What an earlier request with the same key has submitted, of any component. */
export interface EarlierRequest {
  entityRef: string;
  submittedBy: string;
  /** `null` if it is not known. */
  draftVersion: number | null;
}

/** An assessment that nobody else changes meanwhile. */
export interface HeldAssessment {
  stored: StoredAssessment & { component: KnownComponent };
  /** The packed outcome of its newest submission. */
  outcome: string | null;
  earlier: EarlierRequest | undefined;
}

const EARLIER_COLUMNS = [
  'entity_ref',
  'submitted_by',
  'draft_version',
] as const satisfies readonly (keyof SubmissionRecord)[];

const earlierRows = z.array(
  z.tuple([z.string(), z.string(), z.number().nullable()]),
);

type HeldRecord = AssessmentRecord & {
  outcome: string | null;
  earlier: string;
};

/**
 * Takes hold of an assessment for a submission and reads it: until the end of
 * the transaction nobody else writes it, the component stays where it is, and
 * nobody changes what is shared.
 *
 * @param requestId - also looks for what was submitted with it before; whoever
 * repeats a request waits here for the first one to end, and then finds it
 */
export async function holdAssessment(
  transaction: Knex.Transaction,
  entityRef: string,
  requestId?: string,
): Promise<HeldAssessment> {
  if (!(await hold(transaction, entityRef))) {
    await transaction<DraftRecord>('drafts')
      .insert({ entity_ref: entityRef, ...NO_DRAFT })
      .onConflict('entity_ref')
      .ignore();
    await ensureComponent(transaction, entityRef);
    await hold(transaction, entityRef);
  }
  // Not in the statement that waits, which sees nothing of what it waited for.
  const [record]: HeldRecord[] = await assessmentQuery(
    transaction,
    entityRef,
  ).select(
    'submissions.outcome',
    earlierColumn(transaction, entityRef, requestId),
  );
  const earlier = earlierRows
    .parse(JSON.parse(record.earlier))
    .map(([ref, submittedBy, draftVersion]) => ({
      entityRef: ref,
      submittedBy,
      draftVersion,
    }));
  const stored = assessmentOf(record);
  const { component } = stored;
  if (!component) {
    throw new Error(`${entityRef} has no row, although it is held`);
  }
  return {
    stored: { ...stored, component },
    outcome: record.outcome,
    earlier:
      earlier.find(each => each.entityRef === entityRef) ?? earlier.at(0),
  };
}

/** @returns whether there is something to hold */
async function hold(
  transaction: Knex.Transaction,
  entityRef: string,
): Promise<boolean> {
  const held = await transaction('drafts')
    .innerJoin('components', 'components.entity_ref', 'drafts.entity_ref')
    .where('drafts.entity_ref', entityRef)
    .forUpdate()
    .first({ turn: engineOf(transaction).sharedTurn('shared-answers') });
  return held !== undefined;
}

function earlierColumn(
  transaction: Knex.Transaction,
  entityRef: string,
  requestId: string | undefined,
) {
  // Each side has an index of its own.
  const submissions = () =>
    transaction<SubmissionRecord>('submissions')
      .where({ request_id: requestId ?? '' })
      .select(...EARLIER_COLUMNS);
  return transaction
    .from(
      submissions()
        .where({ entity_ref: entityRef })
        .unionAll(submissions().whereNotNull('draft_version'))
        .as('earlier'),
    )
    .select(engineOf(transaction).jsonRows(EARLIER_COLUMNS))
    .as('earlier');
}
