import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CleanUps } from './CleanUps';
import { freePort } from './freePort';

const VIEWER = 'user:default/priya.raman';
const ROOT = join(__dirname, '../../..');

/**
 * Starts the demo portal with an empty database of its own and the user
 * interface as it was last built.
 *
 * @returns its address, as soon as it knows the people of the demo company
 */
export async function startDemoPortal(cleanUps: CleanUps): Promise<string> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'mlops-maturity-demo-'));
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
