import {
  emptyDocument,
  maturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import {
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const GOALS = 'documentation.project.business-goals';
const TEAM = 'documentation.project.team-overview';

const { modelVersion, ...empty } = emptyDocument(maturityModel);

function document(answers: Record<string, object> = {}, more: object = {}) {
  return { ...empty, answers, ...more };
}

function submission(submittedAt: string, answers?: Record<string, object>) {
  return {
    submittedAt,
    submittedBy: 'user:default/left-last-year',
    document: document(answers),
  };
}

/** Imports as a service, as a loader of data would. */
function importer(plugin: RunningPlugin) {
  return async (assessments: object[], dryRun?: boolean) => {
    const { status, body } = await plugin.send('post', '/import', {
      as: 'service',
      body: { ...(dryRun !== undefined && { dryRun }), assessments },
    });
    expect(status).toBe(200);
    return body;
  };
}

describe.each(databases.eachSupportedId())('import on %s', id => {
  const start = async () => {
    const plugin = await startPlugin({ knex: await databases.init(id) });
    return { plugin, run: importer(plugin) };
  };

  const history = {
    entityRef: 'component:defects',
    submissions: [
      submission('2026-01-10T09:00:00Z', {
        [GOALS]: { value: 'yes' },
        [TEAM]: { value: 'no' },
      }),
      submission('2026-03-10T09:00:00+01:00', {
        [GOALS]: { value: 'yes' },
      }),
    ],
    draft: {
      updatedBy: 'user:default/ada',
      document: document(
        { [TEAM]: { value: 'yes', parts: {} } },
        { target: 3 },
      ),
    },
  };

  it('is a dry run unless told otherwise, and then writes nothing', async () => {
    const { plugin, run } = await start();
    await expect(run([history])).resolves.toEqual({
      dryRun: true,
      results: [
        {
          entityRef: 'component:default/defects',
          outcome: 'imported',
          submissions: 2,
          draft: true,
        },
      ],
    });
    await expect(plugin.send('get', DEFECTS)).resolves.toMatchObject({
      body: { version: 0, draft: null, submission: null },
    });
  });

  it('brings in history and draft with their dates and people', async () => {
    const { plugin, run } = await start();
    const { results } = await run([history], false);
    expect(results).toMatchObject([{ outcome: 'imported' }]);

    const { body } = await plugin.send('get', DEFECTS);
    expect(body.submission).toMatchObject({
      revision: 2,
      submittedAt: '2026-03-10T08:00:00.000Z',
      submittedBy: 'user:default/left-last-year',
    });
    // An answer keeps the date on which it was first given.
    expect(body.submission.document.answers).toEqual({
      [GOALS]: {
        value: 'yes',
        updatedAt: '2026-01-10T09:00:00.000Z',
        updatedBy: 'user:default/left-last-year',
      },
    });
    expect(body.draft).toMatchObject({
      basedOnRevision: 2,
      updatedBy: 'user:default/ada',
      document: { target: 3, answers: { [TEAM]: { value: 'yes' } } },
    });
    expect(body.draft.document.answers).not.toHaveProperty([GOALS]);
    const { body: summary } = await plugin.send('get', '/reports/summary');
    expect(summary).toMatchObject({ assessed: 1 });
  });

  it('never overwrites, so that it can be repeated', async () => {
    const { plugin, run } = await start();
    await run([history], false);
    const before = await plugin.send('get', DEFECTS);
    for (const dryRun of [true, false]) {
      const { results } = await run([history], dryRun);
      expect(results).toEqual([
        {
          entityRef: 'component:defects',
          outcome: 'skipped',
          submissions: 0,
          draft: false,
          reason: expect.stringContaining('never overwrites'),
        },
      ]);
    }
    const after = await plugin.send('get', DEFECTS);
    expect(after.body.submission).toEqual(before.body.submission);
  });

  it('says for each component why it was refused, and imports the others', async () => {
    const { plugin, run } = await start();
    const one = submission('2026-01-10T09:00:00Z');
    const entry = (entityRef: string, ...submissions: object[]) => ({
      entityRef,
      submissions,
    });
    const { results } = await run(
      [
        entry('component:nothing', one),
        entry('component:website', one),
        entry('::', one),
        entry('component:chat', submission('2026-01-10')),
        entry('component:chat', one),
        entry('component:summaries'),
        history,
      ],
      false,
    );
    expect(results).toMatchObject([
      { outcome: 'rejected', reason: expect.stringContaining('no entity') },
      { outcome: 'rejected', reason: expect.stringContaining('To opt in') },
      { outcome: 'rejected', reason: expect.stringContaining('entityRef') },
      { outcome: 'rejected', reason: expect.stringContaining('time zone') },
      { outcome: 'rejected', reason: expect.stringContaining('twice') },
      { outcome: 'rejected', reason: expect.stringContaining('empty') },
      { outcome: 'imported', submissions: 2, draft: true },
    ]);
    const { body } = await plugin.send('get', '/reports/summary');
    expect(body).toMatchObject({ assessed: 1 });
  });

  it('takes in a component that the catalog sync has not seen yet', async () => {
    const { plugin, run } = await start();
    plugin.setEntities([
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'brand-new' },
        spec: { type: 'ml-model', lifecycle: 'production' },
      },
    ]);
    const { results } = await run(
      [
        {
          entityRef: 'component:brand-new',
          submissions: [submission('2026-01-10T09:00:00Z')],
        },
      ],
      false,
    );
    expect(results).toMatchObject([{ outcome: 'imported' }]);
    const { body } = await plugin.send(
      'get',
      '/reports/components?search=brand',
    );
    expect(body.items).toHaveLength(1);
  });
});

