/**
 * Measures how much memory the plugin takes in a portal: the production bundle
 * at 1,000 components, as it is and without the plugin, on SQLite, with a heap
 * of at most 256 MB, 90 seconds after the start. Resident memory differs by
 * some megabytes from start to start, so the median of three counts.
 *
 * Run with `yarn bench:memory`, after `yarn build:backend`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { runProgram, type CleanUps } from '../support/CleanUps';
import { sqliteDatabase } from '../support/databases';
import { report } from '../support/report';
import { testComponents } from '../support/testCatalog';
import { TestPortal, waitForComponents } from '../support/TestPortal';
import { unpackBundle } from '../support/unpackBundle';

const COMPONENTS = 1_000;
const STARTS = 3;
const AT_REST_MS = 90_000;
const LARGEST_SHARE_MB = 15;
const MEGABYTE = 1_000_000;

/** What a process takes, in bytes: its heap after a collection, and resident. */
const usageSchema = z.object({ heapUsed: z.number(), rss: z.number() });
type Usage = z.infer<typeof usageSchema>;

void runProgram({
  patienceMs: 1_200_000,
  async program(cleanUps) {
    const without = await median(cleanUps, { plugin: false });
    const together = await median(cleanUps, { plugin: true });
    const share = {
      heapUsed: together.heapUsed - without.heapUsed,
      rss: together.rss - without.rss,
    };
    report(
      `memory at ${COMPONENTS} components: the portal ${text(without)}, ` +
        `with the plugin ${text(together)}, so the plugin ${text(share)}`,
    );
    if (Math.max(share.heapUsed, share.rss) > LARGEST_SHARE_MB * MEGABYTE) {
      throw new Error(`The plugin takes more than ${LARGEST_SHARE_MB} MB`);
    }
  },
});

async function median(
  cleanUps: CleanUps,
  options: { plugin: boolean },
): Promise<Usage> {
  const usages: Usage[] = [];
  while (usages.length < STARTS) {
    usages.push(await measure(cleanUps, options));
  }
  const middle = (field: keyof Usage) =>
    usages.map(usage => usage[field]).sort((a, b) => a - b)[
      Math.floor(STARTS / 2)
    ];
  return { heapUsed: middle('heapUsed'), rss: middle('rss') };
}

async function measure(
  cleanUps: CleanUps,
  { plugin }: { plugin: boolean },
): Promise<Usage> {
  const bundle = await unpackBundle(cleanUps);
  if (!plugin) {
    await removePlugin(bundle);
  }
  const probe = join(bundle, 'probe.cjs');
  const answer = join(bundle, 'memory.json');
  await writeFile(
    probe,
    `setTimeout(() => {
      globalThis.gc();
      require('node:fs').writeFileSync(
        ${JSON.stringify(answer)},
        JSON.stringify(process.memoryUsage()),
      );
    }, ${AT_REST_MS});`,
  );
  const portal = await TestPortal.create({
    bundle,
    components: testComponents(COMPONENTS),
    database: await sqliteDatabase(cleanUps),
    callers: 1,
    cleanUps,
  });
  const start = await portal.addReplica(plugin ? 'with' : 'without', {
    NODE_OPTIONS: `--max-old-space-size=256 --expose-gc --require ${probe}`,
  });
  const started = Date.now();
  const backend = start();
  await backend.waitUntilReady();
  if (plugin) {
    await waitForComponents(backend, portal.callers[0], COMPONENTS);
  }
  await sleep(started + AT_REST_MS + 5_000 - Date.now());
  const usage = usageSchema.parse(JSON.parse(await readFile(answer, 'utf8')));
  await backend.stop('SIGTERM');
  return usage;
}

/** Leaves all of the portal but the plugin and the module that extends it. */
async function removePlugin(bundle: string): Promise<void> {
  const file = join(bundle, 'packages/backend/dist/index.cjs.js');
  const lines = (await readFile(file, 'utf8')).split('\n');
  const kept = lines.filter(
    line => !/mlops-maturity-backend|\.\/evidence\//.test(line),
  );
  if (kept.length !== lines.length - 2) {
    throw new Error('The bundle adds the plugin in another way than expected');
  }
  await writeFile(file, kept.join('\n'));
}

function text({ heapUsed, rss }: Usage): string {
  const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1);
  return `${megabytes(heapUsed)} MB heap and ${megabytes(rss)} MB resident`;
}
