import type {
  FacetsReport,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { splitValues } from '../components';
import { engineOf } from '../engine';
import { PROFILE_POSITIONS, type ProfileFact } from '../profile';
import type { ReportSelection } from '../selection';
import type { BigInteger } from '../tables';
import { servingValuesOf, targetValuesOf, UNASSESSED } from './resultValues';
import { componentsIn, isAboutAll } from './scope';

/** What components can be filtered by, and have values of to choose from. */
export type FacetName = keyof FacetsReport;

/** How many components have which values of a facet. */
export class FacetCounts {
  readonly #counts = new Map<string, number>();
  readonly #split: (value: string) => string[];

  /** @param split - takes a stored value apart that stands for several */
  constructor(split: (value: string) => string[]) {
    this.#split = split;
  }

  add(value: string, components: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + components);
  }

  /** All values that components have together, and how many have those. */
  get values(): { keys: string[]; components: number }[] {
    return [...this.#counts]
      .filter(([, components]) => components > 0)
      .map(([value, components]) => ({ keys: this.#split(value), components }));
  }
}

interface StoredCount {
  kind: 'owner' | 'system' | 'tag';
  /** All owners, the system, or all tags. */
  keys: string;
  /** Lifecycle for owners, domain for systems. */
  second: string | null;
  /** Type for owners. */
  third: string | null;
  /** Serving mode and target of the assessed ones of owners, in a row. */
  packed: string | null;
  components: BigInteger;
}

/**
 * Counts components by every value that they can be filtered by, in one
 * statement.
 *
 * @remarks
 * Each part is read in the order of an index, since a database sorts slowly.
 * That is why lifecycles and types are counted by owner first.
 */
export async function readFacetCounts(
  knex: Knex,
  model: MaturityModel,
  selection: ReportSelection,
): Promise<Record<FacetName, FacetCounts>> {
  const counts = {
    owner: new FacetCounts(splitValues),
    system: new FacetCounts(splitValues),
    domain: new FacetCounts(splitValues),
    tag: new FacetCounts(splitValues),
    lifecycle: new FacetCounts(splitValues),
    type: new FacetCounts(splitValues),
    servingMode: new FacetCounts(servingValuesOf),
    target: new FacetCounts(targetValuesOf),
  };
  const stored: StoredCount[] = await knex.unionAll([
    byOwner(knex, model, selection),
    bySystem(knex, model, selection),
    ...byTag(knex, model, selection),
  ]);
  for (const { kind, keys, second, third, packed, components } of stored) {
    const count = Number(components);
    counts[kind].add(keys, count);
    if (kind === 'system') {
      counts.domain.add(second ?? '', count);
    } else if (kind === 'owner') {
      counts.lifecycle.add(second ?? '', count);
      counts.type.add(third ?? '', count);
      addResults(counts, packed ?? '', count);
    }
  }
  return counts;
}

/** Takes apart the serving modes and targets of some components. */
function addResults(
  counts: Record<'servingMode' | 'target', FacetCounts>,
  packed: string,
  components: number,
): void {
  for (let place = 0; place < packed.length; place += 2) {
    counts.servingMode.add(packed[place], 1);
    counts.target.add(packed[place + 1], 1);
  }
  const unassessed = components - packed.length / 2;
  counts.servingMode.add(UNASSESSED, unassessed);
  counts.target.add(UNASSESSED, unassessed);
}

function byOwner(
  knex: Knex,
  model: MaturityModel,
  selection: ReportSelection,
): Knex.QueryBuilder {
  return componentsIn(knex, model, selection)
    .select(
      knex.raw(`'owner' as kind`),
      knex.raw('c.owner || c.co_owners as ??', ['keys']),
      knex.raw('c.lifecycle as second'),
      knex.raw('c.type as third'),
      knex.raw('? as packed', [
        engineOf(knex).joined(
          knex.raw('? || ?', [
            characterOf(knex, 'servingModes'),
            characterOf(knex, 'target'),
          ]),
        ),
      ]),
    )
    .count('* as components')
    .groupBy('c.owner', 'c.co_owners', 'c.lifecycle', 'c.type');
}

function bySystem(
  knex: Knex,
  model: MaturityModel,
  selection: ReportSelection,
): Knex.QueryBuilder {
  return componentsIn(knex, model, selection)
    .select(
      knex.raw(`'system'`),
      'c.system',
      'c.domain',
      nothing(knex),
      nothing(knex),
    )
    .count('*')
    .groupBy('c.system', 'c.domain');
}

function byTag(
  knex: Knex,
  model: MaturityModel,
  selection: ReportSelection,
): Knex.QueryBuilder[] {
  const columns = (keys: string) => [
    knex.raw(`'tag'`),
    knex.raw(keys),
    nothing(knex),
    nothing(knex),
    nothing(knex),
  ];
  if (!isAboutAll(selection)) {
    return [
      componentsIn(knex, model, selection)
        .select(columns('c.tags'))
        .count('*')
        .groupBy('c.tags'),
    ];
  }
  // All of them stand in one index; few components have left the scope.
  return [
    knex
      .from('component_tags as t')
      .select(...columns('t.tag'), knex.raw('count(*)'))
      .groupBy('t.tag'),
    knex
      .from('components as c')
      .join('component_tags as t', 't.entity_ref', 'c.entity_ref')
      .whereNotNull('c.removed_at')
      .select(...columns('t.tag'), knex.raw('-count(*)'))
      .groupBy('t.tag'),
  ];
}

/** The character of a fact; null for components that are not assessed. */
function characterOf(knex: Knex, fact: ProfileFact): Knex.Raw {
  return knex.raw(`substr(c.profile, ${PROFILE_POSITIONS[fact] + 1}, 1)`);
}

function nothing(knex: Knex): Knex.Raw {
  return knex.raw('cast(null as text)');
}
