import type {
  ModelVersions,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { CatalogNode } from '../../rules/CatalogComponent';
import type { SharedAnswerContent } from '../../rules/change/SharedAnswerContent';
import type { SharedAnswerBook } from '../../rules/inheritance/SharedAnswerBook';
import type { WriteContext } from '../WriteContext';
import { readingCache } from '../readingCache';
import { ensureNode } from '../catalog/catalogNodes';
import { engineOf } from '../engine';
import { raiseRevision } from '../revision';
import type {
  SharedAnswerLogRecord,
  SharedAnswerNodeRecord,
  SharedAnswerRecord,
} from '../tables';
import { countOutdated, markBelow } from './outdated';
import { readReach, type ReachOfNode } from './readReach';
import {
  readSharedAnswerBook,
  readSharedAnswers,
  type StoredSharedAnswers,
} from './readSharedAnswers';

/** What of an answer people have said, and on which wording. */
type Said = Pick<
  SharedAnswerRecord,
  'value' | 'note' | 'evidence' | 'model_version'
>;

interface Change {
  statement: StatementId;
  before: Said | undefined;
  after: Said | undefined;
}

/**
 * How a change of shared answers ended.
 */
export type SharedAnswersOutcome =
  | { outcome: 'conflict' }
  | {
      outcome: 'written';
      /** Statements whose answer differs now; empty if nothing was written. */
      changed: StatementId[];
      /** Results that are to be scored again, these and any others. */
      outdated: number;
    };

/** Keeps what groups, systems and domains answer for those below them. */
export class SharedAnswersStore {
  readonly #knex: Knex;
  readonly #models: ModelVersions;
  /** Under the catalog's revision, which rises with every change of it. */
  readonly #books = readingCache<SharedAnswerBook>({ max: 1 });

  constructor(knex: Knex, models: ModelVersions) {
    this.#knex = knex;
    this.#models = models;
  }

  /**
   * Everything that is shared, which costs nothing while it is the same.
   *
   * @param catalogRevision - read before, so that the book is as new or newer;
   * see `RevisionStore.getCatalogRevision`
   */
  async bookAt(catalogRevision: number): Promise<SharedAnswerBook> {
    return this.#books.forceFetch(`${catalogRevision}`, {
      context: () => readSharedAnswerBook(this.#knex, this.#models),
    });
  }

  /**
   * The same within a transaction that keeps what is shared from changing.
   *
   * @param catalogRevision - read by the transaction since then
   */
  async bookWithin(
    transaction: Knex.Transaction,
    catalogRevision: number,
  ): Promise<SharedAnswerBook> {
    // Waiting for what is read meanwhile may be waiting for this connection.
    const known = this.#books.get(`${catalogRevision}`);
    if (known) {
      return known;
    }
    const book = await readSharedAnswerBook(transaction, this.#models);
    this.#books.set(`${catalogRevision}`, book);
    return book;
  }

  /** What a node answers. */
  async getSharedAnswers(entityRef: string): Promise<StoredSharedAnswers> {
    return readSharedAnswers(this.#knex, this.#models, entityRef);
  }

  /**
   * Counts whom the answers of a node reach.
   *
   * @param below - the components below the node that may be counted
   */
  async getReach(
    book: SharedAnswerBook,
    entityRef: string,
    below: readonly string[],
  ): Promise<ReachOfNode> {
    return readReach(this.#knex, book, { entityRef, below });
  }

  /**
   * Writes single answers of a node if its version is the expected one, keeps
   * the change for good, and marks the results that it may change, which
   * `ResultStore.rescoreOutdated` then scores again.
   *
   * @param options.answers - statement id to the whole new answer, `null` to
   * take it back
   */
  async changeSharedAnswers(options: {
    node: CatalogNode;
    expectedVersion: number;
    answers: ReadonlyMap<StatementId, SharedAnswerContent | null>;
    context: WriteContext;
  }): Promise<SharedAnswersOutcome> {
    const models = this.#models;
    const { node, expectedVersion, answers, context } = options;
    const { entityRef } = node;
    return this.#knex.transaction(async transaction => {
      const engine = engineOf(transaction);
      await engine.waitForTurn(transaction, 'results');
      await engine.waitForTurn(transaction, 'shared-answers');

      const version = await lockNode(transaction, entityRef);
      if (version !== expectedVersion) {
        return { outcome: 'conflict' };
      }
      const changes = differences(
        await readSaid(transaction, entityRef),
        answers,
        models.inForce.modelVersion,
      );
      if (changes.length === 0) {
        return { outcome: 'written', changed: [], outdated: 0 };
      }

      const stamp = { at: context.at.getTime(), by: context.actor };
      await write(transaction, entityRef, changes, stamp);
      await transaction<SharedAnswerLogRecord>('shared_answer_log').insert(
        changes.map(({ statement, before, after }) => ({
          entity_ref: entityRef,
          version: version + 1,
          statement,
          changed_at: stamp.at,
          changed_by: stamp.by,
          answer_before: before ? JSON.stringify(before) : null,
          answer_after: after ? JSON.stringify(after) : null,
        })),
      );
      await transaction<SharedAnswerNodeRecord>('shared_answer_nodes')
        .where({ entity_ref: entityRef })
        .update({ version: version + 1 });
      // What the catalog was not read for yet could not be found from below.
      const isNewNode = await ensureNode(transaction, node);

      const changed = changes.map(({ statement }) => statement);
      await markBelow(transaction, entityRef, changed);
      const outdated = await countOutdated(transaction, models);
      await raiseRevision(transaction, {
        of: 'catalog',
        components: [],
        hierarchy: isNewNode,
      });
      return { outcome: 'written', changed, outdated };
    });
  }
}

/** Takes hold of a node's version; 0 if nobody wrote yet. */
async function lockNode(
  transaction: Knex.Transaction,
  entityRef: string,
): Promise<number> {
  await transaction<SharedAnswerNodeRecord>('shared_answer_nodes')
    .insert({ entity_ref: entityRef, version: 0 })
    .onConflict('entity_ref')
    .ignore();
  const node = await transaction<SharedAnswerNodeRecord>('shared_answer_nodes')
    .where({ entity_ref: entityRef })
    .forUpdate()
    .first('version');
  return node?.version ?? 0;
}

async function readSaid(
  transaction: Knex.Transaction,
  entityRef: string,
): Promise<Map<StatementId, Said>> {
  const rows = await transaction<SharedAnswerRecord>('shared_answers')
    .where({ entity_ref: entityRef })
    .select('statement', 'value', 'note', 'evidence', 'model_version');
  return new Map(rows.map(({ statement, ...said }) => [statement, said]));
}

/** An answer that is sent again on another model's wording is another one. */
function differences(
  existing: ReadonlyMap<StatementId, Said>,
  answers: ReadonlyMap<StatementId, SharedAnswerContent | null>,
  modelVersion: string,
): Change[] {
  return [...answers].flatMap(([statement, content]) => {
    const before = existing.get(statement);
    const after = content ? saidOf(content, modelVersion) : undefined;
    return isSame(before, after) ? [] : [{ statement, before, after }];
  });
}

function saidOf(
  { value, note, evidence }: SharedAnswerContent,
  modelVersion: string,
): Said {
  return {
    value,
    note: note ?? null,
    evidence: evidence.length > 0 ? JSON.stringify(evidence) : null,
    model_version: modelVersion,
  };
}

function isSame(before: Said | undefined, after: Said | undefined): boolean {
  return (
    before?.value === after?.value &&
    before?.note === after?.note &&
    before?.evidence === after?.evidence &&
    before?.model_version === after?.model_version
  );
}

async function write(
  transaction: Knex.Transaction,
  entityRef: string,
  changes: readonly Change[],
  stamp: { at: number; by: string },
): Promise<void> {
  const written = changes.flatMap(
    ({ statement, after }): SharedAnswerRecord[] =>
      after
        ? [
            {
              entity_ref: entityRef,
              statement,
              ...after,
              updated_at: stamp.at,
              updated_by: stamp.by,
            },
          ]
        : [],
  );
  const takenBack = changes.flatMap(({ statement, after }) =>
    after ? [] : [statement],
  );
  if (written.length > 0) {
    await transaction<SharedAnswerRecord>('shared_answers')
      .insert(written)
      .onConflict(['entity_ref', 'statement'])
      .merge();
  }
  if (takenBack.length > 0) {
    await transaction<SharedAnswerRecord>('shared_answers')
      .where({ entity_ref: entityRef })
      .whereIn('statement', takenBack)
      .delete();
  }
}
