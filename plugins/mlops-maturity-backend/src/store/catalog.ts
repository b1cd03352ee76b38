import type { ModelVersions } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type {
  CatalogComponent,
  CatalogNode,
  KnownComponent,
  ReadTrust,
  SyncOutcome,
} from './AssessmentStore';
import {
  effectiveDomains,
  parentsIn,
  readNodes,
  readParentsOf,
  syncNodes,
} from './catalogNodes';
import { readNow } from './clock';
import {
  hideComponents,
  readKnown,
  wasNeverInScope,
  writeComponents,
} from './componentRows';
import { columnsOf, differs, knownComponentOf } from './components';
import { engineOf } from './engine';
import { holdBackOddRead } from './oddReads';
import type { Parents } from './reports/Hierarchy';
import { raiseRevision } from './revision';
import { addedAtOf, recordScope } from './scopeRecord';
import {
  inheritingDifferently,
  isElsewhere,
} from './sharedAnswers/movedComponents';
import { markComponents } from './sharedAnswers/outdated';
import { readSharedAnswerBook } from './sharedAnswers/readSharedAnswers';
import type {
  BigInteger,
  CatalogColumns,
  ComponentRecord,
  SyncStatusRecord,
} from './tables';

/** See `AssessmentStore.getComponent`. */
export async function getComponent(
  knex: Knex,
  entityRef: string,
): Promise<KnownComponent | undefined> {
  const known = await readKnown(knex).where({ entity_ref: entityRef }).first();
  return known && knownComponentOf(known);
}

/** See `AssessmentStore.listComponentRefs`. */
export async function listComponentRefs(knex: Knex): Promise<string[]> {
  return knex<ComponentRecord>('components')
    .whereNull('removed_at')
    .orderBy('entity_ref')
    .pluck('entity_ref');
}

/** See `AssessmentLifeStore.listOwned`. */
export async function listOwned(knex: Knex, owner: string): Promise<string[]> {
  const records: { entity_ref: string }[] = await ownedBy(knex, owner);
  return records.map(record => record.entity_ref);
}

/** See `AssessmentLifeStore.countOwned`. */
export async function countOwned(knex: Knex, owner: string): Promise<number> {
  const [row]: { components: BigInteger }[] = await knex
    .from(ownedBy(knex, owner).as('owned'))
    .count({ components: '*' });
  return Number(row.components);
}

/** The components in scope that somebody owns, alone or with others. */
function ownedBy(knex: Knex, owner: string): Knex.QueryBuilder {
  // Each half has an index of its own; either alone is looked up in it.
  return knex
    .from('components')
    .whereNull('removed_at')
    .where({ owner })
    .select('entity_ref')
    .unionAll(
      knex
        .from('component_owners as o')
        .join('components as c', 'c.entity_ref', 'o.entity_ref')
        .where('o.owner', owner)
        .whereNull('c.removed_at')
        .select('c.entity_ref'),
    );
}

/**
 * See `AssessmentStore.upsertComponent`.
 *
 * @returns whether it has moved, so that its result is to be scored again
 */
export async function upsertComponent(
  knex: Knex,
  component: CatalogComponent,
  systems: readonly CatalogNode[],
): Promise<boolean> {
  // Nearly always there is nothing to write, and no transaction needed to see
  // that.
  if ((await changeTo(knex, component, systems)).type === 'none') {
    return false;
  }
  return knex.transaction(async transaction => {
    const change = await changeTo(transaction, component, systems);
    if (change.type === 'none') {
      return false;
    }
    const { columns } = change;
    await writeComponents(
      transaction,
      [columns],
      change.isNew
        ? await addedAtOf(transaction, await readNow(transaction))
        : undefined,
    );
    if (change.hasMoved) {
      await markComponents(transaction, [columns.entity_ref]);
    }
    await raiseRevision(transaction, { components: [columns.entity_ref] });
    return change.hasMoved;
  });
}

/** What has to be written for a component to be as the catalog says. */
async function changeTo(
  knex: Knex,
  component: CatalogComponent,
  systems: readonly CatalogNode[],
): Promise<
  | { type: 'none' }
  | {
      type: 'changed';
      columns: CatalogColumns;
      /** In scope for the first time. */
      isNew: boolean;
      hasMoved: boolean;
    }
