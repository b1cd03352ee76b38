import {
  LEVELS,
  maturityModel,
  statementsOf,
  type Answer,
  type ComponentRow,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import {
  positionOf,
  unpackProfile,
  type CatalogNodeRecord,
  type ComponentRecord,
} from '../data/storeInternals';

/** The facts of a row of the components report that a record sends as well. */
type RowFacts = Pick<
  ComponentRow,
  | 'entityRef'
  | 'title'
  | 'type'
  | 'lifecycle'
  | 'owners'
  | 'systems'
  | 'reportedLevel'
  | 'declaredLevel'
  | 'target'
  | 'onTarget'
  | 'basicsMet'
  | 'state'
  | 'assessedAt'
>;

/** What a client needs of a component to make the reports by itself. */
export interface ComponentWithAnswers extends RowFacts {
  domains: string[];
  tags: string[];
  freshSince: string | null;
  /** In the order of the model; `null` if it was never assessed. */
  answers: Answer[] | null;
}

const POSITIONS = statementsOf(maturityModel).map(({ id }) => positionOf(id));

/**
 * Every component in scope, as an API without reports would send it: the rows
 * of the components report, with all answers.
 */
export async function everyRecord(knex: Knex): Promise<ComponentWithAnswers[]> {
  const nodes = await knex<CatalogNodeRecord>('catalog_nodes').select(
    'entity_ref',
    'title',
  );
  const titles = new Map(nodes.map(node => [node.entity_ref, node.title]));
  const named = (ref: string) => ({ ref, title: titles.get(ref) ?? ref });
  const records: ComponentRecord[] = await knex<ComponentRecord>('components')
    .whereNull('removed_at')
    .select('*');
  return records.map(record => {
    const profile =
      record.profile === null ? undefined : unpackProfile(record.profile);
    return {
      entityRef: record.entity_ref,
      title: record.title,
      type: record.type,
      lifecycle: record.lifecycle,
      owners: valuesOf(record.owner + record.co_owners).map(named),
      systems: valuesOf(record.system + record.co_systems).map(named),
      domains: valuesOf(record.domain + record.co_domains),
      tags: valuesOf(record.tags),
      reportedLevel: levelOf(record.reported_level),
      declaredLevel: levelOf(record.declared_level),
      target: levelOf(record.target),
      onTarget: profile?.onTarget ?? null,
      basicsMet: profile?.basicsMet ?? false,
      state: profile?.state ?? null,
      assessedAt: timeOf(record.assessed_at),
      freshSince: timeOf(record.fresh_since),
      answers: profile ? POSITIONS.map(profile.answerAt) : null,
    };
  });
}

function valuesOf(joined: string): string[] {
  return joined.split('\n').filter(value => value !== '');
}

function timeOf(time: number | string | null): string | null {
  return time === null ? null : new Date(Number(time)).toISOString();
}

function levelOf(level: number | null): ComponentRow['reportedLevel'] {
  return LEVELS.find(each => each === level) ?? null;
}
