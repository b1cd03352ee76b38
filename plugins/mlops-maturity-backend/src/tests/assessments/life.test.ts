import {
  maturityModel,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';
import { entities } from '../../__testUtils__/entities';
import {
  OWNER,
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const entityRef = 'component:default/defects';
const [FIRST, SECOND] = statementsOf(maturityModel).map(({ id }) => id);
const TESTS = 'code-quality.ml-code.tests-all-steps';
const LOOKUP = 'traceability.ml-code.run-lookup';
const SECTIONS = maturityModel.sections.map(({ id }) => id);

const plan = {
  goal: { type: 'basics' },
  steps: [
    { statementId: FIRST, owner: 'USER:Ada', dueOn: '2026-12-31' },
    { statementId: SECOND },
  ],
};

let requests = 0;

async function submit(plugin: RunningPlugin, change: object) {
  const { body } = await plugin.send('get', DEFECTS);
  const changed = await plugin.send('patch', `${DEFECTS}/draft`, {
    version: body.version,
    body: change,
  });
  requests += 1;
  return plugin.send('post', `${DEFECTS}/submissions`, {
    version: changed.body.version,
    headers: { 'idempotency-key': `life-request-${requests}` },
  });
}

describe.each(databases.eachSupportedId())(
  'the life of an assessment on %s',
  id => {
    let plugin: RunningPlugin;

    beforeEach(async () => {
      plugin = await startPlugin({ knex: await databases.init(id) });
    });

    describe('a confirmation', () => {
      const confirm = (sections: string[], revision = 1) =>
        plugin.send('post', `${DEFECTS}/confirmations`, {
          version: revision,
          body: { sections },
        });

      it('needs something to confirm, and says what to do', async () => {
        const { status, body } = await confirm([SECTIONS[0]]);
        expect(status).toBe(409);
        expect(body.error).toMatchObject({
          name: 'ConflictError',
          message: expect.stringContaining('submit its draft first'),
        });
        expect(plugin.published).toEqual([]);
      });

      it('names a section that there is not', async () => {
        await submit(plugin, { target: 1 });
        const { status, body } = await confirm([SECTIONS[0], 'nonsense']);
        expect(status).toBe(400);
        expect(body.error.message).toMatch(/^sections\.1: .*nonsense/);
        const { body: after } = await plugin.send('get', DEFECTS);
        expect(after.confirmations).toEqual([]);
      });

      it('changes no answer, and is told to everybody at once', async () => {
        const { body: before } = await submit(plugin, {
          answers: { [FIRST]: { value: 'yes' } },
        });
        const report = '/reports/components?search=defect';
        const { headers } = await plugin.send('get', report);
        plugin.published.length = 0;

        const { status, body } = await confirm(SECTIONS);
        expect(status).toBe(200);
        expect(body.submission).toEqual(before.submission);
        expect(body.version).toBe(before.version);
        expect(body.confirmations).toHaveLength(SECTIONS.length);
        expect(body.confirmations[0]).toMatchObject({ confirmedBy: OWNER });
        expect(
          plugin.published.map(({ eventPayload }) => eventPayload),
        ).toEqual([
          {
            type: 'assessment-confirmed',
            entityRef,
            revision: 1,
            sections: SECTIONS,
            confirmedBy: OWNER,
            confirmedAt: body.confirmations[0].confirmedAt,
          },
        ]);
        const again = await plugin.send('get', report, {
          headers: { 'if-none-match': headers.etag },
        });
        expect(again.status).toBe(200);
        expect(again.body.items[0].freshSince).toBe(
          body.confirmations[0].confirmedAt,
        );
      });

      it('outlives submissions until its section is changed', async () => {
        await submit(plugin, { target: 1 });
        const { body: confirmed } = await confirm([SECTIONS[0]]);
        await new Promise(resolve => setTimeout(resolve, 5));
        const { body } = await submit(plugin, { target: 2 });
        expect(body.confirmations).toEqual(confirmed.confirmations);
        const { body: changed } = await submit(plugin, {
          answers: { [FIRST]: { value: 'yes' } },
        });
        expect(changed.confirmations).toEqual([]);
        const { body: history } = await plugin.send(
          'get',
          `${DEFECTS}/submissions`,
        );
        expect(history.confirmations).toHaveLength(1);
      });
    });

    describe('the history', () => {
      it('has submissions with their figures, in pages', async () => {
        await submit(plugin, { target: 1 });
        await submit(plugin, { answers: { [FIRST]: { value: 'yes' } } });
        const { body } = await plugin.send(
          'get',
          `${DEFECTS}/submissions?limit=1`,
        );
        expect(body).toEqual({
          items: [
            {
              revision: 2,
              submittedAt: expect.any(String),
              submittedBy: OWNER,
              modelVersion: maturityModel.modelVersion,
              reportedLevel: null,
              declaredLevel: null,
              state: null,
              possibleLevels: null,
              openRequirements: 0,
              setAside: 0,
              target: 1,
              basics: { yes: 1, applicable: 42 },
              beyondBasics: { yes: 0, applicable: 14 },
            },
          ],
          nextBefore: 2,
          confirmations: [],
        });
        const { body: rest } = await plugin.send(
          'get',
          `${DEFECTS}/submissions?limit=1&before=2`,
        );
        expect(rest).toMatchObject({
          items: [{ revision: 1 }],
          nextBefore: null,
        });
      });

      it('opens a submission as it was, with its model', async () => {
        await submit(plugin, { answers: { [FIRST]: { value: 'yes' } } });
        await submit(plugin, { answers: { [FIRST]: { value: 'no' } } });
        const { body } = await plugin.send('get', `${DEFECTS}/submissions/1`);
        expect(body.submission.document.answers[FIRST].value).toBe('yes');
        expect(body.result.completion.total.yes).toBe(1);
        expect(body.result.freshness.ageDays).toBe(0);
        expect(body.model).toEqual(maturityModel);
      });

      it('does not find what was never submitted', async () => {
        const { status, body } = await plugin.send(
          'get',
          `${DEFECTS}/submissions/7`,
        );
        expect(status).toBe(404);
        expect(body.error.message).toContain('no submission 7');
      });

      it('is not sent again while it is the same', async () => {
        await submit(plugin, { target: 1 });
        const { headers } = await plugin.send('get', `${DEFECTS}/submissions`);
        const again = await plugin.send('get', `${DEFECTS}/submissions`, {
          headers: { 'if-none-match': headers.etag },
        });
        expect(again.status).toBe(304);
      });
    });

    describe('a plan', () => {
      const save = (body: object, version = 0) =>
        plugin.send('put', `${DEFECTS}/plan`, { version, body });

      it('is kept with canonical references, and touches no answer', async () => {
        const { status, body } = await save(plan);
        expect(status).toBe(200);
        expect(body).toMatchObject({ version: 0, draft: null, planVersion: 1 });
        expect(body.plan).toEqual({
          goal: { type: 'basics' },
          steps: [
            {
              statementId: FIRST,
              owner: 'user:default/ada',
              dueOn: '2026-12-31',
              done: false,
            },
            { statementId: SECOND, done: false },
          ],
          updatedAt: expect.any(String),
          updatedBy: OWNER,
        });
      });

      it('keeps the picks that the owners want to reach', async () => {
        const picks = { people: 2, 'model-release': 3 };
        const { status, body } = await save({ ...plan, picks });
        expect(status).toBe(200);
        expect(body.plan.picks).toEqual(picks);
        expect(body).toMatchObject({ draft: null, submission: null });
        const { body: read } = await plugin.send('get', DEFECTS);
        expect(read.plan).toEqual(body.plan);
      });

      it('may be about picks alone', async () => {
        const picks = { people: 2 };
        const { status, body } = await save({ ...plan, steps: [], picks });
        expect(status).toBe(200);
        expect(body.plan).toMatchObject({ steps: [], picks });
      });

      it('is found and counted by what is open', async () => {
        await save(plan);
        const planned = async () =>
          (await plugin.send('get', '/reports/components?state=planned')).body
            .items;
        expect(await planned()).toMatchObject([{ entityRef, plannedSteps: 2 }]);
        await submit(plugin, { answers: { [FIRST]: { value: 'yes' } } });
        expect(await planned()).toMatchObject([{ entityRef, plannedSteps: 1 }]);
        await submit(plugin, { answers: { [SECOND]: { value: 'yes' } } });
        expect(await planned()).toEqual([]);
      });

      it('is done step by step with submissions that say yes', async () => {
        await save(plan);
        const { body } = await submit(plugin, {
          answers: { [FIRST]: { value: 'yes' } },
        });
        expect(body.plan.steps).toMatchObject([
          { done: true },
          { done: false },
        ]);
        const { body: later } = await submit(plugin, {
          answers: { [SECOND]: { value: 'yes' } },
        });
        expect(later.plan.steps).toMatchObject([
          { done: true },
          { done: true },
        ]);
      });

      it('is done with the parts that a step is about', async () => {
        const saved = await save({
          goal: { type: 'next-level' },
          steps: [
            { statementId: TESTS, parts: ['serving', 'training'] },
            { statementId: LOOKUP, parts: ['code-commit'] },
          ],
        });
        expect(saved.body.plan.steps).toMatchObject([
          { parts: ['training', 'serving'], done: false },
          { parts: ['code-commit'], done: false },
        ]);
        const { body } = await submit(plugin, {
          answers: {
            [TESTS]: { value: 'no', parts: { training: true, serving: true } },
            // Nobody has said which parts hold.
            [LOOKUP]: { value: 'no' },
          },
        });
        expect(body.plan.steps).toMatchObject([
          { statementId: TESTS, done: true },
          { statementId: LOOKUP, done: false },
        ]);
        const { body: report } = await plugin.send(
          'get',
          '/reports/components?state=planned',
        );
        expect(report.items).toMatchObject([{ entityRef, plannedSteps: 1 }]);
      });

      it('is not overwritten, and comes back with what is newer', async () => {
        await save(plan);
        const { status, body, headers } = await save(plan);
        expect(status).toBe(412);
        expect(headers.etag).toBe('"0.0.1"');
        expect(body.error.name).toBe('StalePlanError');
        expect(body.current).toMatchObject({ planVersion: 1 });
      });

      it('can be dropped', async () => {
        await save(plan);
        const { status, body } = await plugin.send(
          'delete',
          `${DEFECTS}/plan`,
          {
            version: 1,
          },
        );
        expect(status).toBe(200);
        expect(body).toMatchObject({ plan: null, planVersion: 2 });
      });

      const step = { statementId: FIRST };
      it.each<[string, object, RegExp]>([
        [
          'an unknown statement',
          { steps: [{ statementId: 'x' }] },
          /^steps\.0\.statementId/,
        ],
        [
          'a statement twice',
          { steps: [step, step] },
          /^steps\.1\.statementId/,
        ],
        [
          'a part that the statement does not have',
          { steps: [{ statementId: TESTS, parts: ['serving', 'x'] }] },
          /^steps\.0\.parts\.1: .* known are data-processing, /,
        ],
        [
          'a part of a statement that has none',
          { steps: [{ ...step, parts: ['serving'] }] },
          /^steps\.0\.parts\.0: .*it has none/,
        ],
        [
          'a day that there is not',
          { steps: [{ ...step, dueOn: '2026-02-30' }] },
          /^steps\.0\.dueOn/,
        ],
        [
          'a day of another age',
          { steps: [{ ...step, dueOn: '0001-01-01' }] },
          /^steps\.0\.dueOn: must be a day from 2000-01-01 to 2100-12-31/,
        ],
        [
          'an owner who can be nobody',
          { steps: [{ ...step, owner: 'ada' }] },
          /^steps\.0\.owner/,
        ],
        [
          'a component as owner',
          { steps: [{ ...step, owner: 'component:a' }] },
          /^steps\.0\.owner/,
        ],
        ['nothing that is planned', { steps: [] }, /^steps: plan at least one/],
        [
          'a pick in an unknown dimension',
          { picks: { people: 2, weather: 2 } },
          /^picks\.weather: unknown dimension id; known are people, /,
        ],
        [
          'a pick named like a property of every object',
          JSON.parse('{"picks":{"__proto__":2}}'),
          /^picks\.__proto__/,
        ],
        [
          'a pick of a level that there is not',
          { picks: { people: 5 } },
          /picks/,
        ],
        [
          'a section goal without section',
          { goal: { type: 'section' } },
          /^goal\.section/,
        ],
        [
          'an unknown section',
          { goal: { type: 'section', section: 'x' } },
          /^goal\.section/,
        ],
        [
          'a section without section goal',
          { goal: { type: 'basics', section: SECTIONS[0] } },
          /^goal\.section/,
        ],
      ])('is refused with %s', async (_, change, message) => {
        const { status, body } = await save({ ...plan, ...change });
        expect(status).toBe(400);
        expect(body.error.message).toMatch(message);
        const { body: after } = await plugin.send('get', DEFECTS);
        expect(after).toMatchObject({ plan: null, planVersion: 0 });
      });
    });

    it('points out what has changed since the submission', async () => {
      const { body } = await submit(plugin, { target: 1 });
      expect(body.changedSince).toEqual([]);
      plugin.setEntities(
        entities.map(entity =>
          entity.metadata.name === 'defects'
            ? {
                ...entity,
                spec: { ...entity.spec, lifecycle: 'deprecated' },
                relations: [
                  { type: 'ownedBy', targetRef: 'group:default/language' },
                ],
              }
            : entity,
        ),
      );
      const { body: later } = await plugin.send('get', DEFECTS);
      expect(later.changedSince).toEqual([
        {
          fact: 'owner',
          from: 'group:default/vision',
          to: 'group:default/language',
        },
        { fact: 'lifecycle', from: 'production', to: 'deprecated' },
      ]);
    });

    it('suggests how many ML cases the owner has', async () => {
      const { body } = await plugin.send('get', DEFECTS);
      expect(body.suggestedMlCases).toEqual({
        owner: 'group:default/vision',
        count: 2,
      });
      const { body: orphan } = await plugin.send(
        'get',
        '/assessments/component/default/opted-in',
      );
      expect(orphan.suggestedMlCases).toBeNull();
    });

    it('counts a copied answer only once it is confirmed', async () => {
      const copied = { value: 'yes', copiedFrom: 'Component:Counting' };
      const { body } = await submit(plugin, { answers: { [FIRST]: copied } });
      expect(body.submission.document.answers[FIRST]).toMatchObject({
        value: 'yes',
        copiedFrom: 'component:default/counting',
      });
      expect(body.result.completion.total).toMatchObject({ yes: 0 });
      const counted = async () =>
        (
          await plugin.send(
            'get',
            `/reports/components?statement=${FIRST}&answer=yes`,
          )
        ).body.totalItems;
      expect(await counted()).toBe(0);
      const { body: own } = await submit(plugin, {
        answers: { [FIRST]: { value: 'yes' } },
      });
      expect(own.result.completion.total).toMatchObject({ yes: 1 });
      expect(await counted()).toBe(1);
    });

    it('does not take a source that can be no component', async () => {
      const { status, body } = await plugin.send('patch', `${DEFECTS}/draft`, {
        version: 0,
        body: { answers: { [FIRST]: { value: 'yes', copiedFrom: 'a b:c' } } },
      });
      expect(status).toBe(400);
      expect(body.error.message).toMatch(/copiedFrom: must be an entity ref/);
    });
  },
);

describe('what a viewer may not read', () => {
  it('is not counted among the ML cases of an owner', async () => {
    const plugin = await startPlugin({
      knex: await databases.init('SQLITE_3'),
      policy: ({ permission, entityRef: ref }) =>
        permission === 'mlops-maturity.assessment.read' && ref !== entityRef
          ? 'deny'
          : 'allow',
    });
    const { body } = await plugin.send('get', DEFECTS);
    expect(body.suggestedMlCases?.count).toBeLessThan(2);
  });
});

describe('periods of freshness', () => {
  it('are served with the model, and scored with', async () => {
    const plugin = await startPlugin({
      knex: await databases.init('SQLITE_3'),
      config: { mlopsMaturity: { freshness: { freshDays: 0, staleDays: 0 } } },
    });
    const { body: model } = await plugin.send('get', '/model');
    expect(model.freshness).toMatchObject({ freshDays: 0, staleDays: 0 });
    await plugin.send('post', '/import', {
      body: {
        dryRun: false,
        assessments: [
          {
            entityRef,
            submissions: [
              {
                submittedAt: new Date(
                  Date.now() - 36 * 3600 * 1000,
                ).toISOString(),
                submittedBy: OWNER,
                document: {
                  profile: {
                    servingModes: null,
                    stage: null,
                    retrainingFrequentAndRepetitive: null,
                    automationTradeOffFavorable: null,
                    businessCritical: null,
                    mlCases: null,
                  },
                  picks: {},
                  answers: { [FIRST]: { value: 'yes' } },
                  target: null,
                },
              },
            ],
          },
        ],
      },
    });
    const { body } = await plugin.send('get', DEFECTS);
    expect(body.result.freshness.state).toBe('stale');
    const { body: summary } = await plugin.send('get', '/reports/summary');
    expect(summary.stale).toBe(1);
  });
});
