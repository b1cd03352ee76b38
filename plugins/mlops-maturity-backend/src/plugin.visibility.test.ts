import { OWNER, startPlugin } from './__testUtils__/startPlugin';
import { createTestDatabases } from './store/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const OTHER = 'user:default/bob';
const OUTSIDER = 'user:default/eve';

describe.each(databases.eachSupportedId())('visibility on %s', id => {
  /** Bob may read only the language team's things, the others everything. */
  const start = async () =>
    startPlugin({
      knex: await databases.init(id),
      policy: ({ permission, actor }) =>
        permission === 'catalog.entity.read' && actor === OTHER
          ? 'depends'
          : 'allow',
      mayReadInCatalog: (actor, entity) =>
        actor !== OTHER ||
        entity.metadata.name === 'language' ||
        (entity.relations ?? []).some(
          ({ targetRef }) => targetRef === 'group:default/language',
        ),
    });

  it('limits every number to what the viewer may read', async () => {
    const plugin = await start();
    const count = async (as: string) => {
      const summary = await plugin.send('get', '/reports/summary', { as });
      const levels = await plugin.send('get', '/reports/levels', { as });
      const heatmap = await plugin.send('get', '/reports/heatmap', { as });
      const list = await plugin.send('get', '/reports/components', { as });
      return [
        summary.body.inScope,
        levels.body.total.inScope,
        heatmap.body.total.inScope,
        list.body.totalItems,
      ];
    };
    // Twice each, in turn: what is remembered for one is not for the other.
    await expect(count(OWNER)).resolves.toEqual([5, 5, 5, 5]);
    await expect(count(OTHER)).resolves.toEqual([2, 2, 2, 2]);
    await expect(count(OWNER)).resolves.toEqual([5, 5, 5, 5]);
    await expect(count(OTHER)).resolves.toEqual([2, 2, 2, 2]);
  });

  it('gives viewers who see different things different versions', async () => {
    const plugin = await start();
    const read = (as: string, etag?: string) =>
      plugin.send('get', '/reports/levels', {
        as,
        headers: etag ? { 'if-none-match': etag } : {},
      });
    const all = await read(OWNER);
    const some = await read(OTHER, all.headers.etag);
    expect(some.status).toBe(200);
    await expect(read(OTHER, some.headers.etag)).resolves.toMatchObject({
      status: 304,
    });
  });

  it('names no group that the viewer may not read', async () => {
    const plugin = await startPlugin({
      knex: await databases.init(id),
      policy: ({ permission }) =>
        permission === 'catalog.entity.read' ? 'depends' : 'allow',
      // All components, but of the groups and systems only one.
      mayReadInCatalog: (actor, { kind, metadata }) =>
        actor.startsWith('plugin:') ||
        kind === 'Component' ||
        metadata.name === 'language',
    });
    for (const report of ['levels', 'heatmap']) {
      const { body } = await plugin.send('get', `/reports/${report}`);
      expect(body.groups.map(({ key }: { key: string }) => key).sort()).toEqual(
        ['', 'group:default/language'],
      );
      expect(body.others).toMatchObject({ inScope: 2 });
      expect(body.total).toMatchObject({ inScope: 5 });
    }
    const facets = await plugin.send('get', '/reports/facets');
    expect(facets.body).toMatchObject({
      owner: [{ key: 'group:default/language' }],
      system: [],
      domain: [],
    });
    expect(JSON.stringify(facets.body)).not.toContain('research');
    const list = await plugin.send('get', '/reports/components?search=defects');
    expect(list.body.items).toMatchObject([
      {
        owners: [{ ref: 'group:default/vision', title: 'vision' }],
        system: { ref: 'system:default/inspection', title: 'inspection' },
      },
    ]);
  });

  it('follows who may read assessments, too', async () => {
    const plugin = await startPlugin({
      knex: await databases.init(id),
      policy: ({ permission, actor, entityRef }) => {
        if (permission !== 'mlops-maturity.assessment.read') {
          return 'allow';
        }
        if (actor === OUTSIDER) {
          return 'deny';
        }
        if (entityRef === undefined) {
          return 'depends';
        }
        return entityRef === 'component:default/chat' ? 'allow' : 'deny';
      },
    });
    const { body } = await plugin.send('get', '/reports/components');
    expect(body.items).toMatchObject([{ entityRef: 'component:default/chat' }]);
    const none = await plugin.send('get', '/reports/summary', { as: OUTSIDER });
    expect(none.body).toMatchObject({ inScope: 0 });
  });
});
