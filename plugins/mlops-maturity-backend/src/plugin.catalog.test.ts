import { entities, inScope } from './__testUtils__/entities';
import { startPlugin } from './__testUtils__/startPlugin';
import { createTestDatabases } from './store/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';

describe.each(databases.eachSupportedId())('the catalog on %s', id => {
  const start = async () => startPlugin({ knex: await databases.init(id) });

  const withDefects = (change: object) =>
    entities.map(entity =>
      entity.metadata.name === 'defects' ? { ...entity, ...change } : entity,
    );

  it('takes components out of the reports, but keeps their assessment', async () => {
    const plugin = await start();
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { picks: { people: 2 } },
    });
    plugin.setEntities(
      entities.filter(({ metadata }) => metadata.name !== 'defects'),
    );
    await plugin.sync();
    const { body } = await plugin.send('get', '/reports/summary');
    expect(body.inScope).toBe(inScope.length - 1);

    plugin.setEntities(entities);
    await plugin.sync();
    await expect(plugin.send('get', DEFECTS)).resolves.toMatchObject({
      body: { version: 1, draft: { document: { picks: { people: 2 } } } },
    });
  });

  it('is read afresh when somebody opens a component', async () => {
    const plugin = await start();
    plugin.setEntities(
      withDefects({
        relations: [{ type: 'ownedBy', targetRef: 'group:default/language' }],
      }),
    );
    const { body } = await plugin.send('get', DEFECTS);
    expect(body.access.owners).toEqual(['group:default/language']);
    const { body: owned } = await plugin.send(
      'get',
      '/reports/summary?owner=group:default/language',
    );
    expect(owned.inScope).toBe(3);
  });

  it('hides a component that opted out when it is opened', async () => {
    const plugin = await start();
    plugin.setEntities(
      withDefects({
        metadata: {
          name: 'defects',
          annotations: { 'mlops-maturity/assess': 'false' },
        },
      }),
    );
    const { status, body } = await plugin.send('get', DEFECTS);
    expect(status).toBe(404);
    expect(body.error.message).toContain('mlops-maturity/assess');
    const { body: summary } = await plugin.send('get', '/reports/summary');
    expect(summary.inScope).toBe(inScope.length - 1);
  });

  it('may hold entities that make no sense', async () => {
    const plugin = await start();
    const odd = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'odd', tags: [] },
      spec: { type: 'ml-model', lifecycle: { not: 'a text' } },
    };
    const broken = {
      ...odd,
      metadata: { name: 'broken' },
      relations: JSON.parse('[{ "type": "ownedBy" }]'),
    };
    plugin.setEntities([...entities, odd, broken]);
    await plugin.sync();
    const { body } = await plugin.send('get', '/reports/summary');
    expect(body.inScope).toBe(inScope.length + 1);
  });
});
