import type {
  Facet,
  FacetsReport,
  MaturityModel,
  ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { splitValues } from '../components';
import type { ReportSelection } from '../selection';
import type { BigInteger, CatalogNodeRecord } from '../tables';
import { PROFILE_POSITIONS, type ProfileFact } from '../profile';
import { compareTexts } from './compareTexts';
import { hasHierarchy } from './groupRecords';
import { Hierarchy } from './Hierarchy';
import { servingValuesOf, targetValuesOf } from './resultValues';
import { componentsIn, type OwnershipPart } from './scope';
import { isGroupedByEntity, nameOfRef } from './titles';

type FacetName = keyof FacetsReport;

/** In the order in which facets that are counted together stand there. */
const FACET_NAMES: FacetName[] = [
  'owner',
  'system',
  'domain',
  'tag',
  'lifecycle',
  'type',
  'servingMode',
  'target',
];

interface FacetRecord {
  facet: FacetName;
  /** All values that each of the components has. */
  keys: string;
  components: BigInteger;
}

/** Groups, systems and domains by reference. */
interface Nodes {
  titles: ReadonlyMap<string, string>;
  hierarchy: Hierarchy;
}

/**
 * See `AssessmentStore.getFacets`: every value that some component has, and
 * for owners and domains everything above those.
 */
export async function readFacets(
  knex: Knex,
  model: MaturityModel,
  selection: ReportSelection,
): Promise<FacetsReport> {
  const records = await countsByValues(knex, model, selection);
  const nodes = await readNodes(knex);
  const facetsOf = (name: FacetName): Facet[] =>
    [...countsByKey(records, name, nodes)]
      .map(([key, count]) => facetOf(name, key, count, nodes))
      .sort(
        (a, b) => compareTexts(a.title, b.title) || compareTexts(a.key, b.key),
      );
  return {
    owner: facetsOf('owner'),
    system: facetsOf('system'),
    domain: facetsOf('domain'),
    lifecycle: facetsOf('lifecycle'),
    type: facetsOf('type'),
    tag: facetsOf('tag'),
    servingMode: facetsOf('servingMode'),
    target: facetsOf('target'),
  };
}

/** Between the values of different facets in one record. */
const FACET_SEPARATOR = '\t';

/**
 * Counts components by the values they have together, in one statement.
 * Facets with few values, or of which one follows from the other, are counted
 * together, since every count takes the database a sort.
 */
async function countsByValues(
  knex: Knex,
  model: MaturityModel,
  selection: ReportSelection,
): Promise<FacetRecord[]> {
  const serving = characterOf(knex, 'servingModes');
  const target = characterOf(knex, 'target');
  const by = (
    facets: FacetName[],
    columns: (string | Knex.Raw)[],
    options: { part?: OwnershipPart; separator?: string } = {},
  ) => {
    const { part, separator = FACET_SEPARATOR } = options;
    const texts = columns.map(column =>
      typeof column === 'string' ? knex.raw('??', [column]) : column,
    );
    return componentsIn(knex, model, selection, part)
      .select(
        knex.raw('cast(? as text) as facets', [facets.join(FACET_SEPARATOR)]),
        knex.raw(`${texts.map(() => '?').join(' || ? || ')} as ??`, [
          ...texts.flatMap((text, index) =>
            index === 0 ? [text] : [separator, text],
          ),
          'keys',
        ]),
      )
      .count('* as components')
      .groupByRaw(texts.map(() => '?').join(', '), texts);
  };
  const records: {
    facets: string;
    keys: string;
    components: BigInteger;
  }[] = await knex.unionAll([
    by(['owner'], ['c.owner'], { part: 'one-owner' }),
    by(['owner'], ['c.owner', 'c.co_owners'], {
      part: 'several-owners',
      separator: '',
    }),
    by(['system', 'domain'], ['c.system', 'c.domain']),
    by(['tag'], ['c.tags']),
    by(
      ['lifecycle', 'type', 'servingMode', 'target'],
      ['c.lifecycle', 'c.type', serving, target],
    ),
  ]);
  return records.flatMap(({ facets, keys, components }) => {
    const values = keys.split(FACET_SEPARATOR);
    return FACET_NAMES.filter(name =>
      facets.split(FACET_SEPARATOR).includes(name),
    ).map((facet, index) => ({ facet, keys: values[index], components }));
  });
}

async function readNodes(knex: Knex): Promise<Nodes> {
  const records = await knex<CatalogNodeRecord>('catalog_nodes').select(
    'entity_ref',
    'title',
    'parent',
  );
  return {
    titles: new Map(records.map(each => [each.entity_ref, each.title])),
    hierarchy: new Hierarchy(
      new Map(records.map(each => [each.entity_ref, each.parent])),
    ),
  };
}

/** The character of a fact; empty for components that are not assessed. */
function characterOf(knex: Knex, fact: ProfileFact): Knex.Raw {
  return knex.raw(
    `coalesce(substr(c.profile, ${PROFILE_POSITIONS[fact] + 1}, 1), '')`,
  );
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
    const keys = valuesOf(record.keys, name).flatMap(value =>
      canBeAbove(name) ? [value, ...nodes.hierarchy.allAbove(value)] : [value],
    );
    for (const key of new Set(keys)) {
      counts.set(key, (counts.get(key) ?? 0) + Number(record.components));
    }
  }
  return counts;
}

function valuesOf(keys: string, name: FacetName): string[] {
  switch (name) {
    case 'servingMode':
      return servingValuesOf(keys);
    case 'target':
      return targetValuesOf(keys);
    default:
      return splitValues(keys);
  }
}

function facetOf(
  name: FacetName,
  key: string,
  count: number,
  { titles, hierarchy }: Nodes,
): Facet {
  if (!isGroup(name) || !isGroupedByEntity(name)) {
    return { key, title: key, count };
  }
  const facet = { key, title: titles.get(key) ?? nameOfRef(key), count };
  const parent = hasHierarchy(name) ? hierarchy.parentOf(key) : undefined;
  return parent === undefined ? facet : { ...facet, parent };
}

/** Whether a facet is a way to group components as well. */
function isGroup(name: FacetName): name is ReportGroupBy & FacetName {
  return name !== 'servingMode' && name !== 'target';
}

/** Whether one value of a facet can be above another one. */
function canBeAbove(name: FacetName): boolean {
  return isGroup(name) && hasHierarchy(name);
}
