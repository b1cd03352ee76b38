import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MaturityClient } from 'backstage-plugin-mlops-maturity-common';
import { stringify } from 'yaml';
import { BackendProcess } from './BackendProcess';
import type { CleanUps } from './CleanUps';
import type { TestDatabase } from './databases';
import { freePort } from './freePort';
import { catalogFileOf, type TestComponent } from './testCatalog';

/** Somebody who calls the backend with a token of their own. */
export interface Caller {
  token: string;
  /** As which the backend knows the caller. */
  actor: string;
}

/**
 * A portal on one database, with as many backend processes as are started:
 * the bundle, the demo's configuration, on PostgreSQL the production one on
 * top, and a small catalog.
 */
export class TestPortal {
  readonly callers: Caller[];
  readonly #bundle: string;
  readonly #configs: string[];
  readonly #database: TestDatabase;
  readonly #folder: string;
  readonly #cleanUps: CleanUps;

  private constructor(parts: {
    callers: Caller[];
    bundle: string;
    configs: string[];
    database: TestDatabase;
    folder: string;
    cleanUps: CleanUps;
  }) {
    this.callers = parts.callers;
    this.#bundle = parts.bundle;
    this.#configs = parts.configs;
    this.#database = parts.database;
    this.#folder = parts.folder;
    this.#cleanUps = parts.cleanUps;
  }

  /**
   * @param options.callers - how many callers there are
   * @param options.config - configuration that the test needs besides
   */
  static async create(options: {
    bundle: string;
    database: TestDatabase;
    components: TestComponent[];
    callers: number;
    config?: object;
    cleanUps: CleanUps;
  }): Promise<TestPortal> {
    const { bundle, database, components, config, cleanUps } = options;
    const folder = await mkdtemp(join(tmpdir(), 'mlops-maturity-portal-'));
    cleanUps.add(() => rm(folder, { recursive: true, force: true }));
    const catalogFile = join(folder, 'catalog.yaml');
    await writeFile(catalogFile, catalogFileOf(components));

    const callers = Array.from({ length: options.callers }, (_, index) => ({
      token: randomBytes(24).toString('hex'),
      actor: `caller-${index}`,
    }));
    const configFile = join(folder, 'test-config.yaml');
    await writeFile(
      configFile,
      stringify({
        backend: {
          database: database.config,
          auth: {
            externalAccess: callers.map(({ token, actor }) => ({
              type: 'static',
              options: { token, subject: actor },
            })),
          },
          // The callers of a test are more eager than people.
          rateLimit: {
            global: false,
            plugin: { 'mlops-maturity': { incomingRequestLimit: 1_000_000 } },
          },
        },
        catalog: { locations: [{ type: 'file', target: catalogFile }] },
        ...config,
      }),
    );
    return new TestPortal({
      callers,
      bundle,
      configs: [
        'app-config.yaml',
        ...(database.engine === 'PostgreSQL'
          ? ['app-config.production.yaml']
          : []),
        configFile,
      ],
      database,
      folder,
      cleanUps,
    });
  }

  /**
   * Chooses where a backend process will listen.
   *
   * @param environment - what this one finds in its environment besides
   */
  async addReplica(
    name: string,
    environment: Record<string, string> = {},
  ): Promise<() => BackendProcess> {
    const port = await freePort();
    return () => {
      const started = BackendProcess.start({
        bundle: this.#bundle,
        configs: this.#configs,
        port,
        environment: { ...this.#database.environment, ...environment },
        logFile: join(this.#folder, `${name}.log`),
      });
      this.#cleanUps.add(() => started.stop('SIGKILL'));
      return started;
    };
  }
}

/** A client of one backend process. */
export function clientOf({ baseUrl }: { baseUrl: string }): MaturityClient {
  return new MaturityClient({
    discoveryApi: { getBaseUrl: async id => `${baseUrl}/api/${id}` },
  });
}

/**
 * Waits until the backend has read all components from the catalog.
 *
 * @throws Error if that takes longer than two minutes
 */
export async function waitForComponents(
  backend: BackendProcess,
  { token }: Caller,
  count: number,
): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const { inScope } = await clientOf(backend).getSummary({}, { token });
    if (inScope === count) {
      return;
    }
    if (Date.now() > deadline || !backend.isRunning) {
      throw new Error(
        `The backend knows ${inScope} of ${count} components. ${await backend.endOfLog()}`,
      );
    }
    await sleep(250);
  }
}
