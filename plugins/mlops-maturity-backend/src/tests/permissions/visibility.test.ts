import {
  OWNER,
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { entities } from '../../__testUtils__/entities';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const GOALS = 'documentation.project.business-goals';

const SHARED = 'traceability.infrastructure.iac';

const OTHER = 'user:default/bob';
const OUTSIDER = 'user:default/eve';

/** Submits an assessment that says no to the first statement. */
async function submit(plugin: RunningPlugin, name: string): Promise<void> {
  const path = `/assessments/component/default/${name}`;
  await plugin.send('patch', `${path}/draft`, {
    version: 0,
    body: { answers: { [GOALS]: { value: 'no' } } },
  });
  const submitted = await plugin.send('post', `${path}/submissions`, {
    version: 1,
    headers: { 'idempotency-key': `submission-of-${name}` },
    body: {},
  });
  expect(submitted.status).toBe(201);
}

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
      const exported = await plugin.send('get', '/reports/components.csv', {
        as,
      });
      return [
        summary.body.inScope,
        levels.body.total.inScope,
        heatmap.body.total.inScope,
        list.body.totalItems,
        exported.text.trim().split('\r\n').length - 1,
      ];
    };
    // Twice each, in turn: what is remembered for one is not for the other.
    await expect(count(OWNER)).resolves.toEqual([5, 5, 5, 5, 5]);
    await expect(count(OTHER)).resolves.toEqual([2, 2, 2, 2, 2]);
    await expect(count(OWNER)).resolves.toEqual([5, 5, 5, 5, 5]);
    await expect(count(OTHER)).resolves.toEqual([2, 2, 2, 2, 2]);
  });

  it('limits trend and statements to the assessments the viewer may read', async () => {
    const plugin = await start();
    await submit(plugin, 'defects');
    await submit(plugin, 'chat');
    const count = async (as: string) => {
      const trend = await plugin.send('get', '/reports/trend?months=2', { as });
      const same = await plugin.send(
        'get',
        '/reports/trend?months=2&sameComponents=true',
        { as },
      );
      const statements = await plugin.send('get', '/reports/statements', {
        as,
      });
      const today = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
      const change = await plugin.send(
        'get',
        `/reports/heatmap?mode=change&since=${today}`,
        { as },
      );
      return [
        trend.body.months[1].assessed,
        trend.body.months[1].firstAssessed,
        same.body.months[1].assessed,
        statements.body.assessed,
        change.body.total.assessedBefore,
      ];
    };
    await expect(count(OWNER)).resolves.toEqual([2, 2, 0, 2, 2]);
    await expect(count(OTHER)).resolves.toEqual([1, 1, 0, 1, 1]);
    const trend = await plugin.send('get', '/reports/trend', { as: OTHER });
    expect(trend.body.months.at(-1).removedFromScope).toBeNull();
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
        systems: [{ ref: 'system:default/inspection', title: 'inspection' }],
        // It stands in the system, not in the component.
        domains: [],
      },
    ]);

    const others = await plugin.send(
      'get',
      '/reports/components?groupBy=owner&othersAfter=100',
    );
    expect(others.body).toMatchObject({ totalItems: 2 });

    await submit(plugin, 'defects');
    await submit(plugin, 'chat');
    const { body: statements } = await plugin.send(
      'get',
      '/reports/statements',
    );
    expect(statements).toMatchObject({ assessed: 2 });
    expect(statements.statements[0]).toMatchObject({
      no: 2,
      missingIn: [{ key: 'group:default/language', count: 1 }],
    });
    for (const path of [
      '/reports/levels.csv?groupBy=owner&depth=1',
      '/reports/levels.csv?groupBy=system',
      '/reports/heatmap.csv?mode=gap',
      '/reports/heatmap.csv?layout=wide',
      '/reports/statements.csv',
      '/reports/exclusions.csv',
      '/reports/components.csv',
    ]) {
      const { status, text } = await plugin.send('get', path);
      expect(status).toBe(200);
      expect(text).not.toMatch(/Vision Team|Inspection|Factory|Research/);
    }
  });

  it('names nothing that the viewer may no longer read', async () => {
    const hidden = new Set<string>();
    const plugin = await startPlugin({
      knex: await databases.init(id),
      policy: ({ permission }) =>
        permission === 'catalog.entity.read' ? 'depends' : 'allow',
      mayReadInCatalog: (actor, { metadata: { name } }) =>
        actor !== OTHER || !hidden.has(name),
    });
    await plugin.send('patch', '/shared-answers/group/default/research', {
      version: 0,
      body: { answers: { [SHARED]: { value: 'yes' } } },
    });
    const read = (path: string) => plugin.send('get', path, { as: OTHER });
    const shared = async () => {
      const { body } = await read('/shared-answers/group/default/language');
      return body.statements.find(
        ({ statementId }: { statementId: string }) => statementId === SHARED,
      ).above;
    };
    const { body: before } = await read('/reports/components');
    expect(before.totalItems).toBe(5);
    expect(await shared()).toMatchObject({ from: 'group:default/research' });

    hidden.add('chat');
    const { body: after } = await read('/reports/components');
    expect(after.totalItems).toBe(4);
    expect(JSON.stringify(after)).not.toContain('component:default/chat');
    hidden.add('research');
    expect(await shared()).toMatchObject({ value: 'yes', from: null });
  });

  it('lists no component whose assessment may no longer be read', async () => {
    const hidden = new Set<string>();
    const plugin = await startPlugin({
      knex: await databases.init(id),
      policy: ({ permission, actor, entityRef }) => {
        if (
          permission !== 'mlops-maturity.assessment.read' ||
          actor !== OTHER
        ) {
          return 'allow';
        }
        if (entityRef === undefined) {
          return 'depends';
        }
        return hidden.has(entityRef) ? 'deny' : 'allow';
      },
    });
    const list = async () =>
      (await plugin.send('get', '/reports/components', { as: OTHER })).body;
    expect((await list()).totalItems).toBe(5);
    hidden.add('component:default/chat');
    const after = await list();
    expect(after.totalItems).toBe(4);
    expect(JSON.stringify(after)).not.toContain('component:default/chat');
  });

  it('names as many teams to ask as there are, of those that may be read', async () => {
    const teams = Array.from({ length: 8 }, (_, index) => `team-${index}`);
    const plugin = await startPlugin({
      knex: await databases.init(id),
      entities: teams.flatMap(team => [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Group',
          metadata: { name: team },
          spec: {},
        },
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: { name: `of-${team}` },
          spec: { type: 'ml-model', lifecycle: 'production' },
          relations: [{ type: 'ownedBy', targetRef: `group:default/${team}` }],
        },
      ]),
      policy: ({ permission }) =>
        permission === 'catalog.entity.read' ? 'depends' : 'allow',
      mayReadInCatalog: (actor, { kind, metadata }) =>
        actor.startsWith('plugin:') ||
        kind === 'Component' ||
        !['team-0', 'team-1'].includes(metadata.name),
    });
    for (const team of teams) {
      await submit(plugin, `of-${team}`);
    }
    const { body } = await plugin.send('get', '/reports/statements');
    expect(
      body.statements[0].missingIn.map(({ key }: { key: string }) => key),
    ).toEqual([2, 3, 4, 5, 6].map(index => `group:default/team-${index}`));
    expect(body.statements[0].missingInOwners).toBe(6);

    const { statementId } = body.statements[0];
    const one = await plugin.send(
      'get',
      `/reports/statements?statement=${statementId}&namedOwners=2000`,
    );
    expect(one.body.statements).toHaveLength(1);
    expect(
      one.body.statements[0].missingIn.map(({ key }: { key: string }) => key),
    ).toEqual([2, 3, 4, 5, 6, 7].map(index => `group:default/team-${index}`));

    const { text } = await plugin.send(
      'get',
      '/reports/statements.csv?namedOwners=4',
    );
    expect(text).toContain('team-5 (1 of 1), 2 more');
    expect(text).not.toMatch(/team-[016]\b/);
  });

  it('counts a component of several groups that may not be read once', async () => {
    const plugin = await startPlugin({
      knex: await databases.init(id),
      entities: entities.map(entity =>
        entity.metadata.name === 'defects'
          ? {
              ...entity,
              relations: [
                ...(entity.relations ?? []),
                { type: 'ownedBy', targetRef: 'group:default/research' },
              ],
            }
          : entity,
      ),
      policy: ({ permission }) =>
        permission === 'catalog.entity.read' ? 'depends' : 'allow',
      mayReadInCatalog: (actor, { kind, metadata }) =>
        actor.startsWith('plugin:') ||
        kind === 'Component' ||
        metadata.name === 'language',
    });
    await submit(plugin, 'defects');
    for (const report of ['levels', 'heatmap']) {
      const { body } = await plugin.send('get', `/reports/${report}`);
      // Defects, of two of the hidden groups, and counting.
      expect(body.others).toMatchObject({ inScope: 2, assessed: 1 });
      expect(body.groupCount).toBe(4);
    }
    const others = await plugin.send(
      'get',
      '/reports/components?groupBy=owner&othersAfter=100',
    );
    expect(others.body).toMatchObject({ totalItems: 2 });
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

  it.each([
    'summary',
    'levels',
    'heatmap',
    'facets',
    'components',
    'trend',
    'statements',
    'exclusions',
    'exclusions.csv',
    'levels.csv',
    'heatmap.csv',
    'trend.csv',
    'statements.csv',
    'components.csv',
  ])('shows %s to nobody who may not see reports', async report => {
    const plugin = await startPlugin({
      knex: await databases.init(id),
      policy: ({ permission, actor }) =>
        permission === 'mlops-maturity.report.read' && actor === OUTSIDER
          ? 'deny'
          : 'allow',
    });
    const statusFor = async (as: string) =>
      (await plugin.send('get', `/reports/${report}`, { as })).status;
    await expect(statusFor(OWNER)).resolves.toBe(200);
    await expect(statusFor('service')).resolves.toBe(200);
    await expect(statusFor(OUTSIDER)).resolves.toBe(403);
    await expect(statusFor('nobody')).resolves.toBe(401);
  });
});
