import { createTestDatabases } from './store/__testUtils__/testDatabases';
import { startPlugin } from './__testUtils__/startPlugin';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';

describe.each(databases.eachSupportedId())('the main job on %s', id => {
  const start = async () => startPlugin({ knex: await databases.init(id) });

  it('counts the ML components of the catalog', async () => {
    const plugin = await start();
    const { body } = await plugin.send('get', '/reports/summary');
    expect(body).toMatchObject({ inScope: 5, assessed: 0, notAssessed: 5 });
    expect(body.catalogSyncedAt).toEqual(expect.any(String));
  });

  it('takes an assessment from the first answer to the reports', async () => {
    const plugin = await start();
    const untouched = await plugin.send('get', DEFECTS);
    expect(untouched.headers.etag).toBe('"0"');
    expect(untouched.body).toMatchObject({
      title: 'Defect Detector',
      version: 0,
      draft: null,
      submission: null,
      result: null,
      access: { update: true, submit: true, owners: ['group:default/vision'] },
    });

    const changed = await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { picks: { people: 1 } },
    });
    expect(changed.status).toBe(200);
    const submitted = await plugin.send('post', `${DEFECTS}/submissions`, {
      version: changed.body.version,
      headers: { 'idempotency-key': 'first-try' },
      body: {},
    });
    expect(submitted.status).toBe(201);

    const { body } = await plugin.send('get', '/reports/summary');
    expect(body).toMatchObject({ inScope: 5, assessed: 1, notAssessed: 4 });
  });
});
