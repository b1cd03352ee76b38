import type { AssessmentDocument } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { NO_DRAFT, readAssessment } from './readAssessment';
import type { StoredAssessment } from './StoredAssessment';
import type { WriteContext } from '../WriteContext';
import { ensureComponent } from '../catalog/components';
import { raiseRevision, writeAndRaiseRevision } from '../revision';
import type { DraftRecord } from '../tables';

/** A draft to write, and the version that it is to replace. */
interface DraftWrite {
  entityRef: string;
  expectedVersion: number;
  document: AssessmentDocument;
  context: WriteContext;
  /**
   * What was read with the expected version, so that it need not be found out
   * once more.
   */
  read?: Pick<StoredAssessment, 'draft' | 'component'>;
}

/**
 * The outcome of a write that asks for a version of the draft.
 *
 * @remarks
 * Whatever changes draft or newest submission raises the version. So both are,
 * besides what was `changed`, as somebody who read the expected version has
 * seen them.
 */
export type DraftOutcome =
  | { outcome: 'written'; changed: Pick<StoredAssessment, 'version' | 'draft'> }
  | { outcome: 'conflict' };

/**
 * Keeps the shared draft of each component.
 *
 * @remarks
 * Of all stores: every method that changes what a report may say raises the
 * revision in the same transaction, last. No method decides who may do what.
 */
export class DraftStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** An assessment: its draft, newest submission, confirmations and plan. */
  async getAssessment(entityRef: string): Promise<StoredAssessment> {
    return readAssessment(this.#knex, entityRef);
  }

  /**
   * Replaces the draft if its version is the expected one. A new draft is
   * based on the newest submission.
   *
   * @remarks
   * Saving again and again is what an open questionnaire does, so that a draft
   * that is there is written by one statement, which compares and sets. Reports
   * say who has a draft, not what is in it, and stay as they are.
   */
  async writeDraft(write: DraftWrite): Promise<DraftOutcome> {
    if (write.read && !write.read.draft) {
      return startDraft(this.#knex, write);
    }
    const [changed] = await this.#knex<DraftRecord>('drafts')
      .where({ entity_ref: write.entityRef, version: write.expectedVersion })
      .whereNotNull('document')
      .update(columnsOf(write))
      .returning('based_on_revision');
    return changed
      ? writtenDraft(write, changed.based_on_revision)
      : startDraft(this.#knex, write);
  }

  /** Drops the draft if its version is the expected one. */
  async discardDraft(options: {
    entityRef: string;
    expectedVersion: number;
    context: WriteContext;
  }): Promise<DraftOutcome> {
    const { entityRef, expectedVersion } = options;
    return this.#knex.transaction(async transaction => {
      const discarded = await transaction<DraftRecord>('drafts')
        .where({ entity_ref: entityRef, version: expectedVersion })
        .whereNotNull('document')
        .update({ ...NO_DRAFT, version: expectedVersion + 1 });
      if (discarded > 0) {
        await raiseRevision(transaction, {
          of: 'assessments',
          components: [entityRef],
        });
        return {
          outcome: 'written',
          changed: { version: expectedVersion + 1, draft: undefined },
        };
      }
      const { version, document } =
        (await transaction<DraftRecord>('drafts')
          .where({ entity_ref: entityRef })
          .first('version', 'document')) ?? NO_DRAFT;
      return version === expectedVersion && document === null
        ? { outcome: 'written', changed: { version, draft: undefined } }
        : { outcome: 'conflict' };
    });
  }
}

/** Writes a draft where there is none. */
async function startDraft(
  knex: Knex,
  write: DraftWrite,
): Promise<DraftOutcome> {
  const { entityRef, expectedVersion, read } = write;
  const draft = {
    ...columnsOf(write),
    based_on_revision: knex.raw(
      '(select max(revision) from submissions where entity_ref = ?)',
      [entityRef],
    ),
  };
  if (!read?.component) {
    // Nobody sees it, whatever becomes of the draft.
    await ensureComponent(knex, entityRef);
  }
  const drafts = knex<DraftRecord>('drafts');
  const started = await writeAndRaiseRevision<
    Pick<DraftRecord, 'based_on_revision'>
  >(
    knex,
    { of: 'assessments', components: [entityRef] },
    {
      write:
        expectedVersion === 0
          ? // There may be no row yet.
            drafts
              .insert({ entity_ref: entityRef, ...draft })
              .onConflict('entity_ref')
              .merge()
              .where('drafts.version', expectedVersion)
              .whereNull('drafts.document')
              .returning('based_on_revision')
          : drafts
              .where({ entity_ref: entityRef, version: expectedVersion })
              .whereNull('document')
              .update(draft)
              .returning('based_on_revision'),
    },
  );
  return started.length > 0
    ? writtenDraft(write, started[0].based_on_revision)
    : { outcome: 'conflict' };
}

function columnsOf({ expectedVersion, document, context }: DraftWrite) {
  return {
    version: expectedVersion + 1,
    document: JSON.stringify(document),
    updated_at: context.at.getTime(),
    updated_by: context.actor,
  };
}

function writtenDraft(
  { expectedVersion, document, context }: DraftWrite,
  basedOnRevision: number | null,
): DraftOutcome {
  return {
    outcome: 'written',
    changed: {
      version: expectedVersion + 1,
      draft: {
        document,
        updatedAt: context.at.toISOString(),
        updatedBy: context.actor,
        basedOnRevision,
      },
    },
  };
}
