import type { Knex } from 'knex';
import {
  CATALOG_COLUMNS,
  domainsOf,
  NEVER_IN_SCOPE,
  ownersOf,
  systemsOf,
} from './components';
import { inBatches } from '../inBatches';
import type { CatalogColumns, ComponentRecord } from '../tables';

/*
 * What reading the catalog, as a whole or for one component, does to the rows of
 * components. Results stay as they are.
 */

/** The tables that components are found in by what they have several of. */
const SIDE_TABLES: [
  table: string,
  column: string,
  valuesOf: (columns: CatalogColumns) => string[],
][] = [
  ['component_owners', 'owner', columns => ownersOf(columns).slice(1)],
  ['component_systems', 'system', columns => systemsOf(columns).slice(1)],
  ['component_domains', 'domain', columns => domainsOf(columns).slice(1)],
];

/** What is known of components, those that have left the scope included. */
export function readKnown(knex: Knex) {
  return knex<ComponentRecord>('components').select(
    ...CATALOG_COLUMNS,
    'removed_at',
  );
}

/** Whether a component comes into scope for the first time, not only again. */
export function wasNeverInScope(
  known: Pick<ComponentRecord, 'removed_at'> | undefined,
): boolean {
  return (
    !known ||
    (known.removed_at !== null && Number(known.removed_at) === NEVER_IN_SCOPE)
  );
}

/**
 * Writes what the catalog says; results stay as they are.
 *
 * @param addedAt - since when they are in scope, in milliseconds since the
 * epoch or `null` if that is not known; left as it is if left out
 */
export async function writeComponents(
  transaction: Knex.Transaction,
  components: CatalogColumns[],
  addedAt?: number | null,
): Promise<void> {
  const state = {
    removed_at: null,
    ...(addedAt !== undefined && { added_at: addedAt }),
  };
  await inBatches(components, async batch => {
    await transaction<ComponentRecord>('components')
      .insert(batch.map(columns => ({ ...columns, ...state })))
      .onConflict('entity_ref')
      .merge([
        ...CATALOG_COLUMNS,
        'removed_at',
        ...(addedAt !== undefined ? (['added_at'] as const) : []),
      ]);

    const entityRefs = batch.map(columns => columns.entity_ref);
    for (const [table, column, valuesOf] of SIDE_TABLES) {
      await transaction(table).whereIn('entity_ref', entityRefs).delete();
      const values = batch.flatMap(columns =>
        valuesOf(columns).map(value => ({
          entity_ref: columns.entity_ref,
          [column]: value,
        })),
      );
      await inBatches(values, async rows => {
        await transaction(table).insert(rows);
      });
    }
  });
}

/** @returns how many were in scope until now */
export async function hideComponents(
  transaction: Knex.Transaction,
  entityRefs: string[],
  at: Date,
): Promise<number> {
  let hidden = 0;
  await inBatches(entityRefs, async batch => {
    hidden += await transaction<ComponentRecord>('components')
      .whereIn('entity_ref', batch)
      .whereNull('removed_at')
      .update({ removed_at: at.getTime() });
  });
  return hidden;
}
