import {
  modelFor,
  type AssessmentDocument,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { currentResultOf } from '../../rules/result/currentResult';
import { resultVersionOf } from '../../rules/result/resultVersion';
import { currentSectionDates } from '../../rules/result/sectionDates';
import { parseDocument } from './documents';
import { engineOf } from '../engine';
import { recountOpenSteps } from './PlanStore';
import { resultColumnsOf } from './resultColumns';
import { raiseRevision } from '../revision';
import {
  rescoreSubmissionsAfter,
  type RescoredBatch,
} from './rescoreSubmissions';
import { parseSectionDates } from './sectionDatesColumn';
import { placeOf } from '../catalog/places';
import { withInherited } from '../../rules/inheritance/inherited';
import { outdatedResults } from '../sharedAnswers/outdated';
import { readSharedAnswerBook } from '../sharedAnswers/readSharedAnswers';
import type {
  ComponentRecord,
  ConfirmationRecord,
  ResultColumns,
  SubmissionRecord,
} from '../tables';

/** Few enough for one short transaction. */
const BATCH_SIZE = 200;

type NewestSubmission = Pick<
  SubmissionRecord,
  'entity_ref' | 'submitted_at' | 'document' | 'section_dates'
>;

/** Keeps the results that count in step with models and shared answers. */
export class ResultStore {
  readonly #knex: Knex;
  readonly #models: ModelVersions;

  constructor(knex: Knex, models: ModelVersions) {
    this.#knex = knex;
    this.#models = models;
  }

  /**
   * Scores the results again that were scored by an older release or with an
   * older model, or are marked. Can be stopped and repeated at any time.
   *
   * @remarks
   * Works in batches that are complete in themselves, so that it can be stopped
   * and taken up anywhere, on several replicas at once: batches take turns, and
   * a result that was scored meanwhile has the current version and is left
   * alone.
   *
   * @param signal - stops before the next batch
   * @returns how many results were scored again
   */
  async rescoreOutdated(signal?: AbortSignal): Promise<number> {
    let rescored = 0;
    for (let last: string | undefined = ''; last !== undefined; ) {
      signal?.throwIfAborted();
      const batch: RescoredBatch = await rescoreBatch(
        this.#knex,
        this.#models,
        {
          after: last,
        },
      );
      rescored += batch.rescored;
      last = batch.last;
    }
    return rescored;
  }

  /**
   * Scores what was submitted ever again, as {@link rescoreOutdated} does what
   * counts today: each with its answers as they were, by the model it was made
   * on. History, trend and change read these results.
   *
   * @param signal - stops before the next batch
   * @returns how many submissions were scored again
   */
  async rescoreSubmissions(signal?: AbortSignal): Promise<number> {
    let rescored = 0;
    for (let last: string | undefined = ''; last !== undefined; ) {
      signal?.throwIfAborted();
      const batch: RescoredBatch = await rescoreSubmissionsAfter(
        this.#knex,
        this.#models,
        last,
      );
      rescored += batch.rescored;
      last = batch.last;
    }
    return rescored;
  }
}

/** Scores the result of one component again if it is outdated. */
export async function rescoreComponent(
  knex: Knex,
  models: ModelVersions,
  entityRef: string,
): Promise<void> {
  await rescoreBatch(knex, models, { only: entityRef });
}

async function rescoreBatch(
  knex: Knex,
  models: ModelVersions,
  which: { after: string } | { only: string },
): Promise<RescoredBatch> {
  return knex.transaction(async transaction => {
    await engineOf(knex).waitForTurn(transaction, 'results');
    // Locked from here on: a submission or confirmation comes before or after.
    const records: ComponentRecord[] = await outdatedResults(
      transaction,
      models,
    )
      .where(
        'entity_ref',
        ...('only' in which
          ? (['=', which.only] as const)
          : (['>', which.after] as const)),
      )
      .orderBy('entity_ref')
      .limit(BATCH_SIZE)
      .forUpdate()
      .select('*');
    const components = new Map(
      records.map(record => [record.entity_ref, record]),
    );
    const entityRefs = [...components.keys()];
    if (entityRefs.length === 0) {
      return { rescored: 0, last: undefined };
    }
    const book = await readSharedAnswerBook(transaction, models);
    const confirmations = await readConfirmationsOf(transaction, entityRefs);
    const same: string[] = [];
    const written: string[] = [];
    for (const submission of await readNewest(transaction, entityRefs)) {
      const { entity_ref: entityRef } = submission;
      const component = components.get(entityRef);
      if (component) {
        const document = withInherited(
          parseDocument(submission.document),
          placeOf(component),
          book,
          models,
        );
        const submittedAt = Number(submission.submitted_at);
        const result = resultColumnsOf(
          currentResultOf(
            document,
            submittedAt,
            modelFor(document, models),
            currentSectionDates(
              {
                submittedAt,
                sectionDates: parseSectionDates(submission.section_dates),
              },
              confirmations.get(entityRef) ?? [],
            ),
          ),
        );
        if (differs(component, result)) {
          await writeResult(transaction, models, {
            entityRef,
            document,
            result,
          });
          written.push(entityRef);
        } else {
          same.push(entityRef);
        }
      }
    }
    await transaction<ComponentRecord>('components')
      .whereIn('entity_ref', same)
      .update({ result_version: resultVersionOf(models.inForce) });
    // Also of those with the same result: reports say how many wait.
    const rescored = [...written, ...same];
    if (rescored.length > 0) {
      await raiseRevision(transaction, {
        of: 'assessments',
        components: rescored,
      });
    }
    return { rescored: rescored.length, last: entityRefs.at(-1) };
  });
}

async function writeResult(
  transaction: Knex.Transaction,
  models: ModelVersions,
  scored: {
    entityRef: string;
    document: AssessmentDocument;
    result: ResultColumns;
  },
): Promise<void> {
  const { entityRef, document, result } = scored;
  await transaction<ComponentRecord>('components')
    .where({ entity_ref: entityRef })
    .update({ ...result, result_version: resultVersionOf(models.inForce) });
  await recountOpenSteps(transaction, models, entityRef, document);
}

/** Whether anything differs besides what it was scored with. */
function differs(before: ResultColumns, after: ResultColumns): boolean {
  return (
    before.profile !== after.profile ||
    before.reported_level !== after.reported_level ||
    before.declared_level !== after.declared_level ||
    before.target !== after.target ||
    before.edition !== after.edition ||
    before.own_answers !== after.own_answers ||
    Number(before.assessed_at) !== Number(after.assessed_at) ||
    Number(before.fresh_since) !== Number(after.fresh_since)
  );
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
      .select('entity_ref', 'submitted_at', 'document', 'section_dates')
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
