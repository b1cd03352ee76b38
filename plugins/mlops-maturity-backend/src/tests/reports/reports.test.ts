import { inScope } from '../../__testUtils__/entities';
import {
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';

describe.each(databases.eachSupportedId())('reports on %s', id => {
  let plugin: RunningPlugin;

  beforeAll(async () => {
    plugin = await startPlugin({ knex: await databases.init(id) });
  });

  it('count what the catalog has in scope', async () => {
    const summary = await plugin.send('get', '/reports/summary');
    expect(summary.body).toMatchObject({
      inScope: inScope.length,
      assessed: 0,
      notAssessed: inScope.length,
      catalogSyncedAt: expect.any(String),
    });

    const facets = await plugin.send('get', '/reports/facets');
    expect(facets.body.owner).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          key: 'group:default/research',
          title: 'Research',
          count: 4,
        }),
        expect.objectContaining({
          key: 'group:default/vision',
          count: 2,
          parents: ['group:default/research'],
        }),
      ]),
    );
    expect(facets.body.domain).toEqual([
      expect.objectContaining({ key: 'domain:default/factory', count: 1 }),
    ]);
  });

  it('count the choices of what is filtered, and of nothing else', async () => {
    const query = 'owner=group:default/vision';
    const { body } = await plugin.send('get', `/reports/facets?${query}`);
    const { body: summary } = await plugin.send(
      'get',
      `/reports/summary?${query}`,
    );
    const countIn = (facets: { key: string; count: number }[], key: string) =>
      facets.find(facet => facet.key === key)?.count ?? 0;
    expect(countIn(body.owner, 'group:default/vision')).toBe(summary.inScope);
    expect(countIn(body.state, 'not-assessed')).toBe(summary.notAssessed);
    expect(countIn(body.state, 'assessed')).toBe(summary.assessed);
  });

  it.each([
    ['owner=group:default/research', 4],
    ['owner=group%3Adefault%2Fvision', 2],
    ['owner=group:default/vision&owner=group:default/language', 4],
    ['domain=domain:default/factory', 1],
    ['lifecycle=experimental', 1],
    ['type=ml-service&type=service', 2],
    ['tag=images', 1],
    ['owner=group:default/nobody', 0],
    [
      Array.from({ length: 60 }, (_, index) => `owner=group:default/g${index}`)
        .concat('owner=group:default/vision')
        .join('&'),
      2,
    ],
  ])('are filtered by %s', async (query, count) => {
    const { body } = await plugin.send('get', `/reports/summary?${query}`);
    expect(body.inScope).toBe(count);
    const { body: list } = await plugin.send(
      'get',
      `/reports/components?${query}&limit=1`,
    );
    expect(list.totalItems).toBe(count);
    expect(list.items).toHaveLength(Math.min(count, 1));
  });

  it('find components by words with spaces, page by page', async () => {
    const found = await plugin.send(
      'get',
      '/reports/components?search=defect+det',
    );
    expect(found.body.items).toMatchObject([{ title: 'Defect Detector' }]);

    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await plugin.send(
        'get',
        `/reports/components?limit=2&sort=title${cursor}`,
      );
      seen.push(
        ...body.items.map((row: { entityRef: string }) => row.entityRef),
      );
      cursor = body.nextCursor
        ? `&cursor=${encodeURIComponent(body.nextCursor)}`
        : '';
    } while (cursor);
    expect(seen.sort()).toEqual(inScope);
  });

  it.each([
    ['owner=vision', 2],
    ['owner=Vision', 2],
    ['owner=default/vision', 2],
    ['owner=group:vision', 2],
    ['owner=%20group:default/vision%20', 2],
    ['owner=research', 4],
    ['owner=user:ada', 0],
    ['owner=nobody', 0],
    ['owner=group:default/with@signs', 0],
    ['system=inspection', 1],
    ['domain=factory', 1],
    ['domain=default/Factory', 1],
  ])(
    'take a name for the kind that the field implies: %s',
    async (query, count) => {
      const ask = (path: string) => plugin.send('get', `${path}${query}`);
      const summary = await ask('/reports/summary?');
      expect(summary.body.inScope).toBe(count);
      const list = await ask('/reports/components?');
      expect(list.body.totalItems).toBe(count);
      const csv = await ask('/reports/components.csv?');
      expect(csv.text.trim().split('\r\n')).toHaveLength(count + 1);
    },
  );

  it('take the name of a group for the kind that they are grouped by', async () => {
    const { body } = await plugin.send(
      'get',
      '/reports/components?groupBy=system&group=inspection',
    );
    expect(body.totalItems).toBe(1);
  });

  it('list the components of a group without a key', async () => {
    const { body } = await plugin.send(
      'get',
      '/reports/components?groupBy=owner&group=',
    );
    expect(body.items).toMatchObject([
      { entityRef: 'component:default/opted-in', owners: [] },
    ]);
  });

  it.each(['levels', 'heatmap'])('name groups in %s', async report => {
    const { body } = await plugin.send(
      'get',
      `/reports/${report}?groupBy=owner&limit=1`,
    );
    expect(body).toMatchObject({
      groupBy: 'owner',
      total: { inScope: inScope.length },
      groupCount: 3,
    });
    expect(body.groups).toHaveLength(1);
    expect(body.others.inScope).toBe(inScope.length - body.groups[0].inScope);
  });

  it('are not sent again until something changes', async () => {
    const read = (etag?: string) =>
      plugin.send('get', '/reports/levels', {
        headers: etag ? { 'if-none-match': etag } : {},
      });
    const first = await read();
    expect(first.headers).toMatchObject({
      'cache-control': 'private, no-cache',
      vary: expect.stringContaining('Authorization'),
    });
    await expect(read(first.headers.etag)).resolves.toMatchObject({
      status: 304,
    });

    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { picks: { people: 2 } },
    });
    await plugin.send('post', `${DEFECTS}/submissions`, {
      version: 1,
      headers: { 'idempotency-key': 'key-number-1' },
      body: {},
    });
    const changed = await read(first.headers.etag);
    expect(changed.status).toBe(200);
    expect(changed.body.total).toMatchObject({ assessed: 1 });
  });
});
