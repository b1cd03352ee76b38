/**
 * What the measurements in the browser need: the demo portal with the user
 * interface as it was last built, and beside it a maturity backend with a
 * large organisation in SQLite. Prints where both are, and ends when its
 * standard input does.
 *
 *   node largePortal.ts [--teams 500]
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { runProgram, type CleanUps } from '../support/CleanUps';
import { sqliteDatabase } from '../support/databases';
import { freePort } from '../support/freePort';
import { report } from '../support/report';
import { benchOrganisation } from './data/benchOrganisation';
import { fillDatabase } from './data/fillDatabase';
import { BenchServer } from './server/BenchServer';

const COMPONENTS_PER_TEAM = 50;
const VIEWER = 'user:default/priya.raman';
const ROOT = join(__dirname, '../../..');

const { values } = parseArgs({
  options: { teams: { type: 'string', default: '500' } },
});

void runProgram({
  patienceMs: 30 * 60_000,
  async program(cleanUps) {
    const database = await sqliteDatabase(cleanUps);
    const server = await BenchServer.start({
      database: { ...database.config },
      entities: [],
      cleanUps,
    });
    const now = Date.now();
    const size = Number(values.teams) * COMPONENTS_PER_TEAM;
    await fillDatabase(
      database.connect(),
      benchOrganisation({ seed: 1, size, now }),
      now,
    );
    const portalUrl = await startPortal(cleanUps);
    report(
      JSON.stringify({
        portalUrl,
        backendUrl: server.baseUrl,
        token: server.token,
        components: size,
      }),
    );
    await new Promise(resolve => {
      process.stdin.once('end', resolve).resume();
    });
  },
});

/** Starts the demo portal with an empty database of its own. */
async function startPortal(cleanUps: CleanUps): Promise<string> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'mlops-maturity-large-'));
  cleanUps.add(() => rm(dataDirectory, { recursive: true, force: true }));
  const port = String(await freePort());
  const portal = spawn(
    process.execPath,
    [
      ...process.execArgv,
      'src/index.ts',
      '--config',
      join(ROOT, 'app-config.yaml'),
    ],
    {
      cwd: join(ROOT, 'packages/backend'),
      env: {
        ...process.env,
        NODE_ENV: 'development',
        FRONTEND_PORT: port,
        BACKEND_PORT: port,
        BACKEND_HOST: '127.0.0.1',
        DATA_DIRECTORY: dataDirectory,
      },
      stdio: 'ignore',
    },
  );
  cleanUps.add(async () => portal.kill('SIGKILL'));
  const url = `http://localhost:${port}`;
  for (;;) {
    // Works as soon as the catalog knows the people of the demo company.
    const answer = await fetch(`${url}/api/auth/demo/refresh`, {
      headers: {
        'x-demo-user': VIEWER,
        'x-requested-with': 'XMLHttpRequest',
      },
    }).catch(() => undefined);
    if (answer?.ok) {
      return url;
    }
    if (portal.exitCode !== null) {
      throw new Error('The demo portal ended while starting');
    }
    await sleep(200);
  }
}
