import { NotImplementedError } from '@backstage/errors';
import type { Knex } from 'knex';

/**
 * All that differs between the databases that the store runs on.
 */
export interface Engine {
  /** A query for the given texts, as rows of the one column `value`. */
  rowsOf(values: readonly string[]): Knex.Raw;
  /** Aggregates texts into one text; those that are null are left out. */
  joined(text: Knex.Raw): Knex.Raw;
  /** A text to sort by and to compare with, by code point on every host. */
  byCodePoint(text: Knex.Raw): Knex.Raw;
  /** The position of a character in a text column, 0 if it has none. */
  positionOf(character: string, column: string): Knex.Raw;
  /**
   * Lets one backend at a time go on, until the end of the transaction.
   */
  waitForTurn(transaction: Knex.Transaction): Promise<void>;
}

/**
 * Identifies, among all advisory locks in a database, the one that is held
 * while migration tables are created. The number means nothing.
 */
const ADVISORY_LOCK = 7_241_560_133;

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
    // One parameter however many values: SQLite limits parameters.
    rowsOf: values =>
      knex.raw('select value from json_each(?)', [JSON.stringify(values)]),
    joined: text => knex.raw(`group_concat(?, '')`, [text]),
    byCodePoint: text => text,
    positionOf: (character, column) =>
      knex.raw('instr(??, ?)', [column, character]),
    // A SQLite file has one backend, and that one connection.
    waitForTurn: async () => {},
  };
}

function postgres(knex: Knex): Engine {
  return {
    rowsOf: values =>
      knex.raw('select unnest(?::text[]) as value', [[...values]]),
    joined: text => knex.raw(`string_agg(?, '')`, [text]),
    byCodePoint: text => knex.raw('(?) collate "C"', [text]),
    positionOf: (character, column) =>
      knex.raw('strpos(??, ?)', [column, character]),
    waitForTurn: async transaction => {
      await transaction.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
    },
  };
}
