import type { Knex } from 'knex';
import type { CatalogNode } from '../../rules/CatalogComponent';
import { canonical } from '../../rules/text/canonical';
import { inBatches } from '../inBatches';
import type { Parents } from '../../rules/hierarchy/Hierarchy';
import type { CatalogNodeRecord, CatalogParentRecord } from '../tables';

/** The stored groups, users, systems and domains, by reference. */
export async function readNodes(
  knex: Knex,
): Promise<ReadonlyMap<string, CatalogNodeRecord>> {
  const records = await knex<CatalogNodeRecord>('catalog_nodes').select('*');
  return new Map(records.map(record => [record.entity_ref, record]));
}

/**
 * Makes the stored groups, systems and domains equal to those given, and what
 * they are part of.
 *
 * @param known - those stored
 * @returns whether anything changed
 */
export async function syncNodes(
  transaction: Knex.Transaction,
  nodes: readonly CatalogNode[],
  known: ReadonlyMap<string, CatalogNodeRecord>,
): Promise<boolean> {
  const wanted = new Map(
    nodes.map(recordOf).map(record => [record.entity_ref, record]),
  );
  const written = [...wanted.values()].filter(
    record => known.get(record.entity_ref)?.title !== record.title,
  );
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
  const haveMoved = await syncParents(transaction, parentsIn(nodes));
  return written.length + gone.length > 0 || haveMoved;
}

/** Makes what is stored of who is part of what equal to what is given. */
async function syncParents(
  transaction: Knex.Transaction,
  wanted: Parents,
): Promise<boolean> {
  const known = await readParents(transaction);
  const moved = [...new Set([...known.keys(), ...wanted.keys()])].filter(
    ref => (known.get(ref) ?? []).join() !== (wanted.get(ref) ?? []).join(),
  );
  await inBatches(moved, async batch => {
    await transaction('catalog_parents').whereIn('entity_ref', batch).delete();
  });
  await insertParents(
    transaction,
    moved.flatMap(ref => recordsOf(ref, wanted.get(ref) ?? [])),
  );
  return moved.length > 0;
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
  if (added.length === 0) {
    return false;
  }
  for (const [ref, parents] of parentsIn([node])) {
    await insertParents(transaction, recordsOf(ref, parents));
  }
  return true;
}

async function insertParents(
  transaction: Knex.Transaction,
  records: CatalogParentRecord[],
): Promise<void> {
  await inBatches(records, async batch => {
    await transaction<CatalogParentRecord>('catalog_parents')
      .insert(batch)
      .onConflict(['entity_ref', 'parent'])
      .ignore();
  });
}

/** Reads what groups, systems and domains are part of, in order of reference. */
export async function readParents(knex: Knex): Promise<Parents> {
  return byNode(
    await knex<CatalogParentRecord>('catalog_parents').select(
      'entity_ref',
      'parent',
    ),
  );
}

/** The same of some systems, and of what those are part of. */
export async function readParentsOf(
  knex: Knex,
  systems: readonly string[],
): Promise<Parents> {
  const records: CatalogParentRecord[] = [];
  const seen = new Set(systems.map(canonical));
  for (let next = [...seen]; next.length > 0; ) {
    const found = await knex<CatalogParentRecord>('catalog_parents')
      .whereIn('entity_ref', next)
      .select('entity_ref', 'parent');
    records.push(...found);
    next = found.map(({ parent }) => parent).filter(ref => !seen.has(ref));
    next.forEach(ref => seen.add(ref));
  }
  return byNode(records);
}

/** What nodes are part of, in the form in which it is stored. */
export function parentsIn(nodes: readonly CatalogNode[]): Parents {
  return byNode(
    nodes.flatMap(({ entityRef, parents }) =>
      recordsOf(canonical(entityRef), parents.map(canonical)),
    ),
  );
}

function byNode(records: readonly CatalogParentRecord[]): Parents {
  const parents = new Map<string, string[]>();
  for (const { entity_ref: ref, parent } of records) {
    const known = parents.get(ref);
    if (known) {
      known.push(parent);
    } else {
      parents.set(ref, [parent]);
    }
  }
  parents.forEach((above, ref) => parents.set(ref, [...new Set(above)].sort()));
  return parents;
}

function recordsOf(
  ref: string,
  parents: readonly string[],
): CatalogParentRecord[] {
  return parents.map(parent => ({ entity_ref: ref, parent }));
}

function recordOf({ entityRef, title }: CatalogNode): CatalogNodeRecord {
  return {
    entity_ref: canonical(entityRef),
    title,
  };
}
