import {
  OWNER,
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import type { Policy } from '../../__testUtils__/fakePermissions';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const OTHER = 'user:default/bob';
const ADMIN = 'user:default/grace';
const OUTSIDER = 'user:default/eve';

const DEFECTS = '/assessments/component/default/defects';

const PLAN = {
  goal: { type: 'basics' },
  steps: [{ statementId: 'documentation.project.business-goals' }],
};

/**
 * What most portals want: everybody reads, owners write, one group
 * administers. Somebody from outside may see nothing of it.
 */
const policy: Policy = ({ permission, actor, entityRef }) => {
  if (actor === OUTSIDER) {
    return 'deny';
  }
  if (actor.startsWith('plugin:') || actor.startsWith('external:')) {
    return 'allow';
  }
  switch (permission) {
    case 'mlops-maturity.assessment.update':
    case 'mlops-maturity.assessment.submit':
      return actor === OWNER && entityRef === 'component:default/defects'
        ? 'allow'
        : 'deny';
    case 'mlops-maturity.admin':
      return actor === ADMIN ? 'allow' : 'deny';
    default:
      return 'allow';
  }
};

type Action =
  | 'read'
  | 'history'
  | 'revision'
  | 'change'
  | 'submit'
  | 'confirm'
  | 'plan'
  | 'unplan'
  | 'discard'
  | 'report'
  | 'import';

async function attempt(
  plugin: RunningPlugin,
  action: Action,
  as: string,
): Promise<number> {
  const { body } = await plugin.send('get', DEFECTS, { as: 'service' });
  const call = { as, version: body.version };
  const change = { ...call, body: { picks: { people: 2 } } };
  const plan = { as, version: body.planVersion };
  const respond = {
    read: () => plugin.send('get', DEFECTS, { as }),
    change: () => plugin.send('patch', `${DEFECTS}/draft`, change),
    discard: () => plugin.send('delete', `${DEFECTS}/draft`, call),
    submit: () =>
      plugin.send('post', `${DEFECTS}/submissions`, {
        ...call,
        headers: { 'idempotency-key': `submission-by-${as}` },
      }),
    history: () => plugin.send('get', `${DEFECTS}/submissions`, { as }),
    revision: () => plugin.send('get', `${DEFECTS}/submissions/1`, { as }),
    confirm: () =>
      plugin.send('post', `${DEFECTS}/confirmations`, {
        as,
        version: 1,
        body: { sections: ['documentation'] },
      }),
    plan: () => plugin.send('put', `${DEFECTS}/plan`, { ...plan, body: PLAN }),
    unplan: () => plugin.send('delete', `${DEFECTS}/plan`, plan),
    report: () => plugin.send('get', '/reports/levels', { as }),
    import: () =>
      plugin.send('post', '/import', {
        as,
        body: {
          assessments: [{ entityRef: 'component:counting', submissions: [] }],
        },
      }),
  }[action];
  const { status } = await respond();
  return status;
}

describe.each(databases.eachSupportedId())('access on %s', id => {
  it.each<[string, string, Record<Action, number>]>([
    [
      'an owner',
      OWNER,
      {
        read: 200,
        history: 200,
        revision: 404,
        confirm: 409,
        plan: 200,
        unplan: 200,
        report: 200,
        change: 200,
        discard: 200,
        submit: 409,
        import: 403,
      },
    ],
    [
      'somebody from another team',
      OTHER,
      {
        read: 200,
        history: 200,
        revision: 404,
        confirm: 403,
        plan: 403,
        unplan: 403,
        report: 200,
        change: 403,
        discard: 403,
        submit: 403,
        import: 403,
      },
    ],
    [
      'an administrator',
      ADMIN,
      {
        read: 200,
        history: 200,
        revision: 404,
        confirm: 403,
        plan: 403,
        unplan: 403,
        report: 200,
        change: 403,
        discard: 403,
        submit: 403,
        import: 200,
      },
    ],
    [
      'a service',
      'service',
      {
        read: 200,
        history: 200,
        revision: 404,
        confirm: 409,
        plan: 200,
        unplan: 200,
        report: 200,
        change: 200,
        discard: 200,
        submit: 409,
        import: 200,
      },
    ],
    [
      'an outsider',
      OUTSIDER,
      {
        read: 403,
        history: 403,
        revision: 403,
        confirm: 403,
        plan: 403,
        unplan: 403,
        report: 403,
        change: 403,
        discard: 403,
        submit: 403,
        import: 403,
      },
    ],
    [
      'nobody',
      'nobody',
      {
        read: 401,
        history: 401,
        revision: 401,
        confirm: 401,
        plan: 401,
        unplan: 401,
        report: 401,
        change: 401,
        discard: 401,
        submit: 401,
        import: 401,
      },
    ],
  ])('of %s', async (_, as, expected) => {
    const plugin = await startPlugin({
      knex: await databases.init(id),
      policy,
    });
    const actions: Action[] = [
      'read',
      'history',
      'revision',
      'report',
      'confirm',
      'plan',
      'unplan',
      'change',
      'discard',
      'submit',
      'import',
    ];
    const actual: Partial<Record<Action, number>> = {};
    for (const action of actions) {
      actual[action] = await attempt(plugin, action, as);
    }
    expect(actual).toEqual(expected);
  });

  it('is told before anything is tried', async () => {
    const plugin = await startPlugin({
      knex: await databases.init(id),
      policy,
    });
    const { body: own } = await plugin.send('get', DEFECTS);
    expect(own.access).toMatchObject({ update: true, submit: true });
    const { body: foreign } = await plugin.send('get', DEFECTS, { as: OTHER });
    expect(foreign.access).toEqual({
      update: false,
      submit: false,
      owners: ['group:default/vision'],
    });
  });

  it('names in a refusal who may', async () => {
    const plugin = await startPlugin({
      knex: await databases.init(id),
      policy,
    });
    const { body } = await plugin.send('patch', `${DEFECTS}/draft`, {
      as: OTHER,
      version: 0,
      body: { target: 4 },
    });
    expect(body.error.message).toContain('group:default/vision');
    const { body: after } = await plugin.send('get', DEFECTS);
    expect(after).toMatchObject({ version: 0, draft: null });
  });

  it('does not tell a stranger what exists', async () => {
    const plugin = await startPlugin({
      knex: await databases.init(id),
      policy,
      mayReadInCatalog: (actor, { metadata }) =>
        actor !== OTHER || metadata.name !== 'defects',
    });
    const { status, body } = await plugin.send('patch', `${DEFECTS}/draft`, {
      as: OTHER,
      version: 0,
      body: { target: 4 },
    });
    expect(status).toBe(404);
    expect(body.error.message).toBe(
      'There is no entity component:default/defects',
    );
  });
});

describe.each(databases.eachSupportedId())('the audit log on %s', id => {
  it('records reads, writes and refusals, never what was written', async () => {
    const plugin = await startPlugin({
      knex: await databases.init(id),
      policy,
    });
    const secret = 'nobody should read this in a log';
    await plugin.send('get', DEFECTS);
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { targetNote: secret, target: 2 },
    });
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { targetNote: secret },
    });
    await plugin.send('patch', `${DEFECTS}/draft`, {
      as: OTHER,
      version: 1,
      body: { targetNote: secret },
    });
    await plugin.send('post', `${DEFECTS}/submissions`, {
      version: 1,
      headers: { 'idempotency-key': 'key-number-1' },
    });
    await plugin.send('delete', `${DEFECTS}/draft`, { version: 2 });
    await plugin.send('get', '/reports/heatmap');
    await plugin.send('get', '/model');

    expect(
      plugin.audit.map(({ eventId, outcome }) => `${eventId} ${outcome}`),
    ).toEqual([
      'assessment-read success',
      'draft-change success',
      'draft-change StaleDraftError',
      'draft-change NotAllowedError',
      'assessment-submit success',
      'draft-discard success',
      'report-read success',
      'model-read success',
    ]);
    expect(plugin.audit[1].meta).toEqual({
      actionType: 'update',
      entityRef: 'component:default/defects',
      version: 0,
      fields: ['targetNote', 'target'],
    });
    expect(JSON.stringify(plugin.audit)).not.toContain(secret);
  });
});