describe.each(databases.eachSupportedId())('import rules on %s', id => {
  let plugin: RunningPlugin;
  let run: ReturnType<typeof importer>;

  beforeAll(async () => {
    plugin = await startPlugin({ knex: await databases.init(id) });
    run = importer(plugin);
  });

  it.each([
    ['2026-02-30T10:00:00Z', 'submissions.0.submittedAt'],
    ['2026-02-03T10:00:00', 'time zone'],
    ['last week', 'submissions.0.submittedAt'],
    ['2999-01-01T00:00:00Z', 'must not be in the future'],
    ['1899-12-30T00:00:00Z', 'must not be before 2000-01-01'],
    ['0001-01-01T00:00:00Z', 'must not be before 2000-01-01'],
    ['2026-01-31T24:00:00Z', 'submissions.0.submittedAt'],
  ])('refuses %s as the time of a submission', async (time, reason) => {
    const { results } = await run([
      { entityRef: 'component:defects', submissions: [submission(time)] },
    ]);
    expect(results).toMatchObject([
      { outcome: 'rejected', reason: expect.stringContaining(reason) },
    ]);
  });

  it.each([
    [
      'a statement that there is not',
      submission('2026-01-10T09:00:00Z', { nonsense: { value: 'yes' } }),
      'submissions.0.document.answers.nonsense: unknown statement',
    ],
    [
      'not applicable without a reason',
      submission('2026-01-10T09:00:00Z', {
        [GOALS]: { value: 'not-applicable' },
      }),
      `submissions.0.document.answers.${GOALS}.reason`,
    ],
    [
      'somebody who is no reference',
      { ...submission('2026-01-10T09:00:00Z'), submittedBy: 'a:b:c:d' },
      'submissions.0.submittedBy',
    ],
  ])('holds documents to the rules of drafts: %s', async (_, entry, reason) => {
    const { results } = await run([
      { entityRef: 'component:defects', submissions: [entry] },
    ]);
    expect(results).toMatchObject([
      { outcome: 'rejected', reason: expect.stringContaining(reason) },
    ]);
  });

  it('refuses a history that is out of order', async () => {
    const { results } = await run([
      {
        entityRef: 'component:defects',
        submissions: [
          submission('2026-03-10T09:00:00Z'),
          submission('2026-01-10T09:00:00Z'),
        ],
      },
    ]);
    expect(results).toMatchObject([
      {
        outcome: 'rejected',
        reason: expect.stringContaining('list the oldest first'),
      },
    ]);
  });

  it.each<[string, unknown, string, RegExp]>([
    [
      'a property that the contract does not know',
      {
        entityRef: 'component:defects',
        submissions: [{ ...submission('2026-01-10T09:00:00Z'), by: 'me' }],
      },
      'component:defects',
      /^submissions\.0\.by: unknown property$/,
    ],
    [
      'a value of another spelling',
      {
        entityRef: 'component:defects',
        submissions: [
          submission('2026-01-10T09:00:00Z', { [GOALS]: { value: 'Yes' } }),
        ],
      },
      'component:defects',
      /^submissions\.0\.document\.answers\.\S+\.value: must be .*yes, no/,
    ],
    [
      'a level that there is not',
      {
        entityRef: 'component:defects',
        submissions: [],
        draft: {
          updatedBy: 'user:default/ada',
          document: document({}, { target: 7 }),
        },
      },
      'component:defects',
      /^draft\.document\.target: must be/,
    ],
    [
      'no submissions',
      { entityRef: 'component:defects' },
      'component:defects',
      /submissions/,
    ],
    ['an entity ref of another type', { entityRef: 7 }, '', /entityRef/],
    ['a text', 'component:defects', '', /must be object/],
    ['nothing', null, '', /must be object/],
    ['a list', [], '', /must be object/],
  ])(
    'refuses %s by itself, and imports the others',
    async (_case, odd, entityRef, reason) => {
      const fresh = await startPlugin({ knex: await databases.init(id) });
      const good = {
        entityRef: 'component:counting',
        submissions: [submission('2026-01-10T09:00:00Z')],
      };
      for (const dryRun of [true, false]) {
        const { status, body } = await fresh.send('post', '/import', {
          body: { dryRun, assessments: [odd, good] },
        });
        expect(status).toBe(200);
        expect(body.results).toEqual([
          {
            entityRef,
            outcome: 'rejected',
            submissions: 0,
            draft: false,
            reason: expect.stringMatching(reason),
          },
          {
            entityRef: 'component:default/counting',
            outcome: 'imported',
            submissions: 1,
            draft: false,
          },
        ]);
      }
      const { body } = await fresh.send('get', '/reports/summary');
      expect(body).toMatchObject({ assessed: 1 });
    },
  );

  it.each<[string, unknown]>([
    ['no list', { assessments: {} }],
    ['an empty list', { assessments: [] }],
    ['something unknown', { assessments: [{}], all: true }],
  ])('400 for %s', async (_case, body) => {
    const { status } = await plugin.send('post', '/import', {
      body: JSON.stringify(body),
    });
    expect(status).toBe(400);
  });
});