> {
  const parents = new Map([
    ...(await readParentsOf(knex, component.systems)),
    ...parentsIn(systems),
  ]);
  const columns = columnsIn(component, parents);
  const known = await readKnown(knex)
    .where({ entity_ref: columns.entity_ref })
    .first();
  const hasMoved = known !== undefined && isElsewhere(known, columns);
  return !known || known.removed_at !== null || differs(known, columns)
    ? { type: 'changed', columns, isNew: wasNeverInScope(known), hasMoved }
    : { type: 'none' };
}

/** @param parents - what systems are part of */
function columnsIn(
  component: CatalogComponent,
  parents: Parents,
): CatalogColumns {
  const { systems, domains } = component;
  return columnsOf(component, effectiveDomains(systems, domains, parents));
}

/** See `AssessmentStore.removeComponent`. */
export async function removeComponent(
  knex: Knex,
  entityRef: string,
): Promise<void> {
  await knex.transaction(async transaction => {
    const at = await readNow(transaction);
    if ((await hideComponents(transaction, [entityRef], at)) > 0) {
      await raiseRevision(transaction, { components: [entityRef] });
    }
  });
}

/** See `AssessmentStore.syncCatalog`. */
export async function syncCatalog(
  knex: Knex,
  models: ModelVersions,
  read: { components: CatalogComponent[]; nodes: CatalogNode[]; at: Date },
  trust: ReadTrust,
): Promise<SyncOutcome> {
  const { components, nodes, at } = read;
  return knex.transaction(async transaction => {
    await engineOf(knex).waitForTurn(transaction, 'results');
    const known = new Map(
      (await readKnown(transaction)).map(each => [each.entity_ref, each]),
    );
    const inScope = [...known.values()]
      .filter(each => each.removed_at === null)
      .map(each => each.entity_ref);
    const knownNodes = await readNodes(transaction);
    const heldBack = await holdBackOddRead(
      transaction,
      { components: inScope, nodes: [...knownNodes.keys()] },
      read,
      trust,
    );
    if (heldBack) {
      const nothing = { added: 0, changed: 0, removed: 0 };
      return { components: inScope.length, ...nothing, heldBack };
    }
    const bookBefore = await readSharedAnswerBook(transaction, models);
    const nodesChanged = await syncNodes(transaction, nodes, knownNodes);
    const parents = parentsIn(nodes);
    const wanted = new Map(
      components
        .map(component => columnsIn(component, parents))
        .map(columns => [columns.entity_ref, columns]),
    );

    const added: CatalogColumns[] = [];
    const changed: CatalogColumns[] = [];
    // In scope for the first time, and not only again.
    const isNew = ({ entity_ref: ref }: CatalogColumns) =>
      wasNeverInScope(known.get(ref));
    for (const columns of wanted.values()) {
      const existing = known.get(columns.entity_ref);
      if (!existing || existing.removed_at !== null) {
        added.push(columns);
      } else if (differs(existing, columns)) {
        changed.push(columns);
      }
    }
    const gone = inScope.filter(ref => !wanted.has(ref));

    await writeComponents(
      transaction,
      added.filter(isNew),
      await recordScope(transaction, { added: added.length, at }),
    );
    await writeComponents(transaction, [
      ...added.filter(each => !isNew(each)),
      ...changed,
    ]);
    await hideComponents(transaction, gone, at);
    const bookAfter = nodesChanged
      ? await readSharedAnswerBook(transaction, models)
      : bookBefore;
    if (!bookBefore.isEmpty || !bookAfter.isEmpty) {
      // Those that are hidden as well: they may come back.
      const moves = [...known.values()].map(before => ({
        entityRef: before.entity_ref,
        before,
        after: wanted.get(before.entity_ref) ?? before,
      }));
      await markComponents(
        transaction,
        inheritingDifferently(moves, { before: bookBefore, after: bookAfter }),
      );
    }
    await transaction<SyncStatusRecord>('sync_status').update({
      synced_at: at.getTime(),
    });
    const concerned = [
      ...added.map(each => each.entity_ref),
      ...changed.map(each => each.entity_ref),
      ...gone,
    ];
    if (nodesChanged || concerned.length > 0) {
      await raiseRevision(transaction, {
        components: concerned,
        hierarchy: nodesChanged,
      });
    }
    return {
      components: wanted.size,
      added: added.length,
      changed: changed.length,
      removed: gone.length,
    };
  });
}
