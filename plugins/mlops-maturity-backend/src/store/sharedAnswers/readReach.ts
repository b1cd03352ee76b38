import type { StatementId } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { engineOf } from '../engine';
import type { BigInteger } from '../tables';
import { kindOf } from '../../rules/inheritance/componentsBelow';
import { NOWHERE, placeOf, type PlaceColumns } from '../catalog/places';
import { OWN, sharedSlotOf, SHARED_SLOTS } from '../../rules/result/ownAnswers';
import type {
  DecidedElsewhere,
  SharedAnswerBook,
} from '../../rules/inheritance/SharedAnswerBook';

/**
 * Whom an answer of a node reaches, of the components below it. All together
 * are all of them.
 */
export interface Reach {
  follow: number;
  answeredThemselves: number;
  answeredNearer: number;
  /** Something as near as the node says yes. */
  besideYes: number;
  /** Something as near as the node says no. */
  besideNo: number;
  /** Others differ that are as near as the node, or nearer. */
  undecided: number;
}

/** Whom the answers of a node reach. */
export interface ReachOfNode {
  /** Components below that may be seen. */
  components: number;
  /** Those of them that have a submission. */
  assessed: number;
  reachOf: (statement: StatementId) => Reach;
}

/** Components that the same may answer for. */
type Located = Partial<PlaceColumns> & {
  components: BigInteger;
  assessed: BigInteger | null;
} & {
  /** How many answer the statement of this slot themselves. */
  [own: `own_${number}`]: BigInteger | null;
};

/**
 * Counts whom the answers of a node reach, in one statement that reads no
 * assessment. Components are counted apart only by what else may answer for
 * them.
 *
 * @param at.below - the components below the node that may be counted
 */
export async function readReach(
  knex: Knex,
  book: SharedAnswerBook,
  at: { entityRef: string; below: readonly string[] },
): Promise<ReachOfNode> {
  const { entityRef, below } = at;
  const places = placesThatMatter(knex, book, entityRef);
  const components = knex
    .from('components as c')
    .whereRaw('c.entity_ref in (?)', [engineOf(knex).rowsOf(below)])
    .whereNull('c.removed_at')
    .select(...Object.values(places), 'c.own_answers', 'c.profile');
  const columns = Object.keys(places);
  const grouped = knex
    .from(components.as('below'))
    .select(
      ...columns,
      knex.raw('count(*) as components'),
      knex.raw('count(profile) as assessed'),
      ...SHARED_SLOTS.map((_, slot) =>
        knex.raw(
          'sum(case when substr(own_answers, ?, 1) = ? then 1 else 0 end) as ??',
          [slot + 1, OWN, ownColumn(slot)],
        ),
      ),
    );
  const records: Located[] = await (columns.length > 0
    ? grouped.groupBy(...columns)
    : grouped);
  const located = records.map(record => ({
    record,
    elsewhere: book.decidedElsewhere(
      entityRef,
      placeOf({ ...NOWHERE, ...record }),
    ),
  }));
  const total = (of: (record: Located) => BigInteger | null) =>
    records.reduce((sum, record) => sum + Number(of(record)), 0);
  return {
    components: total(record => record.components),
    assessed: total(record => record.assessed),
    reachOf: statement => reachOf(statement, located),
  };
}

/**
 * The columns that decide whether anything else answers that is as near as the
 * node or nearer, as expressions: where the node itself is above, and where
 * something is above that answers. A system or an owner below which nothing
 * matters is left out, so that few places are told apart.
 */
function placesThatMatter(
  knex: Knex,
  book: SharedAnswerBook,
  entityRef: string,
): Partial<Record<keyof PlaceColumns, Knex.Raw>> {
  const others = book.answering.filter(ref => ref !== entityRef);
  if (others.length === 0) {
    return {};
  }
  const matters = [...book.allBelow([entityRef, ...others])];
  const ofKind = (...kinds: string[]) =>
    matters.filter(ref => kinds.includes(kindOf(ref)));
  const ifAmong = (column: 'system' | 'owner', refs: readonly string[]) =>
    knex.raw(`case when ?? in (?) then ?? else '' end as ??`, [
      `c.${column}`,
      engineOf(knex).rowsOf(refs),
      `c.${column}`,
      column,
    ]);
  const systems = ofKind('system');
  const owners = ofKind('group', 'user');
  return {
    ...(systems.length > 0 && {
      system: ifAmong('system', systems),
      co_systems: knex.raw('c.co_systems'),
    }),
    ...(ofKind('domain').length > 0 && {
      own_domains: knex.raw('c.own_domains'),
    }),
    ...(owners.length > 0 && {
      owner: ifAmong('owner', owners),
      co_owners: knex.raw('c.co_owners'),
    }),
  };
}

/** How components are counted that others answer for as well. */
const PART_OF_REACH: Record<DecidedElsewhere, keyof Reach> = {
  nearer: 'answeredNearer',
  yes: 'besideYes',
  no: 'besideNo',
  undecided: 'undecided',
};

function reachOf(
  statement: StatementId,
  located: ReadonlyArray<{
    record: Located;
    elsewhere: ReadonlyMap<StatementId, DecidedElsewhere>;
  }>,
): Reach {
  const column = ownColumn(sharedSlotOf(statement));
  const reach: Reach = {
    follow: 0,
    answeredThemselves: 0,
    answeredNearer: 0,
    besideYes: 0,
    besideNo: 0,
    undecided: 0,
  };
  for (const { record, elsewhere } of located) {
    const own = Number(record[column]);
    const decided = elsewhere.get(statement);
    reach.answeredThemselves += own;
    reach[decided ? PART_OF_REACH[decided] : 'follow'] +=
      Number(record.components) - own;
  }
  return reach;
}

function ownColumn(slot: number): `own_${number}` {
  return `own_${slot}`;
}
