import type { Entity } from '@backstage/catalog-model';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  OWNER,
  startPlugin,
  type RequestOptions,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import type { OperationId } from '../../router/contractRoutes';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const STEP_MS = 5 * 60_000;

const IAC = 'traceability.infrastructure.iac';
const REVIEW = 'code-quality.infrastructure.review-before-merge';
const GOALS = 'documentation.project.business-goals';
const COSTS = 'monitoring.infrastructure.cost-tracking';

/** In the title or the text of all that somebody may not read. */
const VEILED = 'Veiled';

type Relation = [type: string, targetRef: string];

const entity = (
  kind: string,
  name: string,
  relations: Relation[],
  title = `${name} of ${VEILED}`,
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, title },
  spec: { type: 'ml-model', lifecycle: 'production' },
  relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
});

/**
 * A team below a department below a company, and a system in a domain; of each
 * something else can be hidden. Two components are of the team, one is not.
 */
const company = [
  entity('Group', 'company', [], 'Company'),
  entity('Group', 'department', [['childOf', 'group:default/company']]),
  entity('Group', 'team', [['childOf', 'group:default/department']], 'Team'),
  entity('Group', 'others', [['childOf', 'group:default/company']]),
  entity('Domain', 'land', [], 'Land'),
  entity('System', 'works', [['partOf', 'domain:default/land']]),
  entity(
    'Component',
    'mine',
    [
      ['ownedBy', 'group:default/team'],
      ['partOf', 'system:default/works'],
    ],
    'Mine',
  ),
  entity('Component', 'plain', [['ownedBy', 'group:default/team']], 'Plain'),
  entity('Component', 'foreign', [['ownedBy', 'group:default/others']]),
];

/** What each viewer may not read, by name; everybody may read the rest. */
const hiddenFrom: Readonly<Record<string, readonly string[]>> = {
  'user:default/own-components-only': [
    ...['company', 'department', 'team', 'others', 'land', 'works', 'foreign'],
  ],
  'user:default/without-a-group': ['others'],
  'user:default/without-a-system': ['works'],
  'user:default/without-an-ancestor': ['department'],
};

/** What the titles and texts of a viewer's hidden entities are recognised by. */
const marksOf = (viewer: string) =>
  hiddenFrom[viewer].flatMap(name => [
    `${name} of ${VEILED}`,
    `note of ${name}`,
    `https://${name}.example`,
    // Names that stand in a component which the viewer reads are no secret.
    ...(['team', 'works', 'others'].includes(name) ? [] : [`:default/${name}`]),
    ...(name === 'others' ? ['component:default/foreign'] : []),
  ]);

/** Who may read `foreign`, whose owner is hidden, is told the name of that. */
const readsForeign = (viewer: string) =>
  !hiddenFrom[viewer].includes('foreign');

type Method = Parameters<RunningPlugin['send']>[0];

interface Asked {
  method: Method;
  path: string;
  options?: RequestOptions;
}

const get = (path: string): Asked => ({ method: 'get', path });
const MINE = '/assessments/component/default/mine';
const TEAM = '/shared-answers/group/default/team';

const FILTERS = [
  '',
  'owner=group:default/company',
  'owner=group:default/department',
  'domain=domain:default/land',
];

const filtered = (path: string, ...more: string[]) =>
  [...FILTERS, ...more].map(query => get(`/reports/${path}?${query}`));

const GROUPINGS = [
  ...['groupBy=owner', 'groupBy=system', 'groupBy=domain'],
  ...['groupBy=owner&depth=1', 'groupBy=owner&depth=2'],
];

