/**
 * Replica test: three backend processes that start at the same moment on one
 * empty PostgreSQL all come up, show each other's writes at the next request,
 * agree on every report, do scheduled work once, and go on when one is killed.
 * On a database to be upgraded they come up too, although the one whose turn it
 * was to start is killed.
 *
 * With `--division schema` the plugins share a database. What is scheduled is
 * counted without it alone, which it makes no difference to.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  maturityModel,
  statementsOfSection,
} from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import { assertAgreement } from './replicas/assertAgreement';
import { startReplicas, type Replica } from './replicas/Replica';
import { SyncCounter } from './replicas/SyncCounter';
import { upgradeWithOneKilled } from './replicas/upgradeWithOneKilled';
import type { BackendProcess } from '../support/BackendProcess';
import { runProgram } from '../support/CleanUps';
import { postgresDatabase, type TestDatabase } from '../support/databases';
import { report } from '../support/report';
import { testComponents } from '../support/testCatalog';
import { clientOf, TestPortal, waitForComponents } from '../support/TestPortal';
import { unpackBundle } from '../support/unpackBundle';

const REPLICAS = 3;
const PERIOD_SECONDS = 8;
const PERIODS = 4;
const WRITES = 30;

const components = testComponents(12);

const { values } = parseArgs({
  options: { division: { type: 'string', default: 'database' } },
});
const division = z.enum(['database', 'schema']).parse(values.division);

void runProgram({
  patienceMs: 540_000,
  async program(cleanUps) {
    const database = postgresDatabase(cleanUps, division);
    const portal = await TestPortal.create({
      bundle: await unpackBundle(cleanUps),
      database,
      components,
      callers: 1,
      config: {
        mlopsMaturity: {
          sync: {
            schedule: {
              frequency: { seconds: PERIOD_SECONDS },
              timeout: { seconds: 15 },
            },
          },
        },
      },
      cleanUps,
    });
    const [caller] = portal.callers;
    const { token } = caller;
    const replicas = await startReplicas(portal, REPLICAS);
    for (const { process } of replicas) {
      await waitForComponents(process, caller, components.length);
    }
    await waitForWarmUp(replicas);

    await writeInTurn(replicas, token, division === 'schema' ? 6 : WRITES);
    const compared = await assertAgreement(
      replicas.map(({ process }) => process),
      token,
    );
    if (division === 'database') {
      await countScheduledWork(database, replicas, token);
      await confirmBesideSlowClock(portal, replicas[0].process);
    }

    await upgradeWithOneKilled(database, replicas);
    await writeInTurn(replicas, token, 6);
    await assertAgreement(
      replicas.map(({ process }) => process),
      token,
    );
    report(
      `replicas (a ${division} for each plugin): ${REPLICAS} came up at once on an empty database, each write was visible through the others, ${compared} reports agreed, and all came up on a database to be upgraded although the one whose turn it was to start was killed`,
    );
  },
});

/** The catalog is read once per period, and others go on without one. */
async function countScheduledWork(
  database: TestDatabase,
  replicas: Replica[],
  token: string,
): Promise<void> {
  const counter = await SyncCounter.install(database.connect());
  await waitForAnotherSync(counter);
  const runs = await countFor(counter, PERIODS);
  assert.ok(
    runs >= 1 && runs <= PERIODS + 1,
    `the catalog was read ${runs} times in ${PERIODS} periods`,
  );

  const [killed, ...others] = replicas;
  await killed.kill();
  await writeInTurn(others, token, 6);
  await waitForAnotherSync(counter);
  killed.restart();
  await killed.process.waitUntilReady();
  await writeInTurn(replicas, token, 6);
  await assertAgreement(
    replicas.map(({ process }) => process),
    token,
  );
  report(
    `replicas: the catalog was read ${runs} times in ${PERIODS} periods, ${others.length} went on without the one that was killed`,
  );
}

/** What a process does whose clock is behind counts like the rest. */
async function confirmBesideSlowClock(
  portal: TestPortal,
  other: BackendProcess,
): Promise<void> {
  const slow = (
    await portal.addReplica('slow', {
      NODE_OPTIONS: `--require ${join(__dirname, 'replicas/shiftClock.cjs')}`,
      CLOCK_SHIFT_MINUTES: '-10',
    })
  )();
  await slow.waitUntilReady();
  await confirmInTurn([other, slow], portal.callers[0].token);
  await slow.stop('SIGTERM');
  report('replicas: what one with a slow clock did counted like the rest');
}

