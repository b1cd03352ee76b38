import {
  type AssessmentDocument,
  type ModelVersions,
  type PlanInput,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { countOpenSteps } from '../../rules/plan/countOpenSteps';
import { parseDocument, parsePlanDocument } from './documents';
import type { WriteContext } from '../WriteContext';
import { lockDraft } from './heldDraft';
import { raiseRevision } from '../revision';
import { readInheritance } from '../sharedAnswers/readInheritance';
import type { PlanRecord, SubmissionRecord } from '../tables';

const NO_PLAN: Omit<PlanRecord, 'entity_ref'> = {
  version: 0,
  document: null,
  open_steps: 0,
  updated_at: null,
  updated_by: null,
};

/**
 * The outcome of a write that asks for a version of the plan.
 */
export type PlanOutcome = 'written' | 'conflict';

/** Keeps what the owners of components mean to do next. */
export class PlanStore {
  readonly #knex: Knex;
  readonly #models: ModelVersions;

  constructor(knex: Knex, models: ModelVersions) {
    this.#knex = knex;
    this.#models = models;
  }

  /**
   * Replaces the plan if its version is the expected one.
   *
   * @param options.document - `undefined` drops the plan
   */
  async writePlan(options: {
    entityRef: string;
    expectedVersion: number;
    document: PlanInput | undefined;
    context: WriteContext;
  }): Promise<PlanOutcome> {
    const models = this.#models;
    const { entityRef, expectedVersion, document, context } = options;
    return this.#knex.transaction(async transaction => {
      // Submissions take hold of the same row, and count open steps as well.
      await lockDraft(transaction, entityRef);
      const plan = await lockPlan(transaction, entityRef);
      if (plan.version !== expectedVersion) {
        return 'conflict';
      }
      if (!document && plan.document === null) {
        return 'written';
      }
      const newest = await transaction<SubmissionRecord>('submissions')
        .where({ entity_ref: entityRef })
        .orderBy('revision', 'desc')
        .first('document');
      const inherit = await readInheritance(transaction, models, entityRef);
      await transaction<PlanRecord>('plans')
        .where({ entity_ref: entityRef })
        .update({
          version: plan.version + 1,
          document: document ? JSON.stringify(document) : null,
          open_steps: document
            ? countOpenSteps(
                document,
                newest && inherit(parseDocument(newest.document)),
                models,
              )
            : 0,
          updated_at: context.at.getTime(),
          updated_by: context.actor,
        });
      await raiseRevision(transaction, {
        of: 'assessments',
        components: [entityRef],
      });
      return 'written';
    });
  }
}

/**
 * Counts the open steps of a component's plan again, after a submission.
 *
 * @param submitted - what counts from now on
 */
export async function recountOpenSteps(
  transaction: Knex.Transaction,
  models: ModelVersions,
  entityRef: string,
  submitted: AssessmentDocument,
): Promise<void> {
  const plan = await transaction<PlanRecord>('plans')
    .where({ entity_ref: entityRef })
    .whereNotNull('document')
    .forUpdate()
    .first('document');
  if (plan?.document) {
    await transaction<PlanRecord>('plans')
      .where({ entity_ref: entityRef })
      .update({
        open_steps: countOpenSteps(
          parsePlanDocument(plan.document),
          submitted,
          models,
        ),
      });
  }
}

/**
 * Takes hold of a plan until the end of the transaction, as drafts are.
 */
async function lockPlan(
  transaction: Knex.Transaction,
  entityRef: string,
): Promise<PlanRecord> {
  const empty: PlanRecord = { entity_ref: entityRef, ...NO_PLAN };
  await transaction<PlanRecord>('plans')
    .insert(empty)
    .onConflict('entity_ref')
    .ignore();
  const held = await transaction<PlanRecord>('plans')
    .where({ entity_ref: entityRef })
    .forUpdate()
    .first();
  return held ?? empty;
}
