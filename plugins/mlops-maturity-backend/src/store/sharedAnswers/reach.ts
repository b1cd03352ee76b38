import type {
  ModelVersions,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { engineOf } from '../engine';
import { componentsIn } from '../reports/scope';
import type { Visibility } from '../selection';
import type { BigInteger } from '../tables';
import { filterBelow } from './componentsBelow';
import { placeOf, type PlaceColumns } from './inherited';
import { OWN, sharedSlotOf, SHARED_SLOTS } from './ownAnswers';
import type { SharedAnswerBook } from './SharedAnswerBook';
import type { Reach, SharedAnswersOfNode } from './SharedAnswersStore';

/** Components that the same may answer for. */
type Located = Partial<PlaceColumns> & {
  components: BigInteger;
  assessed: BigInteger | null;
} & {
  /** How many answer the statement of this slot themselves. */
  [own: `own_${number}`]: BigInteger | null;
};

/** The place of a component whose place makes no difference. */
const NOWHERE: PlaceColumns = {
  system: '',
  domain: '',
  owner: '',
  co_owners: '',
};

/**
 * Counts whom the answers of a node reach, in one statement that reads no
 * assessment. Components are counted apart only by what something else may
 * answer for them from nearer by.
 */
export async function readReach(
  knex: Knex,
  models: ModelVersions,
  book: SharedAnswerBook,
  below: { entityRef: string; visibility: Visibility },
): Promise<Pick<SharedAnswersOfNode, 'components' | 'assessed' | 'reachOf'>> {
  const { entityRef, visibility } = below;
  const places = placesThatMatter(knex, book, entityRef);
  const components = componentsIn(knex, models.inForce, {
    filter: filterBelow(entityRef),
    visibility,
    // Nothing that is filtered by here depends on the time.
    asOf: new Date(),
  }).select(...Object.values(places), 'c.own_answers', 'c.profile');
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
    nearer: book.answeredBefore(entityRef, placeOf({ ...NOWHERE, ...record })),
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
 * The columns that decide whether something nearer answers, as expressions:
 * nothing is nearer than a system; systems and domains are nearer than a
 * domain; and anything may be nearer than a group.
 */
function placesThatMatter(
  knex: Knex,
  book: SharedAnswerBook,
  entityRef: string,
): Partial<Record<keyof PlaceColumns, Knex.Raw>> {
  if (entityRef.startsWith('system:')) {
    return {};
  }
  const others = book.answering.filter(ref => ref !== entityRef);
  const ofKind = (kind: string) => others.filter(ref => ref.startsWith(kind));
  const systems = ofKind('system:');
  const hasGroups =
    entityRef.startsWith('group:') && ofKind('group:').length > 0;
  return {
    ...(systems.length > 0 && {
      system: knex.raw(
        `case when c.system in (?) then c.system else '' end as system`,
        [engineOf(knex).rowsOf(systems)],
      ),
    }),
    ...(ofKind('domain:').length > 0 && { domain: knex.raw('c.domain') }),
    ...(hasGroups && {
      owner: knex.raw('c.owner'),
      co_owners: knex.raw('c.co_owners'),
    }),
  };
}

function reachOf(
  statement: StatementId,
  located: ReadonlyArray<{
    record: Located;
    nearer: ReadonlySet<StatementId>;
  }>,
): Reach {
  const column = ownColumn(sharedSlotOf(statement));
  const reach: Reach = { follow: 0, answeredThemselves: 0, answeredNearer: 0 };
  for (const { record, nearer } of located) {
    const own = Number(record[column]);
    const others = Number(record.components) - own;
    reach.answeredThemselves += own;
    reach[nearer.has(statement) ? 'answeredNearer' : 'follow'] += others;
  }
  return reach;
}

function ownColumn(slot: number): `own_${number}` {
  return `own_${slot}`;
}
