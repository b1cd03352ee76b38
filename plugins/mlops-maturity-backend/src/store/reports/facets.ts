import type {
  Facet,
  FacetsReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { splitValues } from '../components';
import type { ReportSelection } from '../selection';
import type { BigInteger, CatalogNodeRecord } from '../tables';
import { compareTexts } from './compareTexts';
import { componentsIn } from './scope';
import { isGroupedByEntity, nameOfRef } from './titles';

type FacetName = keyof FacetsReport;

interface FacetRecord {
  facet: FacetName;
  /** All values that each of the components has. */
  keys: string;
  components: BigInteger;
}

type Nodes = ReadonlyMap<string, Pick<CatalogNodeRecord, 'title' | 'parent'>>;

/**
 * See `AssessmentStore.getFacets`: every value that some component has, and
 * for owners and domains everything above those.
 */
export async function readFacets(
  knex: Knex,
  selection: ReportSelection,
): Promise<FacetsReport> {
  const records = await countsByValues(knex, selection);
  const nodes = await readNodes(knex);
  const valuesOf = (name: FacetName): Facet[] =>
    [...countsByKey(records, name, nodes)]
      .map(([key, count]) => facetOf(name, key, count, nodes))
      .sort(
        (a, b) => compareTexts(a.title, b.title) || compareTexts(a.key, b.key),
      );
  return {
    owner: valuesOf('owner'),
    system: valuesOf('system'),
    domain: valuesOf('domain'),
    lifecycle: valuesOf('lifecycle'),
    type: valuesOf('type'),
    tag: valuesOf('tag'),
  };
}

/** Counts components by the values they have together, in one statement. */
async function countsByValues(
  knex: Knex,
  selection: ReportSelection,
): Promise<FacetRecord[]> {
  const counts: [facet: FacetName, keys: string, columns: string][] = [
    ['owner', 'owner || co_owners', 'owner, co_owners'],
    ['system', 'system', 'system'],
    ['domain', 'domain', 'domain'],
    ['lifecycle', 'lifecycle', 'lifecycle'],
    ['type', 'type', 'type'],
    ['tag', 'tags', 'tags'],
  ];
  return knex
    .with(
      'scope',
      componentsIn(knex, selection).select(
        'c.owner',
        'c.co_owners',
        'c.system',
        'c.domain',
        'c.lifecycle',
        'c.type',
        'c.tags',
      ),
    )
    .unionAll(
      counts.map(([facet, keys, columns]) =>
        knex
          .from('scope')
          .select(
            knex.raw(`cast(? as text) as facet, ${keys} as ??`, [
              facet,
              'keys',
            ]),
          )
          .count('* as components')
          .groupByRaw(columns),
      ),
    );
}

async function readNodes(knex: Knex): Promise<Nodes> {
  const records = await knex<CatalogNodeRecord>('catalog_nodes').select(
    'entity_ref',
    'title',
    'parent',
  );
  return new Map(records.map(record => [record.entity_ref, record]));
}

/**
 * Takes the sets of values apart. A component with two owners counts once for
 * a group that is above both.
 */
function countsByKey(
  records: FacetRecord[],
  name: FacetName,
  nodes: Nodes,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records.filter(({ facet }) => facet === name)) {
    const values = splitValues(record.keys);
    const keys = hasLevels(name)
      ? values.flatMap(value => [value, ...allAbove(value, nodes)])
      : values;
    for (const key of new Set(keys)) {
      counts.set(key, (counts.get(key) ?? 0) + Number(record.components));
    }
  }
  return counts;
}

function facetOf(
  name: FacetName,
  key: string,
  count: number,
  nodes: Nodes,
): Facet {
  if (!isGroupedByEntity(name)) {
    return { key, title: key, count };
  }
  const node = nodes.get(key);
  const facet = { key, title: node?.title ?? nameOfRef(key), count };
  // Parents lead to a top: what is above itself has none.
  return hasLevels(name) && node?.parent && !allAbove(key, nodes).has(key)
    ? { ...facet, parent: node.parent }
    : facet;
}

/** Whether one value of a facet can be above another one. */
function hasLevels(name: FacetName): boolean {
  return name === 'owner' || name === 'domain';
}

/** Everything above a node; with itself only if it is in a circle. */
function allAbove(key: string, nodes: Nodes): Set<string> {
  const above = new Set<string>();
  let next = nodes.get(key)?.parent;
  while (next && !above.has(next)) {
    above.add(next);
    next = nodes.get(next)?.parent;
  }
  return above;
}
