import type { Knex } from 'knex';
import { readNow, timeOf } from './clock';
import { engineOf, type Raise } from './engine';
import type { BigInteger, ReportChangeRecord } from './tables';

/** What reports may have to read again after a change. */
export type ReportChange =
  | {
      /**
       * Whether what the catalog says has changed or what is shared, or only
       * what is said of components.
       */
      of: 'catalog' | 'assessments';
      /** The entity refs of the components whose part in reports it concerns. */
      components: readonly string[];
      /** Whether groups, systems or domains have changed; not if left out. */
      hierarchy?: boolean;
    }
  | 'everything';

/** Stands in the place of entity refs for all of them and the hierarchy. */
export const EVERYTHING = '*';

/** Stands there for the hierarchy. */
export const HIERARCHY = '^';

/** Stands there for none. */
const NOTHING = '';

/** More components than this are not told one by one. */
export const MOST_CHANGES = 1000;

/** Of so many revisions, and up to twice as many, it is known what changed. */
const KEPT_REVISIONS = 1000;

/** The counter that rises with every change that a report may show. */
export async function readRevision(knex: Knex): Promise<number> {
  const row = await knex<{ value: BigInteger }>('revision')
    .select('value')
    .first();
  return Number(row?.value ?? 0);
}

/** What the counter was when the catalog or a shared answer last changed. */
export async function readCatalogRevision(knex: Knex): Promise<number> {
  const row = await knex<{ catalog_value: BigInteger }>('revision')
    .select('catalog_value')
    .first();
  return Number(row?.catalog_value ?? 0);
}

/** The counter, and the time by the clock of the database. */
export async function readMoment(
  knex: Knex,
): Promise<{ revision: number; readAt: Date }> {
  const row: { value: BigInteger; now: BigInteger } | undefined = await knex
    .from('revision')
    .first('value', { now: engineOf(knex).now() });
  return row
    ? { revision: Number(row.value), readAt: timeOf(row.now) }
    : { revision: 0, readAt: await readNow(knex) };
}

/**
 * Raises the revision and notes what has changed with it. To be called last in
 * a transaction: the row is locked from here to its end, so that numbers become
 * visible in their order.
 *
 * @param changed - all that reports may have to read again
 */
export async function raiseRevision(
  transaction: Knex,
  changed: ReportChange,
): Promise<void> {
  const revision = await engineOf(transaction).countUp(
    transaction,
    raiseOf(changed),
  );
  await forgetOld(transaction, revision);
}

/**
 * Writes something and raises the revision if that has written anything, in as
 * few ways to the database and back as it takes. Like {@link raiseRevision}
 * last in its transaction, or one of its own.
 *
 * @param changes.write - returns a row for each that it has written
 * @param changes.along - updates that go with it, of rows that the transaction
 * holds already
 * @returns what was written
 */
export async function writeAndRaiseRevision<TRow>(
  knex: Knex,
  changed: ReportChange,
  changes: { write: Knex.QueryBuilder; along?: readonly Knex.QueryBuilder[] },
): Promise<TRow[]> {
  const written = await engineOf(knex).writeAndCountUp<TRow>(knex, {
    write: changes.write,
    along: changes.along ?? [],
    raise: raiseOf(changed),
  });
  if (!written) {
    return [];
  }
  await forgetOld(knex, written.revision);
  return written.rows;
}

/** What is left out is not told of any more, but read again. */
async function forgetOld(knex: Knex, revision: number): Promise<void> {
  if (revision % KEPT_REVISIONS === 0) {
    await knex<ReportChangeRecord>('report_changes')
      .where('revision', '<=', revision - KEPT_REVISIONS)
      .delete();
  }
}

function raiseOf(changed: ReportChange): Raise {
  return {
    notes: notesOf(changed),
    isOfCatalog: changed === 'everything' || changed.of === 'catalog',
  };
}

function notesOf(changed: ReportChange): readonly string[] {
  if (changed === 'everything' || changed.components.length > MOST_CHANGES) {
    return [EVERYTHING];
  }
  const notes = new Set(changed.components);
  if (changed.hierarchy) {
    notes.add(HIERARCHY);
  }
  return notes.size > 0 ? [...notes] : [NOTHING];
}
