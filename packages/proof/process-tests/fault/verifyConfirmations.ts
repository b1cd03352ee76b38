import type { MaturityClient } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import assert from 'node:assert/strict';
import type { Journal } from './Journal';

/** How many confirmations a history shows. */
const SHOWN = 200;

interface ConfirmationRow {
  entity_ref: string;
  section: string;
  confirmed_at: number | string;
  confirmed_by: string;
  revision: number | null;
}

/**
 * Holds the confirmations of a component to what its caller knows. A component
 * has one caller that confirms it, all sections at once and one request after
 * the other, so that what was confirmed between sending a request and its end
 * belongs to this request, and has all of its sections or none.
 *
 * @returns when each section was last confirmed, ISO 8601 in UTC
 * @throws AssertionError naming what differs
 */
export async function verifyConfirmations(options: {
  entityRef: string;
  journal: Journal;
  client: MaturityClient;
  token: string;
  knex: Knex;
}): Promise<Record<string, string>> {
  const { entityRef, journal, client, token, knex } = options;
  const logged = (
    await knex<ConfirmationRow>('confirmation_log')
      .where({ entity_ref: entityRef })
      .orderBy([
        { column: 'confirmed_at', order: 'desc' },
        { column: 'section' },
      ])
  ).map(confirmationOf);
  const history = await client.getHistory(entityRef, {}, { token });
  assert.deepEqual(
    history.confirmations,
    logged.slice(0, SHOWN),
    `${entityRef}: confirmations in the history`,
  );

  const unexplained = new Set(logged);
  for (const each of journal.confirmations.filter(
    entry => entry.entityRef === entityRef,
  )) {
    const made = logged.filter(({ confirmedBy, confirmedAt }) => {
      const time = Date.parse(confirmedAt);
      return (
        confirmedBy === each.actor &&
        time >= each.sentAt &&
        time <= each.endedAt
      );
    });
    if (each.answered || made.length > 0) {
      assert.deepEqual(
        made.map(({ section }) => section).sort(),
        [...each.sections].sort(),
        `${entityRef}: sections that ${each.actor} confirmed at ${each.sentAt}`,
      );
      assert.equal(
        new Set(made.map(({ confirmedAt }) => confirmedAt)).size,
        1,
        `${entityRef}: one confirmation by ${each.actor} at ${each.sentAt}`,
      );
    }
    if (!each.answered) {
      journal.found += made.length > 0 ? 1 : 0;
      journal.lost += made.length > 0 ? 0 : 1;
    }
    made.forEach(confirmation => unexplained.delete(confirmation));
  }
  assert.deepEqual(
    [...unexplained],
    [],
    `${entityRef}: confirmations that nobody knows of`,
  );

  const newest = new Map(
    [...logged].reverse().map(each => [each.section, each]),
  );
  const held = await knex<ConfirmationRow>('confirmations').where({
    entity_ref: entityRef,
  });
  assert.deepEqual(
    new Map(held.map(row => [row.section, confirmationOf(row)])),
    newest,
    `${entityRef}: newest confirmation of each section`,
  );
  return Object.fromEntries(
    [...newest.values()].map(({ section, confirmedAt }) => [
      section,
      confirmedAt,
    ]),
  );
}

function confirmationOf(row: ConfirmationRow) {
  return {
    section: row.section,
    confirmedAt: new Date(Number(row.confirmed_at)).toISOString(),
    confirmedBy: row.confirmed_by,
    revision: row.revision,
  };
}
