import {
  modelFor,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { parseDocument } from './assessments';
import {
  currentResultOf,
  resultColumnsOf,
  resultVersionOf,
} from './currentResult';
import { raiseRevision } from './revision';
import type {
  ComponentRecord,
  ConfirmationRecord,
  SubmissionRecord,
} from './tables';

/** Few enough for one short transaction. */
const BATCH_SIZE = 200;

type NewestSubmission = Pick<
  SubmissionRecord,
  'entity_ref' | 'submitted_at' | 'document'
>;

/**
 * See `AssessmentStore.rescoreOutdated`.
 *
 * @remarks
 * Works in batches that are complete in themselves, so that it can be stopped
 * and taken up anywhere, on several replicas at once: a result that was scored
 * meanwhile has the current version and is left alone.
 */
export async function rescoreOutdated(
  knex: Knex,
  models: ModelVersions,
  signal?: AbortSignal,
): Promise<number> {
  let rescored = 0;
  for (let last: string | undefined = ''; last !== undefined; ) {
    signal?.throwIfAborted();
    const batch = await rescoreBatch(knex, models, last);
    rescored += batch.rescored;
    last = batch.last;
  }
  return rescored;
}

async function rescoreBatch(
  knex: Knex,
  models: ModelVersions,
  after: string,
): Promise<{ rescored: number; last: string | undefined }> {
  const version = resultVersionOf(models.inForce);
  return knex.transaction(async transaction => {
    const outdated = () =>
      transaction<ComponentRecord>('components')
        .whereNotNull('profile')
        .where(either =>
          either
            .whereNull('result_version')
            .orWhereNot('result_version', version),
        );
    const records = await outdated()
      .where('entity_ref', '>', after)
      .orderBy('entity_ref')
      .limit(BATCH_SIZE)
      .select('entity_ref', 'fresh_since');
    const entityRefs = records.map(record => record.entity_ref);
    const freshSince = new Map(
      records.map(record => [record.entity_ref, record.fresh_since]),
    );

    const confirmations = await readConfirmationsOf(transaction, entityRefs);
    let rescored = 0;
    for (const submission of await readNewest(transaction, entityRefs)) {
      const { entity_ref: entityRef } = submission;
      const document = parseDocument(submission.document);
      const result = currentResultOf(
        document,
        Number(submission.submitted_at),
        modelFor(document, models),
        confirmations.get(entityRef),
      );
      rescored += await outdated()
        // What was confirmed in between is taken up by the next run.
        .where({
          entity_ref: entityRef,
          fresh_since: freshSince.get(entityRef) ?? null,
        })
        .update({ ...resultColumnsOf(result), result_version: version });
    }
    if (rescored > 0) {
      await raiseRevision(transaction);
    }
    return { rescored, last: entityRefs.at(-1) };
  });
}

async function readNewest(
  transaction: Knex.Transaction,
  entityRefs: string[],
): Promise<NewestSubmission[]> {
  return (
    transaction<SubmissionRecord>('submissions')
      .whereIn('entity_ref', entityRefs)
      .whereRaw(
        `revision = (
        select max(newest.revision) from submissions as newest
        where newest.entity_ref = submissions.entity_ref
      )`,
      )
      // In one order everywhere, or two replicas might wait for each other.
      .orderBy('entity_ref')
      .select('entity_ref', 'submitted_at', 'document')
  );
}

async function readConfirmationsOf(
  transaction: Knex.Transaction,
  entityRefs: string[],
): Promise<Map<string, Map<string, number>>> {
  const records = await transaction<ConfirmationRecord>('confirmations')
    .whereIn('entity_ref', entityRefs)
    .select('entity_ref', 'section', 'confirmed_at');
  const times = new Map<string, Map<string, number>>();
  for (const { entity_ref: ref, section, confirmed_at: time } of records) {
    const sections = times.get(ref) ?? new Map<string, number>();
    times.set(ref, sections.set(section, Number(time)));
  }
  return times;
}
