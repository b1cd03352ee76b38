import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stringify } from 'yaml';
import { BackendProcess } from '../../support/BackendProcess';
import type { CleanUps } from '../../support/CleanUps';
import type { PostgresTestDatabase } from '../../support/databases';
import { freePort } from '../../support/freePort';

const PATIENCE_MS = 60_000;

const READ = /Read 1 ML components? from the catalog/;

const CATALOG = join(__dirname, '../catalog.yaml');

/**
 * Starts the production bundle of a portal, which serves its front end too.
 *
 * @param options.bundle - folder of the unpacked bundle
 * @param options.documented - configuration that documents say to add
 * @returns the backend, once it is ready, and the address for a browser
 */
export async function startPortal(options: {
  bundle: string;
  /** Another than the documents say. */
  database?: PostgresTestDatabase;
  documented: string[];
  folder: string;
  cleanUps: CleanUps;
}): Promise<{ backend: BackendProcess; url: string }> {
  const { bundle, database, documented, folder, cleanUps } = options;
  const port = await freePort();
  const url = `http://localhost:${port}`;
  await mkdir(folder);
  const catalog = join(folder, 'catalog.yaml');
  await copyFile(CATALOG, catalog);
  const texts = [
    ...documented,
    stringify({
      app: { baseUrl: url },
      backend: {
        baseUrl: url,
        // A string, as in the template's configuration for production.
        listen: `127.0.0.1:${port}`,
        cors: { origin: url },
        ...(database && { database: database.config }),
      },
      // The template's guest is for development, and this is a production build.
      auth: {
        providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
      },
      catalog: {
        rules: [{ allow: ['Component', 'Group', 'User'] }],
        locations: [{ type: 'file', target: catalog }],
      },
    }),
  ];
  const files = texts.map((_, index) => join(folder, `${index}.yaml`));
  await Promise.all(texts.map((text, index) => writeFile(files[index], text)));
  const backend = BackendProcess.start({
    bundle,
    configs: [
      'app-config.yaml',
      // The template's own, which is made for PostgreSQL.
      ...(database ? ['app-config.production.yaml'] : []),
      ...files,
    ],
    port,
    environment: database?.environment ?? {},
    logFile: join(folder, 'backend.log'),
  });
  cleanUps.add(() => backend.stop('SIGKILL'));
  await backend.waitUntilReady();
  await untilRead(backend);
  return { backend, url };
}

/** Waits until the log says what the documents say to look for. */
async function untilRead(backend: BackendProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!READ.test(await backend.log())) {
    if (Date.now() > deadline || !backend.isRunning) {
      throw new Error(`No component was read. ${await backend.endOfLog()}`);
    }
    await sleep(250);
  }
}
