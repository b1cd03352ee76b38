/**
 * Fault test: several callers write at once while the backend is killed at
 * random moments and started again. Afterwards every write that was answered
 * is there exactly once, none is half there, and the reports equal a recount
 * of the submissions.
 *
 *   yarn fault-test [--writes 1000] [--seed 1] [--engine sqlite|postgres]
 */
import {
  maturityModel,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { FaultyBackend } from './fault/FaultyBackend';
import { Journal } from './fault/Journal';
import { verifyReports } from './fault/verifyReports';
import { verifyWrites } from './fault/verifyWrites';
import { Writer } from './fault/Writer';
import { runProgram, type CleanUps } from '../support/CleanUps';
import {
  postgresDatabase,
  sqliteDatabase,
  type TestDatabase,
} from '../support/databases';
import { report } from '../support/report';
import { seededRandom } from '../support/seededRandom';
import { testComponents } from '../support/testCatalog';
import { clientOf, TestPortal, waitForComponents } from '../support/TestPortal';
import { unpackBundle } from '../support/unpackBundle';

const COMPONENTS = 24;
/** Some components stay as they are, to be counted as not assessed. */
const WRITTEN_COMPONENTS = 20;
const CALLERS = 8;
const WRITES_PER_KILL = 100;

const { values } = parseArgs({
  options: {
    writes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'both' },
  },
});
const writes = Number(values.writes);
const seed = Number(values.seed);

void runProgram({
  patienceMs: 600_000,
  async program(cleanUps) {
    const bundle = await unpackBundle(cleanUps);
    if (values.engine !== 'postgres') {
      await test({
        bundle,
        database: await sqliteDatabase(cleanUps),
        cleanUps,
      });
    }
    if (values.engine !== 'sqlite') {
      await test({ bundle, database: postgresDatabase(cleanUps), cleanUps });
    }
  },
});

async function test(options: {
  bundle: string;
  database: TestDatabase;
  cleanUps: CleanUps;
}): Promise<void> {
  const { database } = options;
  const startedAt = Date.now();
  const random = seededRandom(seed);
  const components = testComponents(COMPONENTS);
  const portal = await TestPortal.create({
    ...options,
    components,
    callers: CALLERS,
  });
  const backend = new FaultyBackend(await portal.addReplica('backend'));
  await backend.ready();
  const client = clientOf(backend.process);
  const [{ token }] = portal.callers;
  await waitForComponents(backend.process, portal.callers[0], COMPONENTS);

  const journal = new Journal();
  const statementIds = statementsOf(maturityModel).map(({ id }) => id);
  const isDone = () => journal.writes >= writes;
  const writers = Promise.all(
    portal.callers.map((caller, index) =>
      new Writer({
        client,
        caller,
        statementIds: statementIds.filter((_, at) => at % CALLERS === index),
        confirmedRefs: components
          .slice(0, WRITTEN_COMPONENTS)
          .map(({ entityRef }) => entityRef)
          .filter((_, at) => at % CALLERS === index),
        entityRefs: components
          .slice(0, WRITTEN_COMPONENTS)
          .map(({ entityRef }) => entityRef),
        journal,
        random: seededRandom(seed * 1_000 + index),
        ready: () => backend.ready(),
      }).writeUntil(isDone),
    ),
  );
  await Promise.all([writers, killNowAndThen()]);
  // What is read from now on was on disk.
  await backend.fail(random);

  const knex = database.connect();
  const counted = [];
  for (const component of components) {
    counted.push(
      await verifyWrites({ component, journal, client, token, knex }),
    );
  }
  await verifyReports(client, token, counted);

  const { entries, confirmations, plans, unanswered, conflicts } = journal;
  const submissions = entries.filter(({ type }) => type === 'submission');
  const late = entries.filter(({ answered }) => !answered);
  report(
    `fault: ${database.engine}: ${journal.writes} writes (${
      submissions.length
    } submissions, ${answeredIn(confirmations)} confirmations, ${answeredIn(
      plans,
    )} plans), ${
      backend.kills
    } kills, ${unanswered} requests without an answer, ${
      late.length + journal.found
    } of them found to be written and ${
      journal.lost
    } not, ${conflicts} conflicts; all there once, reports right; ${Math.round(
      (Date.now() - startedAt) / 1000,
    )} s, seed ${seed}`,
  );

  async function killNowAndThen() {
    let next = random.below(WRITES_PER_KILL);
    while (!isDone()) {
      if (journal.writes >= next) {
        await backend.fail(random);
        next = journal.writes + 1 + random.below(2 * WRITES_PER_KILL);
      }
      await sleep(5);
    }
  }
}

function answeredIn(entries: { answered: boolean }[]): number {
  return entries.filter(({ answered }) => answered).length;
}