/** Each operation of the contract, asked for whatever it may name. */
const operations: Readonly<Record<OperationId, Asked[]>> = {
  getModel: [get('/model')],
  getAssessment: [get(MINE)],
  getHistory: [get(`${MINE}/submissions`)],
  getSubmission: [get(`${MINE}/submissions/1`)],
  getEvidence: [get(`${MINE}/evidence`)],
  changeDraft: [
    {
      method: 'patch',
      path: `${MINE}/draft`,
      options: { version: 99, body: { target: 2 } },
    },
  ],
  discardDraft: [
    { method: 'delete', path: `${MINE}/draft`, options: { version: 99 } },
  ],
  savePlan: [
    {
      method: 'put',
      path: `${MINE}/plan`,
      options: {
        version: 99,
        body: { goal: { type: 'basics' }, steps: [{ statementId: IAC }] },
      },
    },
  ],
  deletePlan: [
    { method: 'delete', path: `${MINE}/plan`, options: { version: 99 } },
  ],
  submitDraft: [
    {
      method: 'post',
      path: `${MINE}/submissions`,
      options: {
        version: 99,
        headers: { 'idempotency-key': 'submission-of-a-viewer' },
      },
    },
  ],
  confirmAssessment: [
    {
      method: 'post',
      path: `${MINE}/confirmations`,
      options: { version: 1, body: { sections: ['documentation'] } },
    },
  ],
  getSharedAnswers: [
    get(TEAM),
    get('/shared-answers/group/default/company'),
    get('/shared-answers/group/default/department'),
    get('/shared-answers/domain/default/land'),
    get('/shared-answers/system/default/works'),
  ],
  changeSharedAnswers: [
    {
      method: 'patch',
      path: TEAM,
      options: { version: 99, body: { answers: { [IAC]: null } } },
    },
  ],
  getSummaryReport: filtered('summary'),
  getLevelsReport: filtered('levels', ...GROUPINGS),
  getHeatmapReport: filtered('heatmap', ...GROUPINGS),
  getFacetsReport: [get('/reports/facets')],
  getComponentsReport: filtered(
    'components',
    ...[IAC, REVIEW, COSTS].map(id => `statement=${id}`),
    ...['groupBy=domain&group=domain:default/land', 'sort=owner&limit=1'],
    'groupBy=owner&depth=1&group=group:default/company',
  ),
  getTrendReport: filtered('trend'),
  getStatementsReport: filtered('statements'),
  exportLevels: filtered('levels.csv', ...GROUPINGS),
  exportHeatmap: filtered('heatmap.csv', 'layout=wide&groupBy=domain'),
  exportTrend: filtered('trend.csv'),
  getExclusionsReport: filtered('exclusions'),
  exportStatements: filtered('statements.csv'),
  exportExclusions: filtered('exclusions.csv'),
  exportComponents: filtered('components.csv', `statement=${IAC}`),
  importAssessments: [
    {
      method: 'post',
      path: '/import',
      options: {
        body: {
          assessments: [
            { entityRef: 'component:default/mine', submissions: [] },
          ],
        },
      },
    },
  ],
  getHealth: [get('/health')],
};

const reports = Object.entries(operations).flatMap(([id, asked]) =>
  id.endsWith('Report') ? asked : [],
);

async function share(plugin: RunningPlugin, path: string, version: number) {
  const [, name = ''] = /\/(\w+)$/.exec(path) ?? [];
  const said = {
    value: 'yes',
    note: `note of ${name}, version ${version}`,
    evidence: [{ url: `https://${name}.example/` }],
  };
  const ids: Record<string, string> = {
    department: IAC,
    works: REVIEW,
    land: COSTS,
  };
  const { status } = await plugin.send('patch', path, {
    as: 'service',
    version,
    body: { answers: { [ids[name]]: said } },
  });
  expect(status).toBe(200);
}

async function submit(plugin: RunningPlugin, name: string, target = 1) {
  const path = `/assessments/component/default/${name}`;
  const { body } = await plugin.send('get', path, { as: 'service' });
  await plugin.send('patch', `${path}/draft`, {
    as: 'service',
    version: body.version,
    body: {
      target,
      answers: {
        [GOALS]: {
          value: 'no',
          note: `note of ${name}`,
        },
      },
    },
  });
  const { status } = await plugin.send('post', `${path}/submissions`, {
    as: 'service',
    version: body.version + 1,
    headers: { 'idempotency-key': `submission-of-${name}-${body.version}` },
  });
  expect(status).toBe(201);
}

/** Tags may change with every fifth full minute, and with the hour and day. */
async function awaitQuietMinute() {
  const left = STEP_MS - (Date.now() % STEP_MS);
  if (left < 20_000) {
    await sleep(left);
  }
}

const SHARING = [
  '/shared-answers/group/default/department',
  '/shared-answers/system/default/works',
  '/shared-answers/domain/default/land',
];

