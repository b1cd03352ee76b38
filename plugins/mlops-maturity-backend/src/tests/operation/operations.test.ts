import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OWNER, startPlugin } from '../../__testUtils__/startPlugin';
import type {
  RequestOptions,
  RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { spec } from '../../schema/openapi.generated';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const INSPECTION = '/shared-answers/system/default/inspection';

type Method = Parameters<RunningPlugin['send']>[0];

/** An operation of the contract, and what its callers need. */
interface Operation {
  /** Nothing but to be signed in if left out. */
  permission?: string;
  path: string;
  options?: RequestOptions;
}

const onAssessment = (
  permission: 'read' | 'update' | 'submit',
  path = '',
  options: RequestOptions = {},
): Operation => ({
  permission: `mlops-maturity.assessment.${permission}`,
  path: `${DEFECTS}${path}`,
  options,
});

const report = (name: string): Operation => ({
  permission: 'mlops-maturity.report.read',
  path: `/reports/${name}`,
});

const plan = {
  goal: { type: 'basics' },
  steps: [{ statementId: 'documentation.project.business-goals' }],
};

/**
 * Every operation of the contract stands in here, or the first test fails: so
 * that nobody adds one without saying who may use it.
 */
const operations: Readonly<Record<string, Operation>> = {
  getModel: { path: '/model' },
  getAssessment: onAssessment('read'),
  getHistory: onAssessment('read', '/submissions'),
  getSubmission: onAssessment('read', '/submissions/1'),
  getEvidence: onAssessment('read', '/evidence'),
  changeDraft: onAssessment('update', '/draft', {
    version: 0,
    body: { target: 2 },
  }),
  discardDraft: onAssessment('update', '/draft', { version: 0 }),
  savePlan: onAssessment('update', '/plan', { version: 0, body: plan }),
  deletePlan: onAssessment('update', '/plan', { version: 0 }),
  submitDraft: onAssessment('submit', '/submissions', {
    version: 0,
    headers: { 'idempotency-key': 'one-of-a-kind' },
  }),
  confirmAssessment: onAssessment('submit', '/confirmations', {
    version: 0,
    body: { sections: ['documentation'] },
  }),
  getSharedAnswers: { path: INSPECTION },
  changeSharedAnswers: {
    permission: 'mlops-maturity.shared-answers.update',
    path: INSPECTION,
    options: {
      version: 0,
      body: {
        answers: { 'monitoring.infrastructure.cost-tracking': null },
      },
    },
  },
  getSummaryReport: report('summary'),
  getLevelsReport: report('levels'),
  getHeatmapReport: report('heatmap'),
  getFacetsReport: report('facets'),
  getComponentsReport: report('components'),
  getTrendReport: report('trend'),
  getStatementsReport: report('statements'),
  exportLevels: report('levels.csv'),
  exportHeatmap: report('heatmap.csv'),
  exportTrend: report('trend.csv'),
  exportStatements: report('statements.csv'),
  exportComponents: report('components.csv'),
  importAssessments: {
    permission: 'mlops-maturity.admin',
    path: '/import',
    options: {
      body: {
        assessments: [{ entityRef: 'component:counting', submissions: [] }],
      },
    },
  },
  getHealth: { permission: 'mlops-maturity.admin', path: '/health' },
};

const methods: readonly Method[] = ['get', 'patch', 'put', 'post', 'delete'];

/** What the contract says: id, method and path of each operation. */
const contract = Object.entries(spec.paths).flatMap(([template, item]) =>
  Object.entries(item).flatMap(([name, operation]) => {
    const method = methods.find(each => each === name);
    return method && 'operationId' in operation
      ? [{ id: String(operation.operationId), method, template }]
      : [];
  }),
);

const known = contract.flatMap(({ id, ...where }) =>
  id in operations ? [{ id, ...where, ...operations[id] }] : [],
);

const guarded = known.flatMap(({ permission, ...operation }) =>
  permission ? [{ ...operation, permission }] : [],
);

const read = (path: string) =>
  readFileSync(resolve(__dirname, path), 'utf8').replace(/ +/g, ' ');

describe('every operation of the contract', () => {
  it('stands in the table of this test, and the other way round', () => {
    expect(contract.map(({ id }) => id).sort()).toEqual(
      Object.keys(operations).sort(),
    );
  });

  it.each(known)(
    'is documented for those who write policies: $id',
    ({ method, template, permission }) => {
      expect(read('../../../../../docs/permissions.md')).toContain(
        `| \`${method.toUpperCase()} ${template}\` | ${
          permission ? `\`${permission}\`` : 'nothing'
        } |`,
      );
    },
  );

  describe('asked of a running plugin', () => {
    let denied: { permission?: string; inCatalog?: boolean };
    let plugin: RunningPlugin;

    beforeAll(async () => {
      denied = {};
      plugin = await startPlugin({
        knex: await databases.init('SQLITE_3'),
        policy: ({ permission, actor }) =>
          actor === OWNER && permission === denied.permission
            ? 'deny'
            : 'allow',
        mayReadInCatalog: actor => actor !== OWNER || !denied.inCatalog,
      });
    });

    beforeEach(() => {
      denied = {};
    });

    it.each(known)(
      'refuses those who are not signed in: $id',
      async ({ method, path, options }) => {
        const { status } = await plugin.send(method, path, {
          ...options,
          as: 'nobody',
        });
        expect(status).toBe(401);
      },
    );

    it.each(guarded)(
      'needs $permission: $id',
      async ({ method, path, options, permission }) => {
        const allowed = await plugin.send(method, path, options);
        expect([401, 403]).not.toContain(allowed.status);

        denied = { permission };
        const { status, body } = await plugin.send(method, path, options);
        expect(status).toBe(403);
        expect(body.error.name).toBe('NotAllowedError');
      },
    );

    it.each(guarded)(
      'is in the audit log when it is refused, by an event that is documented: $id',
      async ({ method, path, options, permission }) => {
        denied = { permission };
        const before = plugin.audit.length;
        await plugin.send(method, path, options);
        const events = plugin.audit.slice(before);
        expect(events.map(({ outcome }) => outcome)).toEqual([
          'NotAllowedError',
        ]);
        expect(read('../../../README.md')).toContain(
          `| \`${events[0].eventId}\` |`,
        );
      },
    );

    it.each(
      known.filter(({ path }) =>
        [DEFECTS, INSPECTION].some(entity => path.startsWith(entity)),
      ),
    )(
      'does not exist for those who may not read the entity: $id',
      async ({ method, path, options }) => {
        denied = { inCatalog: true };
        const { status } = await plugin.send(method, path, options);
        expect(status).toBe(404);
      },
    );

    it.each(guarded.filter(({ path }) => path.startsWith(DEFECTS)))(
      'needs reading the assessment as well: $id',
      async ({ method, path, options }) => {
        denied = { permission: 'mlops-maturity.assessment.read' };
        const { status } = await plugin.send(method, path, options);
        expect(status).toBe(403);
      },
    );
  });
});
