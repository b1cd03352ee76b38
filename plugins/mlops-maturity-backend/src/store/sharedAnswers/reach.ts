import type {
  ModelVersions,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { componentsIn } from '../reports/scope';
import type { Visibility } from '../selection';
import type { BigInteger, ComponentRecord } from '../tables';
import { filterBelow } from './componentsBelow';
import { PLACE_COLUMNS, placeOf, type PlaceColumns } from './inherited';
import { OWN, sharedSlotOf } from './ownAnswers';
import type { SharedAnswerBook } from './SharedAnswerBook';
import type { Reach, SharedAnswersOfNode } from './SharedAnswersStore';

/** Components that are alike in all that decides whether an answer reaches them. */
interface Alike {
  components: number;
  isAssessed: boolean;
  /** See `packOwnAnswers`; `null` if it is not assessed. */
  ownAnswers: string | null;
  /** Statements that something nearer answers. */
  nearer: ReadonlySet<StatementId>;
}

type AlikeRecord = Pick<ComponentRecord, 'own_answers'> & {
  assessed: number;
  components: BigInteger;
} & Partial<PlaceColumns>;

const NOTHING_NEARER: ReadonlySet<StatementId> = new Set();

/**
 * Counts whom the answers of a node reach, in one statement that reads no
 * assessment. Where nobody else answers anything it does not matter where
 * components are, and few groups come back.
 */
export async function readReach(
  knex: Knex,
  models: ModelVersions,
  book: SharedAnswerBook,
  below: { entityRef: string; visibility: Visibility },
): Promise<Pick<SharedAnswersOfNode, 'components' | 'assessed' | 'reachOf'>> {
  const { entityRef, visibility } = below;
  const places = book.hasAnswersBeside(entityRef) ? PLACE_COLUMNS : [];
  const columns = [...places, 'own_answers'].map(column => `c.${column}`);
  const isAssessed = knex.raw('case when c.profile is null then 0 else 1 end');
  const records: AlikeRecord[] = await componentsIn(knex, models.inForce, {
    filter: filterBelow(entityRef),
    visibility,
    // Nothing that is filtered by here depends on the time.
    asOf: new Date(),
  })
    .select(...columns, knex.raw('? as assessed', [isAssessed]))
    .count({ components: '*' })
    .groupBy(...columns)
    .groupByRaw('?', [isAssessed]);

  const nearerAt = new Map<string, ReadonlySet<StatementId>>();
  const alike = records.map(
    (record): Alike => ({
      components: Number(record.components),
      isAssessed: Number(record.assessed) === 1,
      ownAnswers: record.own_answers,
      nearer: nearerOf(record, entityRef, book, nearerAt),
    }),
  );
  return {
    components: sumOf(alike),
    assessed: sumOf(alike.filter(({ isAssessed: assessed }) => assessed)),
    reachOf: statement => reachOf(statement, alike),
  };
}

function nearerOf(
  record: AlikeRecord,
  entityRef: string,
  book: SharedAnswerBook,
  known: Map<string, ReadonlySet<StatementId>>,
): ReadonlySet<StatementId> {
  const { system, domain, owner, co_owners: coOwners } = record;
  if (
    system === undefined ||
    domain === undefined ||
    owner === undefined ||
    coOwners === undefined
  ) {
    return NOTHING_NEARER;
  }
  const key = JSON.stringify([system, domain, owner, coOwners]);
  const nearer =
    known.get(key) ??
    book.answeredBefore(
      entityRef,
      placeOf({ system, domain, owner, co_owners: coOwners }),
    );
  known.set(key, nearer);
  return nearer;
}

function reachOf(statement: StatementId, alike: readonly Alike[]): Reach {
  const slot = sharedSlotOf(statement);
  const reach: Reach = { follow: 0, answeredThemselves: 0, answeredNearer: 0 };
  for (const { components, ownAnswers, nearer } of alike) {
    if (ownAnswers?.[slot] === OWN) {
      reach.answeredThemselves += components;
    } else if (nearer.has(statement)) {
      reach.answeredNearer += components;
    } else {
      reach.follow += components;
    }
  }
  return reach;
}

function sumOf(alike: readonly Alike[]): number {
  return alike.reduce((sum, { components }) => sum + components, 0);
}