/**
 * In its first seconds each process follows the catalog closely by itself.
 */
async function waitForWarmUp(replicas: Replica[]): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (const { process } of replicas) {
    while (
      !/Task worker finished: catalog-sync-warm-up/.test(await process.log())
    ) {
      assert.ok(Date.now() < deadline, 'the warm-up of a process has no end');
      await sleep(250);
    }
  }
}

/** How often the catalog is read in some periods. */
async function countFor(
  counter: SyncCounter,
  periods: number,
): Promise<number> {
  const before = await counter.count();
  await sleep(periods * PERIOD_SECONDS * 1_000);
  return (await counter.count()) - before;
}

/**
 * A process that ended in the middle of a run, such as one that could not
 * start, holds the next run up until the scheduler notices: after the timeout,
 * within another minute.
 */
async function waitForAnotherSync(counter: SyncCounter): Promise<void> {
  const before = await counter.count();
  const deadline = Date.now() + 150_000;
  while ((await counter.count()) === before) {
    assert.ok(Date.now() < deadline, 'nobody reads the catalog any more');
    await sleep(250);
  }
}

/**
 * Confirms through one process what was submitted through another, and the
 * other way round: whatever their clocks say, what comes later counts.
 */
async function confirmInTurn(
  [first, second]: [BackendProcess, BackendProcess],
  token: string,
): Promise<void> {
  const [{ entityRef }] = components;
  const [documentation] = maturityModel.sections;
  const [{ id: statement }] = statementsOfSection(documentation);
  const sections = [documentation.id];
  for (const [submitter, confirmer, value] of [
    [first, second, 'yes'],
    [second, first, 'no'],
  ] as const) {
    const client = clientOf(submitter);
    const { version } = await client.getAssessment(entityRef, { token });
    const drafted = await client.changeDraft(
      entityRef,
      { answers: { [statement]: { value } } },
      { token, version },
    );
    const submitted = await client.submitDraft(entityRef, {
      token,
      version: drafted.version,
      idempotencyKey: `confirmed-after-${version}`,
    });
    assert.deepEqual(submitted.confirmations, [], 'confirmed beforehand');
    await clientOf(confirmer).confirmSections(entityRef, sections, {
      token,
      revision: submitted.submission?.revision ?? 0,
    });
    const seen = await client.getAssessment(entityRef, { token });
    assert.deepEqual(
      seen.confirmations.map(({ section }) => section),
      sections,
      'a confirmation counts for nothing',
    );
  }
}

/**
 * Writes through one process after the other, and looks for each write through
 * all others at once: in the assessment, and after a submission in a report.
 */
async function writeInTurn(
  replicas: Replica[],
  token: string,
  writes: number,
): Promise<void> {
  for (let count = 0; count < writes; count += 1) {
    const writer = clientOf(replicas[count % replicas.length].process);
    const readers = replicas.map(({ process }) => clientOf(process));
    const { entityRef } = components[count % components.length];
    const name = `write ${count} to ${entityRef}`;

    const { version } = await writer.getAssessment(entityRef, { token });
    const targetNote = `${name}, version ${version}`;
    const drafted = await writer.changeDraft(
      entityRef,
      { targetNote, target: 3 },
      { token, version },
    );
    for (const reader of readers) {
      const seen = await reader.getAssessment(entityRef, { token });
      assert.equal(seen.draft?.document.targetNote, targetNote, name);
      assert.equal(seen.version, drafted.version, name);
    }

    const submitted = await writer.submitDraft(entityRef, {
      token,
      version: drafted.version,
      idempotencyKey: targetNote,
    });
    const { assessed } = await writer.getSummary({}, { token });
    for (const reader of readers) {
      const seen = await reader.getAssessment(entityRef, { token });
      assert.equal(
        seen.submission?.revision,
        submitted.submission?.revision,
        name,
      );
      const summary = await reader.getSummary({}, { token });
      assert.equal(summary.assessed, assessed, `${name}: summary`);
      // Repeated by way of another process it is still the same submission.
      const repeated = await reader.submitDraft(entityRef, {
        token,
        version: drafted.version,
        idempotencyKey: targetNote,
      });
      assert.deepEqual(
        repeated.submission,
        submitted.submission,
        `${name}: repeated`,
      );
    }
  }
}
