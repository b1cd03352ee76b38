import { setImmediate } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import {
  emptyDocument,
  maturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { entities, inScope } from '../../__testUtils__/entities';
import { startPlugin } from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

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

  it('takes a component away when somebody asks for it that was deleted', async () => {
    const plugin = await start();
    plugin.setEntities(
      entities.filter(({ metadata }) => metadata.name !== 'defects'),
    );
    const { status, body } = await plugin.send('get', DEFECTS);
    expect(status).toBe(404);
    expect(body.error.message).toBe(
      'There is no entity component:default/defects',
    );
    const { body: summary } = await plugin.send('get', '/reports/summary');
    expect(summary.inScope).toBe(inScope.length - 1);
  });

  it('keeps a component that is only hidden from whoever asks for it', async () => {
    const plugin = await startPlugin({
      knex: await databases.init(id),
      mayReadInCatalog: (actor, { metadata }) =>
        actor !== 'user:default/stranger' || metadata.name !== 'defects',
    });
    const { status } = await plugin.send('get', DEFECTS, {
      as: 'user:default/stranger',
    });
    expect(status).toBe(404);
    const { body } = await plugin.send('get', '/reports/summary');
    expect(body.inScope).toBe(inScope.length);
  });

  it('is not believed when it answers with nothing, and is when it does so again', async () => {
    const logger = mockServices.logger.mock();
    const plugin = await startPlugin({
      knex: await databases.init(id),
      logger,
    });
    const health = async () =>
      (await plugin.send('get', '/health', { as: 'user:default/grace' })).body;
    plugin.setEntities([]);
    await plugin.sync();
    const { body: before } = await plugin.send('get', '/reports/summary');
    expect(before.inScope).toBe(inScope.length);
    expect(await health()).toMatchObject({
      components: inScope.length,
      heldBack: { since: expect.any(String), components: inScope.length },
      lastSync: { outcome: 'held-back', error: null },
    });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('stays as it was until the next regular read'),
    );
    expect(plugin.measured).toContainEqual(
      expect.objectContaining({ metric: 'mlops_maturity.sync.held_back' }),
    );

    await plugin.sync();
    const { body: after } = await plugin.send('get', '/reports/summary');
    expect(after.inScope).toBe(0);
    expect(await health()).toMatchObject({
      components: 0,
      heldBack: null,
      lastSync: { outcome: 'succeeded', removed: inScope.length },
    });

    plugin.setEntities(entities);
    await plugin.sync();
    const { body: again } = await plugin.send('get', '/reports/summary');
    expect(again.inScope).toBe(inScope.length);
  });

  it('does not keep results of an older release by answering with nothing', async () => {
    const knex = await databases.init(id);
    const before = await startPlugin({ knex });
    const entityRef = 'component:default/defects';
    const { modelVersion, ...document } = emptyDocument(maturityModel);
    await before.send('post', '/import', {
      as: 'service',
      body: {
        dryRun: false,
        assessments: [
          {
            entityRef,
            submissions: [
              {
                submittedAt: '2026-11-01T10:00:00.000Z',
                submittedBy: 'user:default/ada',
                document,
              },
            ],
          },
        ],
      },
    });
    const outdated = await knex('components')
      .where({ entity_ref: entityRef })
      .whereNotNull('profile')
      .update({ result_version: 'v0001-2026-11' });
    expect(outdated).toBe(1);
    const after = await startPlugin({ knex, entities: [] });
    const waiting = async () =>
      (await after.send('get', '/reports/summary')).body.waitsForScoring;
    while ((await waiting()) > 0) {
      await setImmediate();
    }
    const { body } = await after.send('get', '/reports/summary');
    expect(body).toMatchObject({ inScope: inScope.length, assessed: 1 });
  });

  it('says in the log how many components there are, none included', async () => {
    const logger = mockServices.logger.mock();
    const plugin = await startPlugin({
      knex: await databases.init(id),
      logger,
      entities: entities.filter(({ metadata }) => !metadata.annotations),
      config: {
        mlopsMaturity: {
          entityFilter: { kind: 'component', 'spec.type': 'modle' },
        },
      },
    });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Read 0 ML components from the catalog.*mlopsMaturity\.entityFilter/,
      ),
    );
    jest.clearAllMocks();
    await plugin.sync();
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('says in the log how many there are at each start, though nothing changed', async () => {
    const knex = await databases.init(id);
    await startPlugin({ knex });
    const logger = mockServices.logger.mock();
    const plugin = await startPlugin({ knex, logger });
    const said = expect.stringMatching(
      `^Read ${inScope.length} ML components from the catalog: 0 added`,
    );
    expect(logger.info).toHaveBeenCalledWith(said);
    jest.clearAllMocks();
    await plugin.sync();
    expect(logger.info).not.toHaveBeenCalledWith(said);
  });

  it('may put anything below several others, which all count it', async () => {
    const plugin = await start();
    const FACTORY = 'domain:default/factory';
    const LOGISTICS = 'domain:default/logistics';
    const related: Record<string, [type: string, targetRef: string][]> = {
      // Two departments list the same team, one of them itself.
      vision: [
        ['childOf', 'group:default/research'],
        ['childOf', 'group:default/operations'],
      ],
      operations: [['childOf', 'group:default/operations']],
      packing: [
        ['partOf', LOGISTICS],
        ['partOf', FACTORY],
      ],
      defects: [
        ['ownedBy', 'group:default/vision'],
        ['partOf', 'system:default/packing'],
        ['partOf', 'system:default/inspection'],
      ],
    };
    const added = [
      ['Group', 'operations'],
      ['System', 'packing'],
      ['Domain', 'logistics'],
    ].map(([kind, name]) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name },
    }));
    plugin.setEntities(
      [...entities, ...added].map(entity => {
        const relations = related[entity.metadata.name];
        return relations
          ? {
              ...entity,
              relations: relations.map(([type, targetRef]) => ({
                type,
                targetRef,
              })),
            }
          : entity;
      }),
    );

    // Seen at once on the page of the component, and after the next read.
    await plugin.send('get', DEFECTS);
    for (const filter of [
      'system=system:default/packing',
      'system=system:default/inspection',
      `domain=${FACTORY}`,
      `domain=${LOGISTICS}`,
    ]) {
      const { body } = await plugin.send('get', `/reports/summary?${filter}`);
      expect([filter, body.inScope]).toEqual([filter, 1]);
    }
    await plugin.sync();
    for (const [filter, count] of [
      ['owner=group:default/operations', 2],
      ['owner=group:default/research', 4],
      ['owner=group:default/research&owner=group:default/operations', 4],
      ['system=system:default/packing', 1],
      ['system=system:default/inspection', 1],
      [`domain=${FACTORY}`, 1],
      [`domain=${LOGISTICS}`, 1],
    ] as const) {
      const { body } = await plugin.send('get', `/reports/summary?${filter}`);
      expect([filter, body.inScope]).toEqual([filter, count]);
      const list = await plugin.send('get', `/reports/components?${filter}`);
      expect([filter, list.body.totalItems]).toEqual([filter, count]);
    }
    const { body: levels } = await plugin.send(
      'get',
      '/reports/levels?groupBy=owner&depth=1&state=not-assessed',
    );
    expect(levels.total.inScope).toBe(inScope.length);
    expect(levels.groups).toMatchObject([
      { key: 'group:default/research', inScope: 4 },
      { key: 'group:default/operations', inScope: 2 },
      { key: '', inScope: 1 },
    ]);
    const { body: list } = await plugin.send(
      'get',
      '/reports/components?search=defects',
    );
    expect(list.items).toMatchObject([
      {
        systems: [
          { ref: 'system:default/inspection' },
          { ref: 'system:default/packing' },
        ],
        domains: [{ ref: FACTORY }, { ref: LOGISTICS }],
      },
    ]);
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

  it.each([
    ['AiResource', undefined],
    ['Resource', { type: 'ai-model' }],
    ['System', {}],
    ['Custom', { anything: true }],
  ])('may opt in an entity of kind %s', async (kind, spec) => {
    const plugin = await start();
    plugin.setEntities([
      ...entities,
      {
        apiVersion: 'example.com/v1',
        kind,
        metadata: {
          name: 'special',
          annotations: { 'mlops-maturity/assess': 'true' },
        },
        ...(spec && { spec }),
      },
    ]);
    const path = `/assessments/${kind.toLowerCase()}/default/special`;
    const written = await plugin.send('patch', `${path}/draft`, {
      version: 0,
      body: { picks: { people: 2 } },
    });
    expect(written.status).toBe(200);
    await plugin.sync();
    const { body } = await plugin.send('get', '/reports/components');
    expect(
      body.items.map(({ entityRef }: { entityRef: string }) => entityRef),
    ).toContain(`${kind.toLowerCase()}:default/special`);
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
