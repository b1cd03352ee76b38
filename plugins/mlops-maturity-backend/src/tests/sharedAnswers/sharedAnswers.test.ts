import type { Entity } from '@backstage/catalog-model';
import {
  maturityModel,
  sharedStatementsOf,
  type SharedAnswersChange,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { entities } from '../../__testUtils__/entities';
import {
  OWNER,
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const INSPECTION = '/shared-answers/system/default/inspection';
const FACTORY = '/shared-answers/domain/default/factory';
const VISION = '/shared-answers/group/default/vision';
const RESEARCH = '/shared-answers/group/default/research';

const [IAC, VERSION_CONTROL, PULL_REQUESTS] = sharedStatementsOf(
  maturityModel,
).map(({ id }) => id);
const UPDATE = 'mlops-maturity.shared-answers.update';

const yes = { value: 'yes' } as const;
const no = { value: 'no' } as const;

let requests = 0;

/** Changes the draft of the defect detector. */
async function draft(plugin: RunningPlugin, answers: object) {
  const { body } = await plugin.send('get', DEFECTS);
  return plugin.send('patch', `${DEFECTS}/draft`, {
    version: body.version,
    body: { answers },
  });
}

/** Changes the draft of the defect detector and submits it. */
async function submit(plugin: RunningPlugin, answers: object) {
  const changed = await draft(plugin, answers);
  requests += 1;
  return plugin.send('post', `${DEFECTS}/submissions`, {
    version: changed.body.version,
    headers: { 'idempotency-key': `shared-request-${requests}` },
    body: {},
  });
}

/** Shares answers, on whatever version there is. */
async function share(
  plugin: RunningPlugin,
  path: string,
  answers: SharedAnswersChange['answers'],
) {
  const { body } = await plugin.send('get', path);
  return plugin.send('patch', path, {
    version: body.version,
    body: { answers },
  });
}

/** What the newest submission of the defect detector inherits, by statement. */
async function inherited(plugin: RunningPlugin) {
  const { body } = await plugin.send('get', DEFECTS);
  return body.submission.document.inherited ?? {};
}

/** How many components of the company count as yes. */
async function countedAsYes(plugin: RunningPlugin, statement: string) {
  const { body } = await plugin.send(
    'get',
    `/reports/components?statement=${statement}&answer=yes`,
  );
  return body.totalItems;
}

function statementOf(
  view: { statements: Array<{ statementId: string }> },
  id: string,
) {
  return view.statements.find(({ statementId }) => statementId === id);
}

function withRelations(name: string, relations: Entity['relations']) {
  return entities.map(entity =>
    entity.metadata.name === name ? { ...entity, relations } : entity,
  );
}

describe.each(databases.eachSupportedId())('shared answers on %s', id => {
  let knex: Knex;
  let plugin: RunningPlugin;

  beforeEach(async () => {
    knex = await databases.init(id);
    plugin = await startPlugin({ knex });
  });

  it('are none at first, for every statement that can be shared', async () => {
    const { status, body } = await plugin.send('get', VISION);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      entityRef: 'group:default/vision',
      title: 'Vision Team',
      version: 0,
      access: { update: true },
      components: 2,
      assessed: 0,
    });
    expect(body.statements).toHaveLength(11);
    for (const statement of body.statements) {
      expect(statement).toMatchObject({
        answer: null,
        above: null,
        reach: { follow: 2, answeredThemselves: 0, answeredNearer: 0 },
      });
    }
  });

  it.each([
    ['a component', '/shared-answers/component/default/defects'],
    ['a user', '/shared-answers/user/default/ada'],
    ['what is not in the catalog', '/shared-answers/system/default/nothing'],
    ['what nobody can be called', '/shared-answers/system/default/a%20b'],
  ])('are not found of %s', async (_, path) => {
    expect((await plugin.send('get', path)).status).toBe(404);
    const written = await plugin.send('patch', path, {
      version: 0,
      body: { answers: { [IAC]: yes } },
    });
    expect(written.status).toBe(404);
    expect(plugin.audit.at(-1)).toMatchObject({
      eventId: 'shared-answers-change',
      outcome: 'NotFoundError',
    });
  });

  it('are kept cleaned, stamped and told about, with their history', async () => {
    const evidence = [
      { url: 'https://example.com/iac', title: ' Modules\r\n' },
    ];
    const { status, body, headers } = await share(plugin, INSPECTION, {
      [IAC]: { ...yes, note: ' Terraform\u0000 for all\r\n', evidence },
      [PULL_REQUESTS]: no,
    });
    expect(status).toBe(200);
    expect(headers.etag).toMatch(/^"1-/);
    expect(body.version).toBe(1);
    expect(statementOf(body, IAC)).toMatchObject({
      answer: {
        value: 'yes',
        note: 'Terraform for all',
        evidence: [{ url: 'https://example.com/iac', title: 'Modules' }],
        updatedBy: OWNER,
        updatedAt: expect.any(String),
      },
    });
    expect(plugin.published.map(({ eventPayload }) => eventPayload)).toEqual([
      {
        type: 'shared-answers-changed',
        entityRef: 'system:default/inspection',
        statements: [IAC, PULL_REQUESTS],
        changedBy: OWNER,
        changedAt: expect.any(String),
      },
    ]);
    expect(plugin.audit.at(-1)).toEqual({
      eventId: 'shared-answers-change',
      outcome: 'success',
      meta: {
        actionType: 'update',
        entityRef: 'system:default/inspection',
        version: 0,
        statements: 2,
      },
    });

    await share(plugin, INSPECTION, { [IAC]: no });
    const { body: after } = await share(plugin, INSPECTION, { [IAC]: null });
    expect(statementOf(after, IAC)).toMatchObject({ answer: null });
    const log = await knex('shared_answer_log')
      .where({ statement: IAC })
      .orderBy('version');
    expect(
      log.map(({ version, changed_by: by, answer_before, answer_after }) => [
        version,
        by,
        JSON.parse(answer_before)?.value,
        JSON.parse(answer_after)?.value,
      ]),
    ).toEqual([
      [1, OWNER, undefined, 'yes'],
      [2, OWNER, 'yes', 'no'],
      [3, OWNER, 'no', undefined],
    ]);
  });

  it('stay as they are where nothing differs', async () => {
    const { body: before } = await share(plugin, INSPECTION, { [IAC]: yes });
    plugin.published.length = 0;
    const { body } = await share(plugin, INSPECTION, {
      [IAC]: yes,
      [PULL_REQUESTS]: null,
    });
    expect(body).toEqual(before);
    expect(plugin.published).toEqual([]);
  });

  it.each([
    [
      'a statement that cannot be shared',
      { 'documentation.project.business-goals': yes },
      /^answers\.documentation\.project\.business-goals: cannot be answered for others; those that can are /,
    ],
    ['an unknown statement', { nonsense: yes }, /^answers\.nonsense: /],
    [
      'an unsafe link',
      { [IAC]: { ...yes, evidence: [{ url: 'ftp://example.com/iac' }] } },
      /evidence\.0\.url: must be an address that starts with http/,
    ],
    ['another value', { [IAC]: { value: 'not-applicable' } }, /answers/],
    ['nothing at all', {}, /answers/],
  ])('are refused with %s', async (_, answers, message) => {
    const { status, body } = await plugin.send('patch', INSPECTION, {
      version: 0,
      body: { answers },
    });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
    const { body: after } = await plugin.send('get', INSPECTION);
    expect(after.version).toBe(0);
  });

  it('are never overwritten unseen', async () => {
    await share(plugin, INSPECTION, { [IAC]: yes });
    const { status, body, headers } = await plugin.send('patch', INSPECTION, {
      version: 0,
      body: { answers: { [IAC]: no } },
    });
    expect(status).toBe(412);
    expect(headers.etag).toMatch(/^"1-/);
    expect(body.error.message).toContain('at version 1 now');
    expect(statementOf(body.current, IAC)).toMatchObject({ answer: yes });
  });

  it('are not sent again while they and whom they reach are the same', async () => {
    const { headers } = await plugin.send('get', VISION);
    const ask = () =>
      plugin.send('get', VISION, {
        headers: { 'if-none-match': headers.etag },
      });
    expect((await ask()).status).toBe(304);
    await submit(plugin, { [IAC]: yes });
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body.assessed).toBe(1);
  });

  describe('for a component', () => {
    it('count at once, in its assessment and in every report', async () => {
      await submit(plugin, {});
      expect(await countedAsYes(plugin, IAC)).toBe(0);
      await share(plugin, FACTORY, { [IAC]: { ...yes, note: 'For all' } });

      expect(await inherited(plugin)).toEqual({
        [IAC]: {
          value: 'yes',
          note: 'For all',
          from: 'domain:default/factory',
          fromTitle: 'Factory',
          updatedAt: expect.any(String),
          updatedBy: OWNER,
        },
      });
      const { body } = await plugin.send('get', DEFECTS);
      expect(body.result.completion.total.yes).toBe(1);
      expect(await countedAsYes(plugin, IAC)).toBe(1);
      const { body: heatmap } = await plugin.send('get', '/reports/heatmap');
      await share(plugin, FACTORY, { [IAC]: null });
      const { body: after } = await plugin.send('get', '/reports/heatmap');
      expect(after).not.toEqual(heatmap);
      expect(await inherited(plugin)).toEqual({});
      expect(await countedAsYes(plugin, IAC)).toBe(0);
    });

    it('count only once it is assessed', async () => {
      await share(plugin, INSPECTION, { [IAC]: yes });
      const { body: untouched } = await plugin.send('get', DEFECTS);
      expect(untouched).toMatchObject({
        draft: null,
        submission: null,
        inherited: { [IAC]: { value: 'yes' } },
      });
      expect(await countedAsYes(plugin, IAC)).toBe(0);
      const { body } = await draft(plugin, { [VERSION_CONTROL]: yes });
      expect(body.draft.document.inherited).toHaveProperty([IAC]);
      expect(body.result).toBeNull();
      await submit(plugin, {});
      expect(await countedAsYes(plugin, IAC)).toBe(1);
    });

    it('give way to its own, and to those from nearer by', async () => {
      await submit(plugin, { [PULL_REQUESTS]: no });
      await share(plugin, RESEARCH, {
        [IAC]: no,
        [VERSION_CONTROL]: yes,
        [PULL_REQUESTS]: yes,
      });
      await share(plugin, INSPECTION, { [IAC]: yes });
      expect(await inherited(plugin)).toMatchObject({
        [IAC]: { value: 'yes', from: 'system:default/inspection' },
        [VERSION_CONTROL]: { from: 'group:default/research' },
      });
      expect(await countedAsYes(plugin, IAC)).toBe(1);
      expect(await countedAsYes(plugin, PULL_REQUESTS)).toBe(0);

      const { body } = await plugin.send('get', RESEARCH);
      expect(body).toMatchObject({ components: 4, assessed: 1 });
      expect(statementOf(body, IAC)).toMatchObject({
        reach: { follow: 3, answeredThemselves: 0, answeredNearer: 1 },
      });
      expect(statementOf(body, VERSION_CONTROL)).toMatchObject({
        reach: { follow: 4, answeredThemselves: 0, answeredNearer: 0 },
      });
      expect(statementOf(body, PULL_REQUESTS)).toMatchObject({
        reach: { follow: 3, answeredThemselves: 1, answeredNearer: 0 },
      });
      const { body: team } = await plugin.send('get', VISION);
      expect(statementOf(team, IAC)).toMatchObject({
        answer: null,
        above: { value: 'no', from: 'group:default/research' },
      });
    });

    it('leave a statement open that those as near answer differently', async () => {
      await submit(plugin, {});
      await share(plugin, FACTORY, { [IAC]: yes });
      await share(plugin, VISION, { [IAC]: yes, [VERSION_CONTROL]: no });
      await share(plugin, INSPECTION, { [IAC]: no });
      expect(await inherited(plugin)).toMatchObject({
        [VERSION_CONTROL]: { from: 'group:default/vision' },
      });
      const { body } = await plugin.send('get', DEFECTS);
      const both = {
        [IAC]: [
          {
            value: 'no',
            from: 'system:default/inspection',
            fromTitle: 'Inspection',
          },
          {
            value: 'yes',
            from: 'group:default/vision',
            fromTitle: 'Vision Team',
          },
        ],
      };
      expect(body.inherited).not.toHaveProperty([IAC]);
      expect(body).toMatchObject({
        conflictingAnswers: both,
        submission: { document: { conflictingAnswers: both } },
      });
      expect(await countedAsYes(plugin, IAC)).toBe(0);
      const reach = async () =>
        statementOf((await plugin.send('get', VISION)).body, IAC);
      expect(await reach()).toMatchObject({
        reach: { follow: 1, besideYes: 0, besideNo: 1, undecided: 0 },
      });

      // They agree.
      await share(plugin, INSPECTION, { [IAC]: yes });
      expect(await inherited(plugin)).toMatchObject({
        [IAC]: { value: 'yes', from: 'system:default/inspection' },
      });
      expect(await countedAsYes(plugin, IAC)).toBe(1);
      expect(await reach()).toMatchObject({
        reach: { follow: 1, besideYes: 1, besideNo: 0 },
      });

      // Or the component answers itself, with nothing to explain.
      await share(plugin, INSPECTION, { [IAC]: no });
      expect((await submit(plugin, { [IAC]: yes })).status).toBe(201);
      expect(await countedAsYes(plugin, IAC)).toBe(1);
      const { body: then } = await plugin.send(
        'get',
        `${DEFECTS}/submissions/2`,
      );
      expect(then.submission.document).toMatchObject({
        conflictingAnswers: both,
      });
    });

    it('reach it from each group above, on every way', async () => {
      await submit(plugin, {});
      plugin.setEntities([
        ...withRelations('vision', [
          { type: 'childOf', targetRef: 'group:default/research' },
          { type: 'childOf', targetRef: 'group:default/language' },
        ]),
      ]);
      await plugin.sync();
      const language = '/shared-answers/group/default/language';
      const { body } = await plugin.send('get', language);
      expect(body.components).toBe(4);
      await share(plugin, language, { [IAC]: yes });
      expect(await countedAsYes(plugin, IAC)).toBe(1);
      await share(plugin, RESEARCH, { [IAC]: no });
      expect(await countedAsYes(plugin, IAC)).toBe(0);
      const { body: team } = await plugin.send('get', VISION);
      expect(statementOf(team, IAC)).toMatchObject({
        above: null,
        conflictingAbove: [
          { from: 'group:default/language' },
          { from: 'group:default/research' },
        ],
      });
      plugin.setEntities(entities);
      await plugin.sync();
      expect((await inherited(plugin))[IAC].value).toBe('no');
    });

    it('are overridden only with a reason', async () => {
      await share(plugin, INSPECTION, { [IAC]: yes, [VERSION_CONTROL]: yes });
      const { status: saved } = await draft(plugin, {
        [IAC]: no,
        [VERSION_CONTROL]: no,
        [PULL_REQUESTS]: no,
      });
      expect(saved).toBe(200);
      const { status, body } = await submit(plugin, {});
      expect(status).toBe(400);
      expect(body.error.message).toContain(
        `answers.${IAC}.note, answers.${VERSION_CONTROL}.note: say why`,
      );
      const { body: unsubmitted } = await plugin.send('get', DEFECTS);
      expect(unsubmitted.submission).toBeNull();

      const note = 'Runs on a machine of its own';
      const { body: submitted } = await submit(plugin, {
        [IAC]: { ...no, note },
        [VERSION_CONTROL]: { value: 'not-applicable', reason: note },
      });
      expect(submitted.submission.revision).toBe(1);
      expect(await countedAsYes(plugin, IAC)).toBe(0);
    });

    it('stay in its history as they were', async () => {
      await share(plugin, INSPECTION, { [IAC]: yes });
      await submit(plugin, {});
      await share(plugin, INSPECTION, { [IAC]: no });
      const { body: then } = await plugin.send(
        'get',
        `${DEFECTS}/submissions/1`,
      );
      expect(then.submission.document.inherited[IAC].value).toBe('yes');
      expect(then.result.completion.total.yes).toBe(1);
      expect((await inherited(plugin))[IAC].value).toBe('no');
      expect(await countedAsYes(plugin, IAC)).toBe(0);

      // The next submission has what it inherits then, nothing of before.
      await share(plugin, INSPECTION, { [IAC]: null });
      await submit(plugin, {});
      const { body: now } = await plugin.send(
        'get',
        `${DEFECTS}/submissions/2`,
      );
      expect(now.submission.document).not.toHaveProperty('inherited');
    });

    it('count for what was imported, whose history is left alone', async () => {
      await share(plugin, INSPECTION, { [IAC]: yes });
      const profile = {
        servingModes: null,
        stage: null,
        retrainingFrequentAndRepetitive: null,
        automationTradeOffFavorable: null,
        businessCritical: null,
        mlCases: null,
      };
      const answers = { [VERSION_CONTROL]: yes };
      const { body: imported } = await plugin.send('post', '/import', {
        body: {
          dryRun: false,
          assessments: [
            {
              entityRef: 'component:default/defects',
              submissions: [
                {
                  submittedAt: '2026-01-01T00:00:00Z',
                  submittedBy: OWNER,
                  document: { profile, picks: {}, answers, target: null },
                },
              ],
            },
          ],
        },
      });
      expect(imported.results).toMatchObject([{ outcome: 'imported' }]);
      expect(await countedAsYes(plugin, IAC)).toBe(1);
      const { body } = await plugin.send('get', `${DEFECTS}/submissions/1`);
      expect(body.submission.document).not.toHaveProperty('inherited');
    });

    it('mark a step of its plan as done', async () => {
      await submit(plugin, {});
      await plugin.send('put', `${DEFECTS}/plan`, {
        version: 0,
        body: { goal: { type: 'basics' }, steps: [{ statementId: IAC }] },
      });
      const open = async () =>
        (await plugin.send('get', '/reports/components?search=defect')).body
          .items[0].plannedSteps;
      expect(await open()).toBe(1);
      await share(plugin, INSPECTION, { [IAC]: yes });
      expect(await open()).toBe(0);
      const { body } = await plugin.send('get', DEFECTS);
      expect(body.plan.steps).toMatchObject([{ done: true }]);
    });

    it('are named in the list of components with their source', async () => {
      await submit(plugin, { [VERSION_CONTROL]: yes });
      await share(plugin, INSPECTION, {
        [IAC]: yes,
        [VERSION_CONTROL]: yes,
      });
      const detail = async (statement: string) =>
        (
          await plugin.send(
            'get',
            `/reports/components?search=defect&statement=${statement}`,
          )
        ).body.items[0].answerDetail;
      expect(await detail(IAC)).toMatchObject({
        updatedAt: expect.any(String),
        inheritedFrom: {
          ref: 'system:default/inspection',
          title: 'Inspection',
        },
      });
      expect(await detail(VERSION_CONTROL)).not.toHaveProperty('inheritedFrom');
      expect(await detail(PULL_REQUESTS)).not.toHaveProperty('inheritedFrom');
    });

    it('follow it to another owner, seen on its page at once', async () => {
      await submit(plugin, {});
      await share(plugin, VISION, { [IAC]: yes });
      await share(plugin, '/shared-answers/group/default/language', {
        [PULL_REQUESTS]: yes,
      });
      expect(Object.keys(await inherited(plugin))).toEqual([IAC]);
      plugin.setEntities(
        withRelations('defects', [
          { type: 'ownedBy', targetRef: 'group:default/language' },
        ]),
      );
      expect(Object.keys(await inherited(plugin))).toEqual([PULL_REQUESTS]);
      expect(await countedAsYes(plugin, IAC)).toBe(0);
      expect(await countedAsYes(plugin, PULL_REQUESTS)).toBe(1);
    });

    it('follow when something above it moves or leaves, after the next read', async () => {
      await submit(plugin, {});
      await share(plugin, FACTORY, { [IAC]: yes });
      await share(plugin, RESEARCH, { [PULL_REQUESTS]: yes });
      expect(await countedAsYes(plugin, IAC)).toBe(1);
      plugin.setEntities(withRelations('inspection', []));
      await plugin.sync();
      expect(await countedAsYes(plugin, IAC)).toBe(0);
      expect(await countedAsYes(plugin, PULL_REQUESTS)).toBe(1);
      plugin.setEntities(withRelations('vision', []));
      await plugin.sync();
      expect(await countedAsYes(plugin, PULL_REQUESTS)).toBe(0);
      plugin.setEntities(entities);
      await plugin.sync();
      expect(await countedAsYes(plugin, IAC)).toBe(1);
      plugin.setEntities(
        entities.filter(({ metadata }) => metadata.name !== 'factory'),
      );
      await plugin.sync();
      expect(await countedAsYes(plugin, IAC)).toBe(0);
      expect(Object.keys(await inherited(plugin))).toEqual([PULL_REQUESTS]);
    });

    it('are made up for by the next read if scoring was cut short', async () => {
      await submit(plugin, {});
      await share(plugin, INSPECTION, { [IAC]: yes });
      // As after a kill between the change and the scoring.
      await knex('shared_answers').update({ value: 'no' });
      await knex('components').update({ result_version: null });
      await plugin.sync();
      expect(await countedAsYes(plugin, IAC)).toBe(0);
    });
  });
});

describe('permission to share answers', () => {
  const DENIED = 'component:default/counting';

  it('is asked for on the entity, and is shown', async () => {
    const plugin = await startPlugin({
      knex: await databases.init('SQLITE_3'),
      policy: ({ permission, entityRef }) =>
        permission === UPDATE && entityRef === 'system:default/inspection'
          ? 'deny'
          : 'allow',
    });
    const { status, body } = await plugin.send('patch', INSPECTION, {
      version: 0,
      body: { answers: { [IAC]: yes } },
    });
    expect(status).toBe(403);
    expect(body.error.name).toBe('NotAllowedError');
    const { body: seen } = await plugin.send('get', INSPECTION);
    expect(seen).toMatchObject({ version: 0, access: { update: false } });
    const { body: other } = await plugin.send('get', FACTORY);
    expect(other.access).toEqual({ update: true });
  });

  it('does not exist for those who may not read the entity', async () => {
    const plugin = await startPlugin({
      knex: await databases.init('SQLITE_3'),
      policy: ({ permission }) => (permission === UPDATE ? 'deny' : 'allow'),
      mayReadInCatalog: (_, { metadata }) => metadata.name !== 'inspection',
    });
    for (const method of ['get', 'patch'] as const) {
      const { status } = await plugin.send(method, INSPECTION, {
        ...(method === 'patch' && {
          version: 0,
          body: { answers: { [IAC]: yes } },
        }),
      });
      expect(status).toBe(404);
    }
  });

  it('comes with counts of what the caller may read, and no more', async () => {
    const plugin = await startPlugin({
      knex: await databases.init('SQLITE_3'),
      policy: ({ permission, entityRef, actor }) => {
        if (
          actor !== OWNER ||
          permission !== 'mlops-maturity.assessment.read'
        ) {
          return 'allow';
        }
        if (entityRef === undefined) {
          return 'depends';
        }
        return entityRef === DENIED ? 'deny' : 'allow';
      },
    });
    const { body } = await plugin.send('get', VISION);
    expect(body.components).toBe(1);
    expect(statementOf(body, IAC)).toMatchObject({ reach: { follow: 1 } });
    const { body: all } = await plugin.send('get', VISION, {
      as: 'user:default/somebody',
    });
    expect(all.components).toBe(2);
  });
});
