import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const READINESS = '/.backstage/health/v1/readiness';
const LOOK_AGAIN_MS = 100;

/** How a backend process is to be started. */
export interface BackendProcessOptions {
  /** Folder of the unpacked bundle. */
  bundle: string;
  /** Configuration files, the last of which wins. */
  configs: string[];
  /** Port on this machine. */
  port: number;
  /** Environment in addition to PATH and the like. */
  environment: Record<string, string>;
  /** File that the process writes its log to; further starts append to it. */
  logFile: string;
}

/**
 * A production backend in a process of its own.
 */
export class BackendProcess {
  readonly baseUrl: string;
  readonly #options: BackendProcessOptions;
  readonly #process: ChildProcess;
  readonly #exited: Promise<void>;
  #isRunning = true;

  private constructor(options: BackendProcessOptions, child: ChildProcess) {
    this.baseUrl = `http://127.0.0.1:${options.port}`;
    this.#options = options;
    this.#process = child;
    this.#exited = new Promise(resolve =>
      child.once('close', () => {
        this.#isRunning = false;
        resolve();
      }),
    );
  }

  /** Starts a process, without waiting for it to be of use. */
  static start(options: BackendProcessOptions): BackendProcess {
    const { bundle, configs, port, environment, logFile } = options;
    const child = spawn(
      process.execPath,
      [
        // Dependencies are linked into the bundle; Node has to look for them
        // there and not where the links lead.
        '--preserve-symlinks',
        'packages/backend',
        ...configs.flatMap(file => ['--config', file]),
      ],
      {
        cwd: bundle,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          BACKEND_HOST: '127.0.0.1',
          BACKEND_PORT: String(port),
          PORTAL_URL: `http://127.0.0.1:${port}`,
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const log = createWriteStream(logFile, { flags: 'a' });
    child.stdout.pipe(log);
    child.stderr.pipe(log);
    return new BackendProcess(options, child);
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /**
   * Waits until the process says that it is ready.
   *
   * @throws Error with the end of its log if it ends before, or takes longer
   */
  async waitUntilReady(patienceMs = 90_000): Promise<void> {
    const deadline = Date.now() + patienceMs;
    while (this.#isRunning && Date.now() < deadline) {
      try {
        const { ok } = await fetch(`${this.baseUrl}${READINESS}`);
        if (ok && this.#isRunning) {
          return;
        }
      } catch {
        // Not listening yet.
      }
      await sleep(LOOK_AGAIN_MS);
    }
    throw new Error(
      `The backend ${
        this.#isRunning ? 'was not ready in time' : 'ended while starting'
      }. ${await this.endOfLog()}`,
    );
  }

  /** What to show of the log if something went wrong; requests are many. */
  async endOfLog(): Promise<string> {
    const lines = (await this.log())
      .split('\n')
      .filter(line => !line.includes('"type":"incomingRequest"'));
    return `The end of its log:\n${lines.slice(-60).join('\n')}`;
  }

  /** Everything that was logged so far, by earlier starts too. */
  async log(): Promise<string> {
    return readFile(this.#options.logFile, 'utf8');
  }

  /** Lets the process hold what it has and do nothing more. */
  freeze(): void {
    this.#process.kill('SIGSTOP');
  }

  /** Ends the process and waits until it is gone. */
  async stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.#isRunning) {
      this.#process.kill(signal);
    }
    await this.#exited;
  }
}