describe.each(databases.eachSupportedId())('unreadable on %s', id => {
  let plugin: RunningPlugin;
  /** Hidden from everybody who does not read everything, beside the above. */
  let alsoHidden: string[] = [];

  beforeAll(async () => {
    plugin = await startPlugin({
      knex: await databases.init(id),
      entities: company,
      policy: ({ permission, actor }) => {
        if (
          permission === 'mlops-maturity.report.read' &&
          actor === 'user:default/no-reports'
        ) {
          return 'deny';
        }
        return permission === 'catalog.entity.read' && actor in hiddenFrom
          ? 'depends'
          : 'allow';
      },
      mayReadInCatalog: (actor, { metadata: { name } }) =>
        !(actor in hiddenFrom) ||
        ![...hiddenFrom[actor], ...alsoHidden].includes(name),
    });
    for (const path of SHARING) {
      await share(plugin, path, 0);
    }
    for (const name of ['mine', 'plain', 'foreign']) {
      await submit(plugin, name);
    }
  });

  const asked = Object.entries(operations).flatMap(([operation, requests]) =>
    requests.map(request => ({ operation, ...request })),
  );

  describe.each(Object.keys(hiddenFrom))('for %s', viewer => {
    it.each(asked)(
      'is not in $operation: $method $path',
      async ({ method, path, options }) => {
        const response = await plugin.send(method, path, {
          ...options,
          as: viewer,
        });
        const { url: _asked, ...request } = response.body.request ?? {};
        const said = JSON.stringify([
          { ...response.body, ...(response.body.request && { request }) },
          response.status === 404 ? '' : response.headers,
          response.type === 'text/csv' ? response.text : '',
        ]);
        const decoded = Buffer.from(
          String(response.body.nextCursor ?? ''),
          'base64url',
        ).toString('utf8');
        const isNamedByCaller = (mark: string) =>
          response.status === 404 && mark.startsWith(':default/');
        const isKnown = (mark: string) =>
          mark === 'component:default/foreign' && readsForeign(viewer);
        const told = marksOf(viewer)
          .filter(mark => !isKnown(mark) && !isNamedByCaller(mark))
          .filter(mark => (said + decoded).includes(mark));
        expect(told).toEqual([]);
      },
    );
  });

  it('is there for those who may read it', async () => {
    const { body } = await plugin.send('get', MINE);
    expect(body.inherited).toMatchObject({
      [IAC]: { from: 'group:default/department' },
      [REVIEW]: { from: 'system:default/works' },
      [COSTS]: { from: 'domain:default/land', fromTitle: 'Land' },
    });
    const { body: below } = await plugin.send(
      'get',
      '/reports/summary?owner=group:default/department',
    );
    expect(below).toMatchObject({ inScope: 2 });
  });

  it('counts in the result of a component, without a name', async () => {
    const { body } = await plugin.send('get', MINE, {
      as: 'user:default/without-an-ancestor',
    });
    const unnamed = {
      value: 'yes',
      ...{ from: null, fromTitle: null, updatedAt: null, updatedBy: null },
    };
    expect(body.inherited[IAC]).toEqual(unnamed);
    expect(body.submission.document.inherited[IAC]).toEqual(unnamed);
    expect(body.inherited[COSTS]).toMatchObject({ fromTitle: 'Land' });
    expect(body.result.completion.total.yes).toBe(3);
    const { body: list } = await plugin.send(
      'get',
      `/reports/components?statement=${IAC}&search=mine`,
      { as: 'user:default/without-an-ancestor' },
    );
    expect(list.items[0]).toMatchObject({
      answer: 'yes',
      answerDetail: { updatedAt: null, evidence: [], inheritedFrom: null },
    });
  });

  it.each([
    ['user:default/without-an-ancestor', 'owner=group:default/department'],
    ['user:default/without-an-ancestor', 'owner=group:default/unheard-of'],
    ['user:default/without-a-system', 'domain=domain:default/land'],
    ['user:default/without-a-system', 'system=system:default/works'],
    ['user:default/own-components-only', 'owner=group:default/company'],
  ])('is as if it did not exist, for %s: %s', async (as, query) => {
    const ask = async (report: string, filter: string) => {
      const { body, headers } = await plugin.send(
        'get',
        `/reports/${report}?${filter}`,
        { as },
      );
      return { body, etag: headers.etag };
    };
    const unheardOf = query.replace(/default\/.*/, 'default/nowhere');
    for (const report of ['summary', 'levels', 'heatmap', 'trend']) {
      expect(await ask(report, query)).toEqual(await ask(report, unheardOf));
    }
    const { body } = await plugin.send('get', `/reports/components?${query}`, {
      as,
    });
    expect(body).toMatchObject({ items: [], totalItems: 0 });
  });

  it('is no way up the hierarchy', async () => {
    const ask = async (path: string) =>
      (
        await plugin.send('get', `/reports/${path}`, {
          as: 'user:default/without-an-ancestor',
        })
      ).body;
    const { groups } = await ask('levels?groupBy=owner&depth=1');
    expect(
      groups.map(({ key, inScope }: { key: string; inScope: number }) => [
        key,
        inScope,
      ]),
    ).toEqual([
      ['group:default/team', 2],
      ['group:default/company', 1],
    ]);
    expect(await ask('summary?owner=group:default/company')).toMatchObject({
      inScope: 1,
    });
    const { owner } = await ask('facets');
    expect(owner).toContainEqual({
      key: 'group:default/team',
      title: 'Team',
      count: 2,
    });
  });

  it('shows in no tag, and what is hidden does', async () => {
    const viewers = Object.keys(hiddenFrom);
    const tags = async (as: string) =>
      Promise.all(
        [...reports, get(TEAM)].map(async ({ path }) => {
          const { headers, status } = await plugin.send('get', path, { as });
          return [path, status, headers.etag];
        }),
      );
    const ancestor = 'user:default/without-an-ancestor';
    const ownOnly = 'user:default/own-components-only';
    await awaitQuietMinute();
    const before = [await tags(ancestor), await tags(ownOnly)];

    // What one of them may not read says something else, and is called so.
    await share(plugin, SHARING[0], 1);
    plugin.setEntities(
      company.map(each =>
        each.metadata.name === 'department'
          ? {
              ...each,
              metadata: { ...each.metadata, title: `department ${VEILED} too` },
            }
          : each,
      ),
    );
    await plugin.sync();
    expect(await tags(ancestor)).toEqual(before[0]);
    await submit(plugin, 'foreign', 3);
    expect(await tags(ownOnly)).toEqual(before[1]);

    // Somebody hides one of the columns.
    const levels = '/reports/levels?groupBy=owner';
    const ask = (as: string, etag = '""') =>
      plugin.send('get', levels, { as, headers: { 'if-none-match': etag } });
    for (const as of viewers) {
      const { headers, body } = await ask(as);
      expect((await ask(as, headers.etag)).status).toBe(304);
      const names = JSON.stringify(body).includes('group:default/team');
      alsoHidden = ['team'];
      const hidden = await ask(as, headers.etag);
      alsoHidden = [];
      expect(hidden.status).toBe(names ? 200 : 304);
      expect(JSON.stringify(hidden.body)).not.toContain('group:default/team');
    }
  });

  it('is nothing that a tag of somebody who sees everything holds for', async () => {
    for (const { path } of reports) {
      const { headers } = await plugin.send('get', path, { as: OWNER });
      const { status } = await plugin.send('get', path, {
        as: 'user:default/without-a-group',
        headers: { 'if-none-match': headers.etag },
      });
      expect(status).toBe(200);
    }
  });

  it('is not what an answer was copied from, which stays as it is', async () => {
    const as = 'user:default/own-components-only';
    const said = { value: 'yes', copiedFrom: 'component:default/foreign' };
    const change = async (call: { as: string }, answer: object) => {
      const { body } = await plugin.send('get', MINE, { as: 'service' });
      return plugin.send('patch', `${MINE}/draft`, {
        ...call,
        version: body.version,
        body: { answers: { [GOALS]: answer } },
      });
    };
    await change({ as: 'service' }, said);
    const { body, text } = await plugin.send('get', MINE, { as });
    expect(body.draft.document.answers[GOALS]).toMatchObject({
      copiedFrom: null,
    });
    expect(text).not.toContain('default/foreign');
    await change({ as }, { value: 'yes', copiedFrom: null, note: 'As there' });
    const { body: after } = await plugin.send('get', MINE);
    expect(after.draft.document.answers[GOALS]).toMatchObject({
      ...said,
      note: 'As there',
    });
  });

  it('shows no report to those who may see none', async () => {
    for (const { path } of reports) {
      const { headers } = await plugin.send('get', path, { as: OWNER });
      const { status } = await plugin.send('get', path, {
        as: 'user:default/no-reports',
        headers: { 'if-none-match': headers.etag },
      });
      expect(status).toBe(403);
    }
  });
});
