/**
 * Fuzz test: sends a running backend requests that are made from the contract
 * and then broken in many ways. The backend has to answer each as the contract
 * says, reveal nothing, keep what it accepted, and not use more memory over
 * time.
 *
 *   yarn fuzz [--requests 10000] [--seed 1] [--engine sqlite|postgres]
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { Attacker } from './fuzz/Attacker';
import { Contract, type Operation } from './fuzz/Contract';
import { MemoryWatch } from './fuzz/MemoryWatch';
import {
  isAboutSharedAnswers,
  requestPlans,
  strayPlans,
} from './fuzz/requestPlans';
import { Wire } from './fuzz/sendRequest';
import { runProgram, type CleanUps } from '../support/CleanUps';
import {
  postgresDatabase,
  sqliteDatabase,
  type TestDatabase,
} from '../support/databases';
import { report } from '../support/report';
import { idleSystems, testComponents } from '../support/testCatalog';
import { clientOf, TestPortal, waitForComponents } from '../support/TestPortal';
import { unpackBundle } from '../support/unpackBundle';

const COMPONENTS = 200;
const LANES = 4;

/** Requests to spend on making a request that failed as small as possible. */
const SMALLER_ATTEMPTS = 150;

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'both' },
  },
});
const requests = Number(values.requests);
const seed = Number(values.seed);

void runProgram({
  patienceMs: 900_000,
  async program(cleanUps) {
    const contract = await Contract.read();
    const bundle = await unpackBundle(cleanUps);
    const engines = [
      ...(values.engine === 'postgres' ? [] : [sqliteDatabase]),
      ...(values.engine === 'sqlite' ? [] : [postgresDatabase]),
    ];
    const failures: string[] = [];
    for (const engine of engines) {
      failures.push(
        ...(await fuzz({
          contract,
          bundle,
          database: await engine(cleanUps),
          count: Math.ceil(requests / engines.length),
          cleanUps,
        })),
      );
    }
    if (failures.length) {
      throw new Error(failures.join('\n\n'));
    }
  },
});

/** @returns what went wrong, if anything */
async function fuzz(options: {
  contract: Contract;
  bundle: string;
  database: TestDatabase;
  count: number;
  cleanUps: CleanUps;
}): Promise<string[]> {
  const { contract, database, count } = options;
  const components = testComponents(COMPONENTS);
  const portal = await TestPortal.create({
    ...options,
    components,
    callers: 1,
  });
  const start = await portal.addReplica('fuzzed');
  const backend = start();
  await backend.waitUntilReady();
  const [caller] = portal.callers;
  await waitForComponents(backend, caller, COMPONENTS);

  const startedAt = Date.now();
  const wire = new Wire(backend.baseUrl, LANES);
  const memory = await MemoryWatch.start('packages/backend');
  const attacker = new Attacker({
    contract,
    wire,
    client: clientOf(backend),
    token: caller.token,
  });
  const refs = components.map(({ entityRef }) => entityRef);
  const lanes = await Promise.all(
    Array.from({ length: LANES }, (_, lane) =>
      attackInLane({
        contract,
        attacker,
        // Each lane has entities of its own, so that it knows what is in them.
        entityRefs: refs.filter((_ref, index) => index % LANES === lane),
        nodeRefs: idleSystems.filter((_ref, index) => index % LANES === lane),
        count: Math.ceil(count / LANES),
        laneSeed: seed * LANES + lane,
      }),
    ),
  );
  memory?.stop();
  wire.close();

  const failures = lanes.flat();
  const { operations } = contract;
  const { counts } = attacker;
  for (const { id } of operations) {
    if (![200, 201].some(status => counts.has(`${id} ${status}`))) {
      failures.push(`fuzz: ${id} was not once asked for something it accepts`);
    }
  }
  if (memory && !memory.isFlat) {
    failures.push('fuzz: the backend needs more and more memory');
  }
  if (!backend.isRunning) {
    failures.push(`fuzz: the backend has ended. ${await backend.endOfLog()}`);
  }
  await backend.stop('SIGTERM');
  report(
    `fuzz: ${database.engine}: ${sum([
      ...counts.values(),
    ])} requests, ${byStatus(counts)}; ${failures.length} failures; memory ${
      memory
        ? `${memory.medians.early} MiB, later ${memory.medians.late} MiB`
        : 'unknown'
    }; ${Math.round((Date.now() - startedAt) / 1000)} s, seed ${seed}`,
  );
  return failures;
}

async function attackInLane(options: {
  contract: Contract;
  attacker: Attacker;
  entityRefs: string[];
  /** Systems, to answer for what is below them. */
  nodeRefs: string[];
  count: number;
  laneSeed: number;
}): Promise<string[]> {
  const { contract, attacker, entityRefs, nodeRefs, count, laneSeed } = options;
  // An import leaves alone what has been written to, so it gets its own.
  const half = Math.floor(entityRefs.length / 2);
  const refsFor = ({ id, path }: Operation) => {
    if (isAboutSharedAnswers(path)) {
      return nodeRefs;
    }
    return id === 'importAssessments'
      ? entityRefs.slice(half)
      : entityRefs.slice(0, half);
  };
  const kinds = [
    ...contract.operations.map(operation => ({
      name: operation.id,
      plans: requestPlans(contract, operation, refsFor(operation)),
    })),
    { name: 'stray', plans: strayPlans() },
  ];
  const failures: string[] = [];
  for (const { name, plans } of kinds) {
    let attemptsLeft = SMALLER_ATTEMPTS;
    let hasFailed = false;
    const outcome = await fc.check(
      fc.asyncProperty(plans, async plan => {
        if (hasFailed && attemptsLeft === 0) {
          return;
        }
        attemptsLeft -= hasFailed ? 1 : 0;
        try {
          await attacker.attack(plan);
        } catch (error) {
          hasFailed = true;
          throw error;
        }
      }),
      { numRuns: Math.ceil(count / kinds.length), seed: laneSeed },
    );
    if (outcome.failed) {
      const { errorInstance, counterexample } = outcome;
      failures.push(
        `fuzz: ${name} ${
          errorInstance instanceof Error ? errorInstance.message : ''
        }\n(${counterexample?.[0].twist})`,
      );
    }
  }
  return failures;
}

/** How many answers there were of each status. */
function byStatus(counts: Map<string, number>): string {
  const statuses = new Map<string, number>();
  for (const [key, count] of counts) {
    const status = key.slice(key.indexOf(' ') + 1);
    statuses.set(status, (statuses.get(status) ?? 0) + count);
  }
  return [...statuses]
    .sort()
    .map(([status, count]) => `${status}: ${count}`)
    .join(', ');
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
