/**
 * Starts the production bundle as docs/operations.md says, and holds it to what
 * an administrator relies on: it answers, it lets nobody in without a token,
 * and nothing of the demo is in it, even where its configuration was kept.
 */
import assert from 'node:assert/strict';
import { BackendProcess } from '../support/BackendProcess';
import { runProgram } from '../support/CleanUps';
import { postgresDatabase, sqliteDatabase } from '../support/databases';
import { report } from '../support/report';
import { testComponents } from '../support/testCatalog';
import { clientOf, TestPortal, waitForComponents } from '../support/TestPortal';
import { unpackBundle } from '../support/unpackBundle';

const components = testComponents(4);

void runProgram({
  patienceMs: 240_000,
  async program(cleanUps) {
    const bundle = await unpackBundle(cleanUps);
    const common = { bundle, components, callers: 1, cleanUps };

    const production = await TestPortal.create({
      ...common,
      database: postgresDatabase(cleanUps),
    });
    const backend = await started(production);
    const { token } = production.callers[0];
    await refusesStrangers(backend);
    await hasNoDemoSignIn(backend);
    await hasNoDemoPeople(backend, token);
    await serves(backend, token);
    await backend.stop('SIGTERM');

    // On SQLite the demo's configuration is used without the production one.
    const careless = await TestPortal.create({
      ...common,
      database: await sqliteDatabase(cleanUps),
    });
    await hasNoDemoSignIn(await started(careless));
    report('bundle: started, answered, let no stranger in, had no demo');
  },
});

async function started(portal: TestPortal): Promise<BackendProcess> {
  const start = await portal.addReplica('bundle');
  const backend = start();
  await backend.waitUntilReady();
  await waitForComponents(backend, portal.callers[0], components.length);
  return backend;
}

async function refusesStrangers({ baseUrl }: BackendProcess) {
  for (const path of ['reports/summary', 'model', 'assessments/a/b/c']) {
    const { status } = await fetch(`${baseUrl}/api/mlops-maturity/${path}`);
    assert.equal(status, 401, `${path} without a token`);
  }
  const { status } = await fetch(
    `${baseUrl}/api/mlops-maturity/reports/summary`,
    { headers: { authorization: 'Bearer made-up' } },
  );
  assert.equal(status, 401, 'with a made-up token');
}

async function hasNoDemoSignIn({ baseUrl }: BackendProcess) {
  for (const method of ['GET', 'POST']) {
    const { status } = await fetch(`${baseUrl}/api/auth/demo/refresh`, {
      method,
      headers: { 'x-demo-user': 'user:default/priya.raman' },
    });
    assert.equal(status, 404, `demo sign-in by ${method}`);
  }
}

async function hasNoDemoPeople({ baseUrl }: BackendProcess, token: string) {
  const users = await fetch(
    `${baseUrl}/api/catalog/entities/by-query?filter=kind=user`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  const { totalItems } = await users.json();
  assert.equal(totalItems, 0, 'users of the demo company in the catalog');

  const page = await fetch(baseUrl);
  assert.equal(page.status, 200, 'the front end');
  const html = await page.text();
  assert.doesNotMatch(html, /Ada Ngata|personas/, 'demo people in the page');
}

async function serves(backend: BackendProcess, token: string) {
  const summary = await clientOf(backend).getSummary({}, { token });
  assert.equal(summary.notAssessed, summary.inScope);

  const entityRef = 'component:default/model-0';
  const client = clientOf(backend);
  const { version } = await client.getAssessment(entityRef, { token });
  const draft = await client.changeDraft(
    entityRef,
    { target: 2 },
    { token, version },
  );
  assert.equal(draft.draft?.document.target, 2);
}
