import type { Knex } from 'knex';
import type { CatalogNode } from './AssessmentStore';
import { canonical } from './components';
import { inBatches } from './inBatches';
import type { CatalogNodeRecord } from './tables';

const COLUMNS = ['entity_ref', 'title', 'title_key', 'parent'] as const;

/** Entity ref to that of the node above. */
export type Parents = ReadonlyMap<string, string>;

/**
 * Makes the stored groups, systems and domains equal to those given.
 *
 * @returns whether anything changed
 */
export async function syncNodes(
  transaction: Knex.Transaction,
  nodes: CatalogNode[],
): Promise<boolean> {
  const wanted = new Map(
    nodes.map(recordOf).map(record => [record.entity_ref, record]),
  );
  const known = new Map(
    (
      await transaction<CatalogNodeRecord>('catalog_nodes').select(...COLUMNS)
    ).map(record => [record.entity_ref, record]),
  );
  const written = [...wanted.values()].filter(record => {
    const existing = known.get(record.entity_ref);
    return (
      !existing || COLUMNS.some(column => existing[column] !== record[column])
    );
  });
  const gone = [...known.keys()].filter(ref => !wanted.has(ref));

  await inBatches(written, async batch => {
    await transaction<CatalogNodeRecord>('catalog_nodes')
      .insert(batch)
      .onConflict('entity_ref')
      .merge();
  });
  await inBatches(gone, async batch => {
    await transaction('catalog_nodes').whereIn('entity_ref', batch).delete();
  });
  return written.length + gone.length > 0;
}

/**
 * Adds one node, unless it is known already.
 *
 * @returns whether it was not
 */
export async function ensureNode(
  transaction: Knex.Transaction,
  node: CatalogNode,
): Promise<boolean> {
  const added = await transaction<CatalogNodeRecord>('catalog_nodes')
    .insert(recordOf(node))
    .onConflict('entity_ref')
    .ignore()
    .returning('entity_ref');
  return added.length > 0;
}

/**
 * The domain of a component that has none of its own.
 *
 * @param system - the system that it is part of
 * @param parents - what systems are part of
 */
export function effectiveDomain(
  system: string | undefined,
  parents: Parents,
): string | undefined {
  const seen = new Set<string>();
  let ref = system === undefined ? undefined : canonical(system);
  while (ref !== undefined && !seen.has(ref)) {
    if (ref.startsWith('domain:')) {
      return ref;
    }
    seen.add(ref);
    ref = parents.get(ref);
  }
  return undefined;
}

/** What a system is part of, and that in turn, as stored. */
export async function readSystemParents(
  knex: Knex,
  system: string | undefined,
): Promise<Parents> {
  const parents = new Map<string, string>();
  let ref = system === undefined ? undefined : canonical(system);
  while (ref !== undefined && !parents.has(ref)) {
    const node: Pick<CatalogNodeRecord, 'parent'> | undefined =
      await knex<CatalogNodeRecord>('catalog_nodes')
        .where({ entity_ref: ref })
        .first('parent');
    if (!node?.parent) {
      break;
    }
    parents.set(ref, node.parent);
    ref = node.parent;
  }
  return parents;
}

function recordOf({
  entityRef,
  title,
  parent,
}: CatalogNode): CatalogNodeRecord {
  return {
    entity_ref: canonical(entityRef),
    title,
    title_key: canonical(title),
    parent: parent === undefined ? null : canonical(parent),
  };
}
