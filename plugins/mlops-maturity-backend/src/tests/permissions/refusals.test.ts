import type { Response } from 'supertest';
import { entities } from '../../__testUtils__/entities';
import {
  startPlugin,
  type RequestOptions,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const GOALS = 'documentation.project.business-goals';
const LOOKUP = 'traceability.ml-code.run-lookup';

const answer = (statement: string, value: object) => ({
  answers: { [statement]: value },
});
const link = (url: string) =>
  answer(GOALS, { value: 'yes', evidence: [{ url }] });
const SCRIPT = 'javascript';
const LINK_FIELD = `answers.${GOALS}.evidence.0.url`;

describe.each(databases.eachSupportedId())('refusals on %s', id => {
  let plugin: RunningPlugin;
  let before: Response;

  beforeAll(async () => {
    plugin = await startPlugin({ knex: await databases.init(id), entities });
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: answer(GOALS, { value: 'no', note: 'as it was' }),
    });
    before = await plugin.send('get', DEFECTS);
  });

  afterEach(expectNothingWritten);

  /** Whatever is refused, nothing of it may be there afterwards. */
  async function expectNothingWritten() {
    const after = await plugin.send('get', DEFECTS);
    expect(after.body).toEqual(before.body);
  }

  const change = (body: object | string, options: RequestOptions = {}) =>
    plugin.send('patch', `${DEFECTS}/draft`, { version: 1, body, ...options });

  it.each([
    [
      'an unknown statement',
      answer('documentation.foo', { value: 'yes' }),
      'answers.documentation.foo: unknown statement id',
    ],
    [
      'a statement named like a property of every object',
      '{"answers":{"__proto__":{"value":"yes"}}}',
      'answers.__proto__: unknown statement id',
    ],
    [
      'the constructor as a statement',
      answer('constructor', { value: 'yes' }),
      'answers.constructor: unknown statement id',
    ],
    [
      'an unknown answer',
      answer(GOALS, { value: 'maybe' }),
      `answers.${GOALS}.value: must be equal to one of the allowed values: yes, no, not-applicable, unanswered`,
    ],
    [
      'an answer without value',
      answer(GOALS, {}),
      `answers.${GOALS}: must have required property 'value'`,
    ],
    [
      'an answer that is none',
      { answers: { [GOALS]: 5 } },
      `answers.${GOALS}: must be object`,
    ],
    [
      'not applicable without a reason',
      answer(GOALS, { value: 'not-applicable' }),
      `answers.${GOALS}.reason: say why`,
    ],
    [
      'not applicable with a blank reason',
      answer(GOALS, { value: 'not-applicable', reason: ' \n\u200b' }),
      `answers.${GOALS}.reason: say why`,
    ],
    [
      'a long note',
      answer(GOALS, { value: 'yes', note: 'x'.repeat(2001) }),
      `answers.${GOALS}.note: must NOT have more than 2000 characters`,
    ],
    [
      'an unknown part',
      answer(LOOKUP, { value: 'yes', parts: { foo: true } }),
      `answers.${LOOKUP}.parts.foo: unknown part; known are code-commit`,
    ],
    [
      'parts of a statement that has none',
      answer(GOALS, { value: 'yes', parts: { infrastructure: true } }),
      `answers.${GOALS}.parts.infrastructure: this statement has no parts`,
    ],
    ['a script as a link', link(`${SCRIPT}:alert(1)`), LINK_FIELD],
    ['a link to a file', link('file:///etc/passwd'), LINK_FIELD],
    ['a relative link', link('/docs'), LINK_FIELD],
    [
      'a link with a password',
      link('https://ada:secret@wiki.example'),
      `${LINK_FIELD}: must not contain a user name or password`,
    ],
    [
      'an unknown property of an answer',
      answer(GOALS, { value: 'yes', by: 'me' }),
      `answers.${GOALS}.by: unknown property`,
    ],
    ['an unknown property', { target: 2, foo: 1 }, 'foo: unknown property'],
    [
      'an unknown dimension',
      { picks: { speed: 1 } },
      'picks.speed: unknown dimension; known are people',
    ],
    [
      'a level that there is not',
      { picks: { people: 5 } },
      'picks.people: must be equal to one of the allowed values: 0, 1, 2, 3, 4 or null',
    ],
    ['a target in words', { target: 'high' }, 'target: must be'],
    [
      'an unknown serving mode',
      { profile: { servingModes: ['streaming'] } },
      'profile.servingModes.0: must be equal to one of the allowed values: real-time, batch',
    ],
    ['no change at all', {}, 'body: name at least one of profile'],
    ['broken JSON', '{"target":', 'The body is not valid JSON'],
    ['nothing, as JSON', 'null', 'body: must be object'],
    ['a number', '7', 'body: must be object'],
    ['a text', '"target"', 'body: must be object'],
    ['a list', [], 'body: must be object'],
  ])('400 for %s', async (_, body, message) => {
    const { status, body: refusal } = await change(body);
    expect(status).toBe(400);
    expect(refusal.error.name).toBe('InputError');
    expect(refusal.error.message).toContain(message);
  });

  it.each([
    [
      'put',
      `${DEFECTS}/plan`,
      { goal: { type: 'basics' }, steps: [{ statementId: GOALS }], foo: 1 },
      'foo: unknown property',
    ],
    [
      'put',
      `${DEFECTS}/plan/`,
      { goal: { type: 'basics', foo: 1 }, steps: [] },
      'goal.foo: unknown property',
    ],
    [
      'put',
      `${DEFECTS}/plan`,
      { goal: { type: 'basics' }, steps: [{ statementId: GOALS, by: 'me' }] },
      'steps.0.by: unknown property',
    ],
    [
      'post',
      `${DEFECTS}/confirmations`,
      { sections: ['documentation'], foo: 1 },
      'foo: unknown property',
    ],
    [
      'post',
      `${DEFECTS}/submissions`,
      { foo: 1, bar: 2 },
      'foo: unknown property; bar: unknown property',
    ],
    ['post', `${DEFECTS}/submissions`, [1], 'body: must be empty'],
    ['delete', `${DEFECTS}/draft`, { foo: 1 }, 'foo: unknown property'],
    [
      'patch',
      '/shared-answers/group/default/vision',
      answer(GOALS, { value: 'yes', foo: 1 }),
      `answers.${GOALS}.foo: unknown property`,
    ],
    [
      'patch',
      '/shared-answers/group/default/vision',
      { answers: {} },
      'answers: must not be empty',
    ],
    ['post', '/import', { assessments: [{}], foo: 1 }, 'foo: unknown property'],
  ] as const)(
    '400 that names just what is wrong: %s %s with %j',
    async (method, path, body, message) => {
      const refused = await plugin.send(method, path, {
        version: 0,
        headers: { 'idempotency-key': 'key-number-1' },
        body,
      });
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toBe(message);
    },
  );

  it('400 for a change of which only a part is wrong', async () => {
    const { status } = await change({
      answers: { [GOALS]: { value: 'yes' }, nonsense: { value: 'yes' } },
      picks: { people: 2 },
    });
    expect(status).toBe(400);
  });

  it.each([
    ['/reports/levels?groupBy=colour', 'groupBy: must be equal to one of'],
    ['/reports/levels?limit=0', 'limit: must be >= 1'],
    ['/reports/levels?limit=many', 'limit: must be integer'],
    ['/reports/components?limit=101', 'limit: must be <= 100'],
    ['/reports/components?level=5', 'level.0: must be equal to one of'],
    ['/reports/summary?state=tired', 'state.0: must be equal to one of'],
    ['/reports/summary?heldBackBy=weather', 'heldBackBy: "weather" is unknown'],
    ['/reports/trend?months=61', 'months: must be <= 60'],
    ['/reports/heatmap?mode=change', 'since: name the day'],
    ['/reports/heatmap?mode=change&since=2026-02-30', 'since: 2026-02-30'],
    ['/reports/heatmap?mode=change&since=0001-01-01', 'since: must be a day'],
    ['/reports/heatmap?mode=change&since=1899-12-30', 'since: must be a day'],
    ['/reports/heatmap?mode=change&since=2100-01-01', 'since: must be a day'],
    ['/reports/summary?colour=red', "Unknown query parameter 'colour'"],
    ['/reports/summary?owner=', "query parameter 'owner'"],
    ['/reports/summary?owner[a]=b', 'owner'],
    ['/reports/components?cursor=nonsense', 'cursor'],
    ['/reports/components?search=%00', 'search: must not contain control'],
    ['/reports/components?statement=nonsense', 'statement'],
    ['/reports/components?answer=yes', 'statement'],
    ['/reports/summary?owner=a:b:c', 'owner: must be the reference of a group'],
    ['/reports/levels?owner=not%20a%20name', 'owner: must be the reference'],
    ['/reports/trend?owner=user:', 'owner: must be the reference'],
    ['/reports/statements?owner=%20', 'owner: must be the reference'],
    ['/reports/heatmap?system=%2F%2F', 'system: must be the reference'],
    ['/reports/summary?system=component:a', 'system: must be the reference'],
    ['/reports/components?domain=group:a', 'domain: must be the reference'],
    ['/reports/components.csv?domain=a%2Fb%2Fc', 'domain: must be the'],
    ['/reports/components?groupBy=owner&group=a:b:c', 'group: must be the'],
    ['/reports/components?groupBy=system&group=domain:a', 'group: must be the'],
  ])('400 for %s', async (path, message) => {
    const { status, body } = await plugin.send('get', path);
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });

  it('400 without the version that a change was made on', async () => {
    const missing = await change({ target: 2 }, { version: undefined });
    expect(missing.status).toBe(400);
    expect(missing.body.error.message).toContain('If-Match: required');
    const odd = await change(
      { target: 2 },
      { version: undefined, headers: { 'if-match': '*' } },
    );
    expect(odd.status).toBe(400);
  });

  it('400 for a submission without a key of its own', async () => {
    const { status, body } = await plugin.send(
      'post',
      `${DEFECTS}/submissions`,
      { version: 1, body: {} },
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain('Idempotency-Key: required');
  });

  it.each(['get', 'patch', 'delete', 'post'] as const)(
    '401 for %s by nobody',
    async method => {
      const path = {
        get: DEFECTS,
        patch: `${DEFECTS}/draft`,
        delete: `${DEFECTS}/draft`,
        post: `${DEFECTS}/submissions`,
      }[method];
      const { status } = await plugin.send(method, path, {
        as: 'nobody',
        version: 1,
        headers: { 'idempotency-key': 'key-number-1' },
        body: method === 'get' ? undefined : { target: 3 },
      });
      expect(status).toBe(401);
    },
  );

  it.each([
    '/model',
    '/openapi.json',
    '/reports/summary',
    '/reports/levels',
    '/reports/heatmap',
    '/reports/facets',
    '/reports/components',
  ])('401 for %s by nobody', async path => {
    await expect(
      plugin.send('get', path, { as: 'nobody' }),
    ).resolves.toMatchObject({ status: 401 });
  });

  it.each([
    ['does not exist', 'component/default/nothing', 'There is no entity'],
    ['is no ML component', 'component/default/website', 'To opt in'],
    ['cannot exist', 'component/default/a%00b%20c', 'no such entity'],
    ['is a group', 'group/default/vision', 'is not assessed'],
  ])('404 for an entity that %s', async (_, entity, message) => {
    const read = await plugin.send('get', `/assessments/${entity}`);
    expect(read.status).toBe(404);
    expect(read.body.error.message).toContain(message);
    const written = await plugin.send('patch', `/assessments/${entity}/draft`, {
      version: 0,
      body: { target: 2 },
    });
    expect(written.status).toBe(404);
  });

  it('409 for a submission of nothing', async () => {
    const { status, body } = await plugin.send(
      'post',
      '/assessments/component/default/counting/submissions',
      {
        version: 0,
        headers: { 'idempotency-key': 'key-number-1' },
        body: {},
      },
    );
    expect(status).toBe(409);
    expect(body.error.message).toContain('no draft');
  });

  it.each([
    ['patch', 'draft', 0],
    ['delete', 'draft', 0],
    ['post', 'submissions', 0],
    ['patch', 'draft', 999_999_999_999_999],
    ['delete', 'draft', 999_999_999_999_999],
    ['post', 'submissions', 999_999_999_999_999],
  ] as const)(
    '412 with the current state for %s %s on version %d',
    async (method, path, version) => {
      const { status, headers, body } = await plugin.send(
        method,
        `${DEFECTS}/${path}`,
        {
          version,
          headers: { 'idempotency-key': 'key-number-2' },
          body: method === 'patch' ? { target: 4 } : undefined,
        },
      );
      expect(status).toBe(412);
      expect(headers.etag).toBe('"1.0.0"');
      expect(body.error.message).toContain('version 1');
      expect(body.current).toEqual(before.body);
    },
  );

  it('413 for more than 256 KiB, with what to do about it', async () => {
    const { status, body } = await change(
      answer(GOALS, { value: 'yes', note: 'x'.repeat(256 * 1024) }),
    );
    expect(status).toBe(413);
    expect(body.error.message).toContain('256 KiB');
    expect(body.error.message).toContain('several requests');
  });
});
