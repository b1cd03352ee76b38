/**
 * Outage test: the database of a running portal goes away and comes back, and
 * its disk is full for a while. Requests are answered with 503 that says what
 * is away, nothing is lost, and all goes on without a new start.
 */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  maturityModel,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';
import { CuttableConnection } from '../support/CuttableConnection';
import { runProgram } from '../support/CleanUps';
import { postgresDatabase } from '../support/databases';
import { report } from '../support/report';
import { testComponents } from '../support/testCatalog';
import { clientOf, TestPortal, waitForComponents } from '../support/TestPortal';
import { unpackBundle } from '../support/unpackBundle';

const PATIENCE_MS = 60_000;

const components = testComponents(4);
const [{ entityRef }] = components;
const [{ id: statementId }] = statementsOf(maturityModel);

void runProgram({
  patienceMs: 300_000,
  async program(cleanUps) {
    const database = postgresDatabase(cleanUps);
    const connection = await CuttableConnection.to(
      {
        host: database.environment.POSTGRES_HOST,
        port: Number(database.environment.POSTGRES_PORT),
      },
      cleanUps,
    );
    const portal = await TestPortal.create({
      bundle: await unpackBundle(cleanUps),
      database: {
        ...database,
        environment: {
          ...database.environment,
          POSTGRES_HOST: '127.0.0.1',
          POSTGRES_PORT: String(connection.port),
        },
      },
      components,
      callers: 1,
      cleanUps,
    });
    const backend = (await portal.addReplica('backend'))();
    await backend.waitUntilReady();
    const [caller] = portal.callers;
    const { token } = caller;
    await waitForComponents(backend, caller, components.length);
    const client = clientOf(backend);

    const { version } = await client.changeDraft(
      entityRef,
      { answers: { [statementId]: { value: 'yes' } } },
      { token, version: 0 },
    );
    const submitted = await client.submitDraft(entityRef, {
      token,
      version,
      idempotencyKey: 'before-the-outage',
    });
    const draft = await client.changeDraft(
      entityRef,
      { targetNote: 'saved before' },
      { token, version: submitted.version },
    );

    const ask = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(
        `${backend.baseUrl}/api/mlops-maturity${path}`,
        {
          ...init,
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            ...init.headers,
          },
        },
      );
      return { status: response.status, body: await response.json() };
    };
    const path = `/assessments/${entityRef.replace(':', '/')}`;
    const save = (note: string) =>
      ask(`${path}/draft`, {
        method: 'PATCH',
        headers: { 'if-match': `"${draft.version}"` },
        body: JSON.stringify({ targetNote: note }),
      });
    const assertAway = async (
      what: string,
      answer: ReturnType<typeof ask>,
      dependencies: string[],
    ) => {
      const { status, body } = await answer;
      if (status !== 503) {
        // The answer has no more than a reference to what is in the log.
        assert.fail(
          `${what}: ${status} ${JSON.stringify(
            body,
          )} ${await backend.endOfLog()}`,
        );
      }
      assert.ok(
        dependencies.includes(body.dependency),
        `${what}: ${JSON.stringify(body)}`,
      );
      assert.match(body.error.message, /Nothing that was saved is lost/);
    };
    const assertNothingLost = async () => {
      const seen = await client.getAssessment(entityRef, { token });
      assert.equal(seen.version, draft.version);
      assert.equal(seen.draft?.document.targetNote, 'saved before');
      assert.equal(seen.submission?.revision, 1);
    };

    // Which of the two is asked first is up to the request.
    const either = ['database', 'catalog'];
    const knex = database.connect();
    const holder = await knex.transaction();
    cleanUps.add(async () => {
      if (!holder.isCompleted()) {
        await holder.rollback();
      }
    });
    await holder.raw('lock table revision, submissions, components, drafts');
    const underWay = [
      { what: 'assessment', answer: ask(path), away: either },
      { what: 'draft', answer: save('meanwhile'), away: either },
      { what: 'summary', answer: ask('/reports/summary'), away: ['database'] },
      { what: 'health', answer: ask('/health'), away: ['database'] },
    ];
    await waitFor('all of them wait for the database', async () => {
      // Within a transaction it would stay as it was at first.
      const waiting = await knex('pg_stat_activity')
        .where({ wait_event_type: 'Lock' })
        .whereRaw('datname = current_database()');
      return waiting.length >= underWay.length;
    });
    await connection.cut();
    for (const { what, answer, away } of underWay) {
      await assertAway(`${what} under way`, answer, away);
    }
    await holder.rollback();
    for (let round = 0; round < 2; round += 1) {
      await assertAway('assessment', ask(path), either);
      await assertAway('draft', save('meanwhile'), either);
      await assertAway('summary', ask('/reports/summary'), ['database']);
      await assertAway('health', ask('/health'), ['database']);
    }
    await connection.mend();
    await waitFor('the database is back', async () => {
      const { status } = await ask(path);
      return status === 200;
    });
    await assertNothingLost();
    assert.ok(backend.isRunning, 'the process has ended');

    await knex.raw(
      `create function disk_full() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`,
    );
    await knex.raw(
      'create trigger disk_full before update on drafts for each row execute function disk_full()',
    );
    await assertAway('full disk', save('meanwhile'), ['storage']);
    await assertNothingLost();
    await knex.raw('drop trigger disk_full on drafts');
    const saved = await save('after all');
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    assert.equal(saved.body.draft.document.targetNote, 'after all');

    report(
      'outage: database gone and back, and disk full: each request was answered with 503, nothing was lost, all went on without a new start',
    );
  },
});

async function waitFor(
  what: string,
  isSo: () => Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, `${what}: not in time`);
    await sleep(250);
  }
}
