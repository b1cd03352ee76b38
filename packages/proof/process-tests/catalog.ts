/**
 * Catalog test: the catalog of a portal is away, failing, cut short and empty,
 * while the portal starts and later. Reports stay as they were, an incomplete
 * read is not taken for complete, one empty read removes nothing but a second
 * one does, and components that return have their assessments.
 */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MaturityHealth } from 'backstage-plugin-mlops-maturity-common';
import {
  UnreliableCatalog,
  type CatalogMode,
} from './catalog/UnreliableCatalog';
import { runProgram } from '../support/CleanUps';
import { sqliteDatabase } from '../support/databases';
import { report } from '../support/report';
import { testComponents } from '../support/testCatalog';
import { clientOf, TestPortal } from '../support/TestPortal';
import { unpackBundle } from '../support/unpackBundle';

const PATIENCE_MS = 60_000;
const PERIOD_SECONDS = 5;

const components = testComponents(12);
const [{ entityRef }] = components;

void runProgram({
  patienceMs: 300_000,
  async program(cleanUps) {
    const catalog = await UnreliableCatalog.start(cleanUps);
    catalog.mode = 'absent';
    const portal = await TestPortal.create({
      bundle: await unpackBundle(cleanUps),
      database: await sqliteDatabase(cleanUps),
      components,
      callers: 1,
      config: {
        discovery: {
          endpoints: [
            {
              target: { internal: `${catalog.baseUrl}/api/{{pluginId}}` },
              plugins: ['catalog'],
            },
          ],
        },
        mlopsMaturity: {
          sync: {
            schedule: {
              frequency: { seconds: PERIOD_SECONDS },
              timeout: { seconds: 15 },
            },
          },
        },
      },
      cleanUps,
    });
    const backend = (await portal.addReplica('backend'))();
    catalog.standBefore(backend.baseUrl);
    await backend.waitUntilReady();
    const [{ token }] = portal.callers;
    const client = clientOf(backend);

    const inScope = async () =>
      (await client.getSummary({}, { token })).inScope;
    const waitFor = async (
      what: string,
      isSo: (health: MaturityHealth) => boolean | Promise<boolean>,
    ) => {
      const deadline = Date.now() + PATIENCE_MS;
      for (;;) {
        const health = await client.getHealth({ token });
        if (await isSo(health)) {
          return;
        }
        if (Date.now() > deadline) {
          throw new Error(
            `${what}: not in time. ${JSON.stringify(
              health,
            )}. ${await backend.endOfLog()}`,
          );
        }
        await sleep(200);
      }
    };
    /** Until a read has begun and ended in a mode. */
    const waitForReads = async (
      mode: CatalogMode,
      outcome: NonNullable<MaturityHealth['lastSync']>['outcome'],
    ) => {
      catalog.mode = mode;
      const { lastSync } = await client.getHealth({ token });
      await waitFor(
        `a read of a catalog that is ${mode}`,
        health =>
          health.lastSync?.outcome === outcome &&
          health.lastSync.startedAt > (lastSync?.finishedAt ?? ''),
      );
    };

    // While the portal starts.
    for (const mode of ['absent', 'failing', 'cut'] as const) {
      await waitForReads(mode, 'failed');
      assert.equal(await inScope(), 0, `${mode} at the start`);
    }
    catalog.mode = 'absent';
    await assert.rejects(
      client.getAssessment(entityRef, { token }),
      /503/,
      'an assessment without a catalog',
    );
    await waitForReads('empty', 'succeeded');
    assert.equal(await inScope(), 0, 'empty at the start');
    assert.match(await backend.log(), /Read 0 ML components/);

    catalog.mode = 'right';
    await waitFor(
      'all components',
      async () => (await inScope()) === components.length,
    );
    const { version } = await client.changeDraft(
      entityRef,
      { targetNote: 'answered before' },
      { token, version: 0 },
    );

    // Later.
    for (const mode of ['absent', 'failing', 'cut'] as const) {
      await waitForReads(mode, 'failed');
      assert.equal(await inScope(), components.length, mode);
    }
    catalog.mode = 'right';
    await waitFor('a right read', ({ lastSync }) => lastSync?.error === null);

    await waitForReads('empty', 'held-back');
    assert.equal(await inScope(), components.length, 'one empty read');
    catalog.mode = 'right';
    await waitFor('a right read', ({ heldBack }) => heldBack === null);
    assert.equal(await inScope(), components.length, 'after an empty read');
    assert.match(await backend.log(), /stays as it was until/);

    catalog.mode = 'empty';
    await waitFor('a real removal', async () => (await inScope()) === 0);
    catalog.mode = 'right';
    await waitFor(
      'all components again',
      async () => (await inScope()) === components.length,
    );
    const seen = await client.getAssessment(entityRef, { token });
    assert.equal(seen.version, version);
    assert.equal(seen.draft?.document.targetNote, 'answered before');

    report(
      'catalog: away, failing, cut and empty, at the start and later: reports stayed as they were, a second empty read counted, and all came back as it was',
    );
  },
});
