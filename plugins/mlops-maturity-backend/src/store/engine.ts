import { NotImplementedError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { BigInteger } from './tables';

/**
 * All that differs between the databases that the store runs on.
 */
export interface Engine {
  /** The time by the clock of the database, in milliseconds since the epoch. */
  now(): Knex.Raw;
  /** A query for the given texts, as rows of the one column `value`. */
  rowsOf(values: readonly string[]): Knex.Raw;
  /** Aggregates texts into one text; those that are null are left out. */
  joined(text: Knex.Raw): Knex.Raw;
  /** Aggregates columns into the text of a JSON array with an array a row. */
  jsonRows(columns: readonly string[]): Knex.Raw;
  /** A text to sort by and to compare with, by code point on every host. */
  byCodePoint(text: Knex.Raw): Knex.Raw;
  /** Whether the database is gone when the process ends. */
  isInMemory(): Promise<boolean>;
  /** The position of a character in a text column, 0 if it has none. */
  positionOf(character: string, column: string): Knex.Raw;
  /**
   * Raises the revision and keeps some notes under the new one.
   *
   * @returns the new revision
   */
  countUp(transaction: Knex, raise: Raise): Promise<number>;
  /**
   * Writes something and does what {@link Engine.countUp} does, all or nothing
   * of it; if it finds nothing to write, that is all.
   *
   * @param changes.write - returns a row for each that it has written
   * @param changes.along - updates that go with it, of rows that the
   * transaction holds already
   */
  writeAndCountUp<TRow>(
    knex: Knex,
    changes: {
      write: Knex.QueryBuilder;
      along: readonly Knex.QueryBuilder[];
      raise: Raise;
    },
  ): Promise<{ rows: TRow[]; revision: number } | undefined>;
  /** Lets one transaction at a time go on, until its end. */
  waitForTurn(transaction: Knex.Transaction, turn: Turn): Promise<void>;
  /**
   * A column that is read no sooner than nobody else has a turn, and keeps
   * others from having it alone until the end of the transaction.
   */
  sharedTurn(turn: Turn): Knex.Raw;
}

/** How the revision is raised. */
export interface Raise {
  notes: readonly string[];
  /** Whether the revision of the catalog is raised with it. */
  isOfCatalog: boolean;
}

/**
 * What transactions take turns in:
 *
 * - `migrations`: creating the tables that migrations are kept in
 * - `results`: writing the results of many components, so that two such
 *   transactions never wait for rows of each other. Taken before any row.
 * - `shared-answers`: changing what is shared, while nobody submits. Shared by
 *   those who submit, who take it before they write to a component.
 */
export type Turn = 'migrations' | 'results' | 'shared-answers';

/**
 * Identifies the turns among all advisory locks in a database. The numbers
 * mean nothing.
 */
const ADVISORY_LOCKS: Record<Turn, number> = {
  migrations: 7_241_560_133,
  results: 7_241_560_134,
  'shared-answers': 7_241_560_135,
};

/**
 * Finds out which database a connection leads to.
 *
 * @throws NotImplementedError for anything but SQLite and PostgreSQL
 */
export function engineOf(knex: Knex): Engine {
  const client: unknown = knex.client.config.client;
  switch (client) {
    case 'better-sqlite3':
      return sqlite(knex);
    case 'pg':
      return postgres(knex);
    default:
      throw new NotImplementedError(
        `MLOps Maturity supports the databases better-sqlite3 and pg, not ${client}`,
      );
  }
}

function sqlite(knex: Knex): Engine {
  return {
    // The clock of the one process that uses the file, whatever the version.
    // eslint-disable-next-line no-restricted-syntax -- it is the database's
    now: () => knex.raw('cast(? as integer)', [Date.now()]),
    // One parameter however many values: SQLite limits parameters.
    rowsOf: values =>
      knex.raw('select value from json_each(?)', [JSON.stringify(values)]),
    joined: text => knex.raw(`group_concat(?, '')`, [text]),
    jsonRows: columns =>
      knex.raw(`json_group_array(json_array(${placeholders(columns)}))`, [
        ...columns,
      ]),
    byCodePoint: text => text,
    isInMemory: async () => {
      const databases: { name: string; file: string | null }[] = await knex.raw(
        'pragma database_list',
      );
      return !databases.find(({ name }) => name === 'main')?.file;
    },
    positionOf: (character, column) =>
      knex.raw('instr(??, ?)', [column, character]),
    countUp: async (transaction, { notes, isOfCatalog }) => {
      await transaction.raw(raising(isOfCatalog));
      const kept: { revision: number }[] = await transaction.raw(
        `insert into report_changes (revision, entity_ref)
          select r.value, x.value from revision as r, (?) as x
          returning revision`,
        [sqlite(transaction).rowsOf(notes)],
      );
      return kept[0].revision;
    },
    writeAndCountUp: async (outer, { write, along, raise }) => {
      const writeAll = async (transaction: Knex.Transaction) => {
        const rows = await write.transacting(transaction);
        if (rows.length === 0) {
          return undefined;
        }
        for (const each of along) {
          await each.transacting(transaction);
        }
        const revision = await sqlite(transaction).countUp(transaction, raise);
        return { rows, revision };
      };
      return isTransaction(outer)
        ? writeAll(outer)
        : outer.transaction(writeAll);
    },
    // A SQLite file has one backend, and that one connection.
    waitForTurn: async () => {},
    sharedTurn: () => knex.raw('null'),
  };
}

function postgres(knex: Knex): Engine {
  return {
    now: () =>
      knex.raw('floor(extract(epoch from clock_timestamp()) * 1000)::bigint'),
    rowsOf: values =>
      knex.raw('select unnest(?::text[]) as value', [[...values]]),
    joined: text => knex.raw(`string_agg(?, '')`, [text]),
    jsonRows: columns =>
      knex.raw(
        `coalesce(json_agg(json_build_array(${placeholders(
          columns,
        )}))::text, '[]')`,
        [...columns],
      ),
    byCodePoint: text => knex.raw('(?) collate "C"', [text]),
    isInMemory: async () => false,
    positionOf: (character, column) =>
      knex.raw('strpos(??, ?)', [column, character]),
    // In one statement, since each is a way to the server and back.
    countUp: async (transaction, { notes, isOfCatalog }) => {
      const { rows }: { rows: { revision: BigInteger }[] } =
        await transaction.raw(
          `with raised as (${raising(isOfCatalog)} returning value)
            insert into report_changes (revision, entity_ref)
              select r.value, x.value from raised as r, (?) as x
              returning revision`,
          [postgres(transaction).rowsOf(notes)],
        );
      return Number(rows[0].revision);
    },
    writeAndCountUp: async (connection, { write, along, raise }) => {
      // The revision comes after what is looked at here, and so do the rest.
      const isWritten = 'exists (select from written)';
      const query = connection.with('written', write);
      along.forEach((each, index) =>
        query.with(`along_${index}`, each.whereRaw(isWritten)),
      );
      const found = await query
        .with(
          'raised',
          connection.raw(
            `${raising(raise.isOfCatalog)} where ${isWritten} returning value`,
          ),
        )
        .with(
          'noted',
          connection.raw(
            `insert into report_changes (revision, entity_ref)
              select r.value, x.value from raised as r, (?) as x`,
            [postgres(connection).rowsOf(raise.notes)],
          ),
        )
        .from('written')
        .joinRaw('cross join raised')
        .select('written.*', 'raised.value as raised_to');
      return found.length > 0
        ? { rows: found, revision: Number(found[0].raised_to) }
        : undefined;
    },
    waitForTurn: async (transaction, turn) => {
      await transaction.raw('select pg_advisory_xact_lock(?)', [
        ADVISORY_LOCKS[turn],
      ]);
    },
    sharedTurn: turn =>
      knex.raw('pg_advisory_xact_lock_shared(?)', [ADVISORY_LOCKS[turn]]),
  };
}

function raising(isOfCatalog: boolean): string {
  return isOfCatalog
    ? 'update revision set value = value + 1, catalog_value = value + 1'
    : 'update revision set value = value + 1';
}

function isTransaction(knex: Knex): knex is Knex.Transaction {
  return knex.isTransaction === true;
}

function placeholders(columns: readonly string[]): string {
  return columns.map(() => '??').join(', ');
}
