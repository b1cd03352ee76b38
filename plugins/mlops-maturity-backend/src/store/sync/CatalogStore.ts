import { effectiveDomains } from '../../rules/hierarchy/effectiveDomains';
import type { ModelVersions } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type {
  CatalogComponent,
  CatalogNode,
  KnownComponent,
} from '../../rules/CatalogComponent';
import type { ReadTrust, SyncOutcome } from './SyncOutcome';
import {
  parentsIn,
  readNodes,
  readParentsOf,
  syncNodes,
} from '../catalog/catalogNodes';
import { readNow } from '../clock';
import {
  hideComponents,
  readKnown,
  wasNeverInScope,
  writeComponents,
} from '../catalog/componentRows';
import { columnsOf, differs, knownComponentOf } from '../catalog/components';
import { engineOf } from '../engine';
import { holdBackOddRead } from './oddReads';
import { rescoreComponent } from '../assessments/ResultStore';
import type { Parents } from '../../rules/hierarchy/Hierarchy';
import { raiseRevision } from '../revision';
import { addedAtOf, recordScope } from './scopeRecord';
import { inheritingDifferently, isElsewhere } from './movedComponents';
import { markComponents } from '../sharedAnswers/outdated';
import { readSharedAnswerBook } from '../sharedAnswers/readSharedAnswers';
import type {
  BigInteger,
  CatalogColumns,
  CatalogNodeRecord,
  ComponentRecord,
  SyncStatusRecord,
} from '../tables';

/** Keeps the read-side copy of the catalog. */
export class CatalogStore {
  readonly #knex: Knex;
  readonly #models: ModelVersions;

  constructor(knex: Knex, models: ModelVersions) {
    this.#knex = knex;
    this.#models = models;
  }

  /** The components in scope, or those that were, by reference. */
  async getComponent(entityRef: string): Promise<KnownComponent | undefined> {
    const known = await readKnown(this.#knex)
      .where({ entity_ref: entityRef })
      .first();
    return known && knownComponentOf(known);
  }

  /** References of all components in scope. */
  async listComponentRefs(): Promise<string[]> {
    return listComponentRefs(this.#knex);
  }

  /**
   * References of all groups, systems and domains, and of the users who own a
   * component.
   */
  async listNodeRefs(): Promise<string[]> {
    return this.#knex<CatalogNodeRecord>('catalog_nodes')
      .orderBy('entity_ref')
      .pluck('entity_ref');
  }

  /** References of the components in scope that somebody owns, or co-owns. */
  async listOwned(owner: string): Promise<string[]> {
    const records: { entity_ref: string }[] = await ownedBy(this.#knex, owner);
    return records.map(record => record.entity_ref);
  }

  /** How many {@link CatalogStore.listOwned} lists. */
  async countOwned(owner: string): Promise<number> {
    const [row]: { components: BigInteger }[] = await this.#knex
      .from(ownedBy(this.#knex, owner).as('owned'))
      .count({ components: '*' });
    return Number(row.components);
  }

  /**
   * Adds or updates one component, writing only when something differs.
   *
   * @param systems - those of its systems that may not have been read yet
   */
  async upsertComponent(
    component: CatalogComponent,
    systems: readonly CatalogNode[] = [],
  ): Promise<void> {
    if (await upsertComponent(this.#knex, component, systems)) {
      await rescoreComponent(this.#knex, this.#models, component.entityRef);
    }
  }

  /** Hides a component from the reports; its history stays. */
  async removeComponent(entityRef: string): Promise<void> {
    await this.#knex.transaction(async transaction => {
      const at = await readNow(transaction);
      if ((await hideComponents(transaction, [entityRef], at)) > 0) {
        await raiseRevision(transaction, {
          of: 'catalog',
          components: [entityRef],
        });
      }
    });
  }

  /**
   * Makes the read-side copy equal to the catalog: adds, updates and hides,
   * writing only rows that differ.
   */
  async syncCatalog(
    components: CatalogComponent[],
    nodes: CatalogNode[],
    at: Date,
    trust: ReadTrust = 'at-once',
  ): Promise<SyncOutcome> {
    const knex = this.#knex;
    const models = this.#models;
    const read = { components, nodes, at };
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
          inheritingDifferently(moves, {
            before: bookBefore,
            after: bookAfter,
          }),
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
          of: 'catalog',
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
}

async function listComponentRefs(knex: Knex): Promise<string[]> {
  return knex<ComponentRecord>('components')
    .whereNull('removed_at')
    .orderBy('entity_ref')
    .pluck('entity_ref');
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

/** @returns whether it has moved, so that its result is to be scored again */
async function upsertComponent(
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
    await raiseRevision(transaction, {
      of: 'catalog',
      components: [columns.entity_ref],
    });
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
