import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CleanUps } from '../../support/CleanUps';
import { freePort } from '../../support/freePort';
import type { CatalogComponent } from '../data/storeInternals';
import type { ServerSettings } from './serverSettings';

const START_PATIENCE_MS = 300_000;

/** The backend under measurement, in a process of its own. */
export class BenchServer {
  readonly baseUrl: string;
  readonly token: string;
  readonly #process: ChildProcess;
  readonly #logFile: string;

  private constructor(options: {
    baseUrl: string;
    token: string;
    process: ChildProcess;
    logFile: string;
  }) {
    this.baseUrl = options.baseUrl;
    this.token = options.token;
    this.#process = options.process;
    this.#logFile = options.logFile;
  }

  /**
   * Starts a server and waits until it is ready; its database is migrated
   * then.
   *
   * @param options.database - what belongs under `backend.database`
   * @param options.entities - the components that will be written to
   */
  static async start(options: {
    database: Record<string, unknown>;
    entities: CatalogComponent[];
    cleanUps: CleanUps;
  }): Promise<BenchServer> {
    const { database, entities, cleanUps } = options;
    const folder = await mkdtemp(join(tmpdir(), 'mlops-maturity-bench-'));
    cleanUps.add(() => rm(folder, { recursive: true, force: true }));
    const port = await freePort();
    const token = randomBytes(24).toString('hex');
    const settingsFile = join(folder, 'settings.json');
    const settings: ServerSettings = { port, token, database, entities };
    await writeFile(settingsFile, JSON.stringify(settings));

    const logFile = join(folder, 'server.log');
    const child = spawn(
      process.execPath,
      [...process.execArgv, join(__dirname, 'server.ts'), settingsFile],
      {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          LOG_LEVEL: 'info',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const log = createWriteStream(logFile);
    child.stdout.pipe(log);
    child.stderr.pipe(log);
    const server = new BenchServer({
      baseUrl: `http://127.0.0.1:${port}`,
      token,
      process: child,
      logFile,
    });
    cleanUps.add(() => server.stop());
    await server.#waitUntilReady();
    return server;
  }

  /** Ends the process and waits until it is gone. */
  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const exited = new Promise(resolve => {
        this.#process.once('exit', resolve);
      });
      this.#process.kill('SIGKILL');
      await exited;
    }
  }

  async #waitUntilReady(): Promise<void> {
    const deadline = Date.now() + START_PATIENCE_MS;
    while (this.#process.exitCode === null && Date.now() < deadline) {
      const answer = await fetch(
        `${this.baseUrl}/.backstage/health/v1/readiness`,
      ).catch(() => undefined);
      if (answer?.ok) {
        return;
      }
      await sleep(100);
    }
    const log = await readFile(this.#logFile, 'utf8');
    throw new Error(
      `The server did not become ready. The end of its log:\n${log.slice(
        -4_000,
      )}`,
    );
  }
}
