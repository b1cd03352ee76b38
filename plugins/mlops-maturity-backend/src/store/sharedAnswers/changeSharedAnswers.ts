import type {
  ModelVersions,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { ensureNode } from '../catalogNodes';
import { engineOf } from '../engine';
import { raiseRevision } from '../revision';
import type {
  SharedAnswerLogRecord,
  SharedAnswerNodeRecord,
  SharedAnswerRecord,
} from '../tables';
import { countOutdated, markBelow } from './outdated';
import type {
  SharedAnswerContent,
  SharedAnswersOutcome,
  SharedAnswersStore,
} from './SharedAnswersStore';

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

/** See `SharedAnswersStore.changeSharedAnswers`. */
export async function changeSharedAnswers(
  knex: Knex,
  models: ModelVersions,
  options: Parameters<SharedAnswersStore['changeSharedAnswers']>[0],
): Promise<SharedAnswersOutcome> {
  const { node, expectedVersion, answers, context } = options;
  const { entityRef } = node;
  return knex.transaction(async transaction => {
    const engine = engineOf(knex);
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
      components: [],
      hierarchy: isNewNode,
    });
    return { outcome: 'written', changed, outdated };
  });
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
