import { inspect } from 'node:util';
import { entities } from '../../__testUtils__/entities';
import {
  startPlugin,
  type RequestOptions,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const READER = 'user:default/grace';
const SECRET = 'what-people-have-written';
const GOALS = 'documentation.project.business-goals';
const entityRef = 'component:default/defects';
const DEFECTS = '/assessments/component/default/defects';
const COUNTING = '/assessments/component/default/counting';
const NOTHING = '/assessments/component/default/nothing';

const note = { answers: { [GOALS]: { value: 'yes', note: SECRET } } };
const key = { 'idempotency-key': 'key-number-1' };

const plan = { goal: { type: 'basics' }, steps: [{ statementId: GOALS }] };
const confirmation = { sections: ['documentation'] };

const entry = { entityRef, submissions: [] };

type Call = [
  method: 'get' | 'patch' | 'post' | 'put' | 'delete',
  path: string,
  options: RequestOptions,
];

describe('the audit log', () => {
  let plugin: RunningPlugin;

  beforeEach(async () => {
    plugin = await startPlugin({
      knex: await databases.init('SQLITE_3'),
      entities,
      policy: ({ permission, actor }) =>
        actor === READER && !permission.endsWith('.read') ? 'deny' : 'allow',
    });
    await plugin.send('patch', `${DEFECTS}/draft`, { version: 0, body: note });
    plugin.audit.length = 0;
  });

  afterEach(expectNothingPersonal);

  function expectNothingPersonal() {
    // Winston writes down everything that an error carries.
    const written = inspect([plugin.audit, plugin.auditErrors], {
      depth: 20,
      showHidden: true,
      maxStringLength: null,
    });
    expect(written).not.toContain(SECRET);
    expect(written).not.toMatch(/^\s+at /m);
  }

  it('has every write', async () => {
    await plugin.send('patch', `${DEFECTS}/draft`, { version: 1, body: note });
    await plugin.send('post', `${DEFECTS}/submissions`, {
      version: 2,
      headers: key,
    });
    await plugin.send('patch', `${DEFECTS}/draft`, { version: 3, body: note });
    await plugin.send('delete', `${DEFECTS}/draft`, { version: 4 });
    await plugin.send('post', `${DEFECTS}/confirmations`, {
      version: 1,
      body: confirmation,
    });
    await plugin.send('put', `${DEFECTS}/plan`, { version: 0, body: plan });
    await plugin.send('delete', `${DEFECTS}/plan`, { version: 1 });
    await plugin.send('post', '/import', {
      body: { dryRun: false, assessments: [entry] },
    });
    expect(plugin.audit).toEqual([
      {
        eventId: 'draft-change',
        outcome: 'success',
        meta: {
          actionType: 'update',
          entityRef,
          version: 1,
          fields: ['answers'],
        },
      },
      {
        eventId: 'assessment-submit',
        outcome: 'success',
        meta: { actionType: 'submit', entityRef, version: 2 },
      },
      expect.objectContaining({ eventId: 'draft-change' }),
      {
        eventId: 'draft-discard',
        outcome: 'success',
        meta: { actionType: 'delete', entityRef, version: 4 },
      },
      {
        eventId: 'assessment-confirm',
        outcome: 'success',
        meta: { actionType: 'confirm', entityRef, revision: 1 },
      },
      {
        eventId: 'plan-save',
        outcome: 'success',
        meta: {
          actionType: 'update',
          entityRef,
          version: 0,
          goal: 'basics',
          steps: 1,
        },
      },
      {
        eventId: 'plan-delete',
        outcome: 'success',
        meta: { actionType: 'delete', entityRef, version: 1 },
      },
      {
        eventId: 'assessment-import',
        outcome: 'success',
        meta: { actionType: 'import', entityRefs: [entityRef] },
      },
    ]);
  });

  const huge = { targetNote: 'x'.repeat(257 * 1024) };
  const refused: Array<[status: number, id: string, error: string, Call]> = [
    [
      403,
      'draft-change',
      'NotAllowedError',
      ['patch', `${DEFECTS}/draft`, { as: READER, version: 1, body: note }],
    ],
    [
      403,
      'draft-discard',
      'NotAllowedError',
      ['delete', `${DEFECTS}/draft`, { as: READER, version: 1 }],
    ],
    [
      403,
      'assessment-submit',
      'NotAllowedError',
      [
        'post',
        `${DEFECTS}/submissions`,
        { as: READER, version: 1, headers: key },
      ],
    ],
    [
      403,
      'assessment-import',
      'NotAllowedError',
      ['post', '/import', { as: READER, body: { assessments: [entry] } }],
    ],
    [
      404,
      'draft-change',
      'NotFoundError',
      ['patch', `${NOTHING}/draft`, { version: 0, body: note }],
    ],
    [
      404,
      'draft-discard',
      'NotFoundError',
      ['delete', `${NOTHING}/draft`, { version: 0 }],
    ],
    [
      404,
      'assessment-submit',
      'NotFoundError',
      ['post', `${NOTHING}/submissions`, { version: 0, headers: key }],
    ],
    [
      404,
      'draft-change',
      'NotFoundError',
      [
        'patch',
        '/assessments/component/default/a%00b/draft',
        { version: 0, body: note },
      ],
    ],
    [
      409,
      'assessment-submit',
      'ConflictError',
      ['post', `${COUNTING}/submissions`, { version: 0, headers: key }],
    ],
    [
      412,
      'draft-change',
      'StaleDraftError',
      ['patch', `${DEFECTS}/draft`, { version: 0, body: note }],
    ],
    [
      412,
      'draft-discard',
      'StaleDraftError',
      ['delete', `${DEFECTS}/draft`, { version: 0 }],
    ],
    [
      412,
      'assessment-submit',
      'StaleDraftError',
      ['post', `${DEFECTS}/submissions`, { version: 0, headers: key }],
    ],
    [
      400,
      'draft-change',
      'InputError',
      [
        'patch',
        `${DEFECTS}/draft`,
        {
          version: 1,
          body: { answers: { nonsense: { value: 'yes', note: SECRET } } },
        },
      ],
    ],
    [
      400,
      'draft-change',
      'InputError',
      [
        'patch',
        `${DEFECTS}/draft`,
        { version: 1, body: { answers: { [GOALS]: { value: SECRET } } } },
      ],
    ],
    [
      400,
      'draft-change',
      'InputError',
      ['patch', `${DEFECTS}/draft`, { version: 1, body: `{"${SECRET}` }],
    ],
    [
      400,
      'draft-change',
      'InputError',
      ['patch', `${DEFECTS}/draft`, { body: note }],
    ],
    [400, 'draft-discard', 'InputError', ['delete', `${DEFECTS}/draft`, {}]],
    [
      400,
      'assessment-submit',
      'InputError',
      ['post', `${DEFECTS}/submissions`, { version: 1, body: {} }],
    ],
    [
      400,
      'assessment-import',
      'InputError',
      ['post', '/import', { body: { assessments: 'all' } }],
    ],
    [
      413,
      'draft-change',
      'BodyTooLargeError',
      ['patch', `${DEFECTS}/draft`, { version: 1, body: huge }],
    ],
    [
      413,
      'assessment-import',
      'BodyTooLargeError',
      ['post', '/import', { body: huge }],
    ],
    [
      403,
      'assessment-confirm',
      'NotAllowedError',
      [
        'post',
        `${DEFECTS}/confirmations`,
        { as: READER, version: 0, body: confirmation },
      ],
    ],
    [
      404,
      'assessment-confirm',
      'NotFoundError',
      ['post', `${NOTHING}/confirmations`, { version: 0, body: confirmation }],
    ],
    [
      409,
      'assessment-confirm',
      'ConflictError',
      ['post', `${DEFECTS}/confirmations`, { version: 0, body: confirmation }],
    ],
    [
      400,
      'assessment-confirm',
      'InputError',
      [
        'post',
        `${DEFECTS}/confirmations`,
        { version: 0, body: { sections: ['nonsense'] } },
      ],
    ],
    [
      400,
      'assessment-confirm',
      'InputError',
      [
        'post',
        `${DEFECTS}/confirmations`,
        { version: 0, body: { sections: SECRET } },
      ],
    ],
    [
      403,
      'plan-save',
      'NotAllowedError',
      ['put', `${DEFECTS}/plan`, { as: READER, version: 0, body: plan }],
    ],
    [
      404,
      'plan-save',
      'NotFoundError',
      ['put', `${NOTHING}/plan`, { version: 0, body: plan }],
    ],
    [
      412,
      'plan-save',
      'StalePlanError',
      ['put', `${DEFECTS}/plan`, { version: 3, body: plan }],
    ],
    [
      400,
      'plan-save',
      'InputError',
      [
        'put',
        `${DEFECTS}/plan`,
        { version: 0, body: { ...plan, steps: [{ statementId: SECRET }] } },
      ],
    ],
    [
      400,
      'plan-save',
      'InputError',
      ['put', `${DEFECTS}/plan`, { version: 0, body: { goal: SECRET } }],
    ],
    [
      403,
      'plan-delete',
      'NotAllowedError',
      ['delete', `${DEFECTS}/plan`, { as: READER, version: 0 }],
    ],
    [
      412,
      'plan-delete',
      'StalePlanError',
      ['delete', `${DEFECTS}/plan`, { version: 3 }],
    ],
    [400, 'plan-delete', 'InputError', ['delete', `${DEFECTS}/plan`, {}]],
    [
      404,
      'history-read',
      'NotFoundError',
      ['get', `${DEFECTS}/submissions/9`, {}],
    ],
    [
      400,
      'history-read',
      'InputError',
      ['get', `${DEFECTS}/submissions?limit=0`, {}],
    ],
    [400, 'report-read', 'InputError', ['get', '/reports/levels?limit=0', {}]],
    [404, 'assessment-read', 'NotFoundError', ['get', NOTHING, {}]],
    [403, 'health-read', 'NotAllowedError', ['get', '/health', { as: READER }]],
  ];

  it.each(refused)(
    'has a %d of %s as failed with %s, once',
    async (status, eventId, outcome, [method, path, options]) => {
      const response = await plugin.send(method, path, options);
      expect(response.status).toBe(status);
      expect(plugin.audit).toEqual([
        { eventId, outcome, meta: expect.any(Object) },
      ]);
      const isAboutDefects = path.startsWith(DEFECTS);
      expect(plugin.audit[0].meta).toMatchObject(
        isAboutDefects ? { entityRef } : {},
      );
    },
  );
});
