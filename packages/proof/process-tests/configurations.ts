/**
 * Starts the production bundle with each wrong configuration that
 * docs/operations.md lists, and holds it to what is said there: the process
 * starts, everything else of the portal answers and is shown, and the mistake
 * is named in the log, by the plugin's routes and on its page.
 */
import assert from 'node:assert/strict';
import type { JsonObject } from '@backstage/types';
import { expect } from '@playwright/test';
import pLimit from 'p-limit';
import {
  loadSchemaCheck,
  passesConfigCheck,
} from './configurations/configurationSchemas';
import {
  documentedMistakes,
  type DocumentedMistake,
} from './configurations/documentedMistakes';
import { SignedInBrowser } from './configurations/SignedInBrowser';
import type { BackendProcess } from '../support/BackendProcess';
import { CleanUps, runProgram } from '../support/CleanUps';
import { sqliteDatabase } from '../support/databases';
import { report } from '../support/report';
import { testComponents } from '../support/testCatalog';
import { TestPortal } from '../support/TestPortal';
import { unpackBundle } from '../support/unpackBundle';

const AT_ONCE = 3;
const PATIENCE_MS = 60_000;
const components = testComponents(1);

void runProgram({
  patienceMs: 420_000,
  async program(cleanUps) {
    const mistakes = await documentedMistakes();
    await holdsSchemas(mistakes, cleanUps);
    const bundle = await unpackBundle(cleanUps);
    const browser = await SignedInBrowser.start(cleanUps);
    const limit = pLimit(AT_ONCE);
    await Promise.all(
      mistakes.map(mistake =>
        limit(async () => {
          const own = new CleanUps();
          cleanUps.add(() => own.run());
          try {
            await costsOnlyThePlugin(mistake, bundle, browser, own);
          } catch (error) {
            throw new Error(
              `mlopsMaturity: ${mistake.text}: ${
                error instanceof Error ? error.stack : error
              }`,
            );
          }
          await own.run();
        }),
      ),
    );
    report(
      `configurations: with each of ${mistakes.length} wrong ones the portal started, showed everything else and named the mistake`,
    );
  },
});

/** The schemas refuse what they can, and the command goes by them. */
async function holdsSchemas(mistakes: DocumentedMistake[], cleanUps: CleanUps) {
  const passes = await loadSchemaCheck();
  const configOf = (value: unknown) => ({ mlopsMaturity: value } as JsonObject);
  for (const { text, value, isRefusedBySchema } of mistakes) {
    assert.equal(!passes(configOf(value)), isRefusedBySchema, text);
  }
  const refused = mistakes.find(mistake => mistake.isRefusedBySchema);
  assert.equal(await passesConfigCheck({}, cleanUps), true);
  assert.equal(
    await passesConfigCheck(configOf(refused?.value), cleanUps),
    false,
  );
}

async function costsOnlyThePlugin(
  mistake: DocumentedMistake,
  bundle: string,
  browser: SignedInBrowser,
  cleanUps: CleanUps,
) {
  const portal = await TestPortal.create({
    bundle,
    database: await sqliteDatabase(cleanUps),
    components,
    callers: 1,
    config: { mlopsMaturity: mistake.value },
    cleanUps,
  });
  const [{ token }] = portal.callers;
  const backend = (await portal.addReplica('backend'))();
  await backend.waitUntilReady();
  await isAnswered(backend, mistake, token);
  assert.ok(
    (await backend.log())
      .split('\n')
      .some(
        line =>
          line.includes('"level":"error"') && line.includes(`${mistake.key}:`),
      ),
    'the log names the mistake',
  );

  const page = await browser.open(
    backend.baseUrl.replace('127.0.0.1', 'localhost'),
    token,
  );
  await page.goto('/catalog/default/component/model-0');
  await expect(page.getByText('model-0').first()).toBeVisible({
    timeout: PATIENCE_MS,
  });
  await expect(page.getByText('App startup failed')).toHaveCount(0);
  if (mistake.key.startsWith('mlopsMaturity.entityFilter')) {
    const card = (name: string) =>
      page
        .getByRole('article')
        .filter({ has: page.getByRole('heading', { name, exact: true }) });
    await expect(card('About')).toBeVisible({ timeout: PATIENCE_MS });
    await expect(card('MLOps maturity')).toHaveCount(0);
    await expect(
      page
        .getByRole('navigation', { name: 'Content navigation' })
        .getByRole('link', { name: 'MLOps maturity' }),
    ).toHaveCount(0);
  }
  await page.goto('/mlops-maturity');
  await expect(
    page.getByRole('alert').filter({ hasText: mistake.key }),
  ).toBeVisible({ timeout: PATIENCE_MS });
  await page.context().close();
}

/** What other plugins answer, and what this one does. */
async function isAnswered(
  { baseUrl }: BackendProcess,
  { key, stopsPlugin }: DocumentedMistake,
  token: string,
) {
  const get = (path: string, headers: Record<string, string>) =>
    fetch(`${baseUrl}${path}`, { headers });
  const signedIn = { authorization: `Bearer ${token}` };

  for (const path of ['/', '/api/catalog/entities?limit=1']) {
    const { status } = await get(path, signedIn);
    assert.equal(status, 200, path);
  }
  for (const path of ['/model', '/health', '/reports/summary']) {
    const stranger = await get(`/api/mlops-maturity${path}`, {});
    assert.equal(stranger.status, 401, `${path} without a token`);

    const response = await get(`/api/mlops-maturity${path}`, signedIn);
    assert.equal(response.status, stopsPlugin ? 503 : 200, path);
    if (stopsPlugin) {
      const { error } = await response.json();
      assert.equal(error.name, 'ServiceUnavailableError');
      assert.ok(error.message.includes(`${key}:`), `${path}: ${error.message}`);
    }
  }
}
