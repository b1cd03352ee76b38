import { entities, inScope } from './__testUtils__/entities';
import {
  OWNER,
  startPlugin,
  type RunningPlugin,
} from './__testUtils__/startPlugin';
import { createTestDatabases } from './store/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const GOALS = 'documentation.project.business-goals';
const TEAM = 'documentation.project.team-overview';
const LOOKUP = 'traceability.ml-code.run-lookup';

describe.each(databases.eachSupportedId())('assessments on %s', id => {
  const start = async () => startPlugin({ knex: await databases.init(id) });

  it('shows a component that nobody has assessed', async () => {
    const plugin = await start();
    const { status, headers, body } = await plugin.send('get', DEFECTS);
    expect(status).toBe(200);
    expect(headers.etag).toBe('"0"');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toEqual({
      entityRef: 'component:default/defects',
      title: 'Defect Detector',
      version: 0,
      draft: null,
      submission: null,
      result: null,
      access: { update: true, submit: true, owners: ['group:default/vision'] },
    });
  });

  it('takes the entity in any letter case and never says "not modified"', async () => {
    const plugin = await start();
    const { status, body } = await plugin.send(
      'get',
      '/assessments/Component/default/Defects',
      { headers: { 'if-none-match': '"0"' } },
    );
    expect(status).toBe(200);
    expect(body.entityRef).toBe('component:default/defects');
  });

  it('keeps a draft with every kind of change, and what was not named', async () => {
    const plugin = await start();
    const change = (version: number, body: object) =>
      plugin.send('patch', `${DEFECTS}/draft`, { version, body });

    await change(0, {
      answers: {
        [GOALS]: { value: 'yes', note: '  why\r\nso\u0000\u000b ' },
        [TEAM]: { value: 'not-applicable', reason: ' one person ' },
      },
    });
    await change(1, {
      picks: { people: 0, 'model-creation': 2 },
      profile: { servingModes: ['batch'] },
      target: 2,
      targetNote: 'enough for now',
    });
    const { body, headers } = await change(2, {
      answers: {
        [LOOKUP]: {
          value: 'yes',
          parts: { infrastructure: true },
          evidence: [{ url: 'https://wiki.example/run', title: ' Runs ' }],
        },
        [TEAM]: null,
      },
      targetNote: null,
    });

    expect(headers.etag).toBe('"3"');
    const { document } = body.draft;
    expect(document.answers).toEqual({
      [GOALS]: {
        value: 'yes',
        note: 'why\nso',
        updatedAt: expect.any(String),
        updatedBy: OWNER,
      },
      [LOOKUP]: {
        value: 'yes',
        parts: { infrastructure: true },
        evidence: [{ url: 'https://wiki.example/run', title: 'Runs' }],
        updatedAt: expect.any(String),
        updatedBy: OWNER,
      },
    });
    expect(document.picks).toMatchObject({ people: 0, 'model-creation': 2 });
    expect(document.profile).toMatchObject({ servingModes: ['batch'] });
    expect(document).toMatchObject({ target: 2 });
    expect(document).not.toHaveProperty('targetNote');
    expect(body).toMatchObject({ submission: null, result: null });
  });

  it('stores no empty record of parts, which would turn a yes into a no', async () => {
    const plugin = await start();
    const { body } = await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { answers: { [LOOKUP]: { value: 'yes', parts: {} } } },
    });
    expect(body.draft.document.answers[LOOKUP]).not.toHaveProperty('parts');
  });

  it('remembers who gave an answer until it really changes', async () => {
    const plugin = await start();
    const answer = (version: number, as: string, value: string) =>
      plugin.send('patch', `${DEFECTS}/draft`, {
        version,
        as,
        body: { answers: { [GOALS]: { value } } },
      });
    const author = (body: {
      draft: { document: { answers: Record<string, { updatedBy: string }> } };
    }) => body.draft.document.answers[GOALS].updatedBy;

    await answer(0, OWNER, 'yes');
    const repeated = await answer(1, 'user:default/grace', 'yes');
    expect(author(repeated.body)).toBe(OWNER);
    const changed = await answer(2, 'user:default/grace', 'no');
    expect(author(changed.body)).toBe('user:default/grace');
  });

  it('submits once, however often the request is repeated', async () => {
    const plugin = await start();
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { answers: { [GOALS]: { value: 'yes' } } },
    });
    const submit = (version: number, key: string) =>
      plugin.send('post', `${DEFECTS}/submissions`, {
        version,
        headers: { 'idempotency-key': key },
        body: {},
      });

    const first = await submit(1, 'key-number-1');
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      draft: null,
      submission: { revision: 1, submittedBy: OWNER, previousLevel: null },
      result: {
        reportedLevel: null,
        completion: { basics: { yes: 1 } },
        freshness: { state: 'fresh', ageDays: 0 },
      },
    });
    expect(first.headers.etag).toBe(`"${first.body.version}"`);

    const retry = await submit(1, 'key-number-1');
    expect(retry.status).toBe(200);
    expect(retry.body).toEqual({
      ...first.body,
      result: expect.anything(),
    });
  });

  it('starts a new draft from the newest submission, and can throw it away', async () => {
    const plugin = await start();
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { answers: { [GOALS]: { value: 'yes' } } },
    });
    const { body: submitted } = await plugin.send(
      'post',
      `${DEFECTS}/submissions`,
      {
        version: 1,
        headers: { 'idempotency-key': 'key-number-1' },
        body: {},
      },
    );
    const { body: drafted } = await plugin.send('patch', `${DEFECTS}/draft`, {
      version: submitted.version,
      body: { answers: { [TEAM]: { value: 'no' } } },
    });
    expect(drafted.draft).toMatchObject({
      basedOnRevision: 1,
      document: {
        answers: { [GOALS]: { value: 'yes' }, [TEAM]: { value: 'no' } },
      },
    });
    expect(drafted.submission.document.answers).not.toHaveProperty([TEAM]);

    const discarded = await plugin.send('delete', `${DEFECTS}/draft`, {
      version: drafted.version,
    });
    expect(discarded.status).toBe(200);
    expect(discarded.body).toMatchObject({
      draft: null,
      submission: { revision: 1 },
    });
    expect(discarded.body.version).toBeGreaterThan(drafted.version);
  });

  it('serves the model, and says when it has not changed', async () => {
    const plugin = await start();
    const { body, headers } = await plugin.send('get', '/model');
    expect(body.sections).toHaveLength(7);
    const again = await plugin.send('get', '/model', {
      headers: { 'if-none-match': headers.etag },
    });
    expect(again.status).toBe(304);
  });

  it('serves its contract', async () => {
    const plugin = await start();
    const { status, body } = await plugin.send('get', '/openapi.json');
    expect(status).toBe(200);
    expect(Object.keys(body.paths)).toContain(
      '/api/mlops-maturity/assessments/{kind}/{namespace}/{name}',
    );
  });
});

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
          parent: 'group:default/research',
        }),
      ]),
    );
    expect(facets.body.domain).toEqual([
      expect.objectContaining({ key: 'domain:default/factory', count: 1 }),
    ]);
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
