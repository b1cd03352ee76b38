import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { marks } from '../../../dev/markdownTable';
import { operationTables } from '../../../dev/operationTables';
import { requirementTable } from '../../../dev/requirementTable';
import { OWNER, startPlugin } from '../../__testUtils__/startPlugin';
import type {
  RequestOptions,
  RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { contractRoutes, type OperationId } from '../../router/contractRoutes';
import { operations } from '../../router/operations';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const INSPECTION = '/shared-answers/system/default/inspection';

interface Sample {
  path: string;
  options?: RequestOptions;
}

const onAssessment = (path = '', options: RequestOptions = {}): Sample => ({
  path: `${DEFECTS}${path}`,
  options,
});

const report = (name: string): Sample => ({ path: `/reports/${name}` });

const plan = {
  goal: { type: 'basics' },
  steps: [{ statementId: 'documentation.project.business-goals' }],
};

/** A request for each operation. */
const samples: Readonly<Record<OperationId, Sample>> = {
  getModel: { path: '/model' },
  getAssessment: onAssessment(),
  getHistory: onAssessment('/submissions'),
  getSubmission: onAssessment('/submissions/1'),
  getEvidence: onAssessment('/evidence'),
  changeDraft: onAssessment('/draft', { version: 0, body: { target: 2 } }),
  discardDraft: onAssessment('/draft', { version: 0 }),
  savePlan: onAssessment('/plan', { version: 0, body: plan }),
  deletePlan: onAssessment('/plan', { version: 0 }),
  submitDraft: onAssessment('/submissions', {
    version: 0,
    headers: { 'idempotency-key': 'one-of-a-kind' },
  }),
  confirmAssessment: onAssessment('/confirmations', {
    version: 0,
    body: { sections: ['documentation'] },
  }),
  getSharedAnswers: { path: INSPECTION },
  changeSharedAnswers: {
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
  getExclusionsReport: report('exclusions'),
  exportExclusions: report('exclusions.csv'),
  exportComponents: report('components.csv'),
  importAssessments: {
    path: '/import',
    options: {
      body: {
        assessments: [{ entityRef: 'component:counting', submissions: [] }],
      },
    },
  },
  getHealth: { path: '/health' },
};

/** Every operation: where the contract has it, what it needs, a request. */
const known = contractRoutes.map(({ operationId: id, method, template }) => {
  const { permission, audit } = operations[id];
  return {
    ...{ id, method, template, audit, ...samples[id] },
    permission: permission === 'none' ? undefined : permission.name,
  };
});

const guarded = known.flatMap(({ permission, ...operation }) =>
  permission ? [{ ...operation, permission }] : [],
);

/** Those with a header that the contract requires, or with a body. */
const checked = known.filter(({ options }) => options);

const documented = (file: string) =>
  readFileSync(resolve(__dirname, '../../../../..', file), 'utf8');

describe('every operation of the contract', () => {
  it('stands in the table of operations, and the other way round', () => {
    expect(known.map(({ id }) => id).sort()).toEqual(
      Object.keys(operations).sort(),
    );
  });

  it('is recorded as a read or as an action, as it is', () => {
    for (const { method, audit } of known) {
      const isRead = method === 'get';
      expect(audit.severityLevel).toBe(isRead ? 'low' : 'medium');
      expect('actionType' in audit.meta).toBe(!isRead);
    }
  });

  it.each([...operationTables, requirementTable])(
    'is documented: $name in $document',
    ({ document, name, table }) => {
      const [begin, end] = marks(name);
      expect(documented(document)).toContain(`${begin}\n\n${table}\n\n${end}`);
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

    const recordedBy = async (request: () => Promise<unknown>) => {
      const before = plugin.audit.length;
      await request();
      return plugin.audit.slice(before);
    };

    it.each(guarded)(
      'is in the audit log as it says when it is refused: $id',
      async ({ method, path, options, permission, audit }) => {
        denied = { permission };
        const events = await recordedBy(() =>
          plugin.send(method, path, options),
        );
        expect(events).toEqual([
          {
            eventId: audit.eventId,
            outcome: 'NotAllowedError',
            meta: expect.objectContaining(
              // A dry run unless it says otherwise.
              audit.eventId === 'assessment-import'
                ? { actionType: 'dry-run' }
                : audit.meta,
            ),
          },
        ]);
      },
    );

    it.each(checked)(
      'is in the audit log as it says when it breaks the contract: $id',
      async ({ method, path, audit }) => {
        const events = await recordedBy(() =>
          plugin.send(method, path, { body: '[' }),
        );
        expect(events).toEqual([
          {
            eventId: audit.eventId,
            outcome: 'InputError',
            meta: expect.objectContaining(audit.meta),
          },
        ]);
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
