import {
  assessmentNames,
  maturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { OWNER, startPlugin } from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const GOALS = 'documentation.project.business-goals';
const TEAM = 'documentation.project.team-overview';
const LOOKUP = 'traceability.ml-code.run-lookup';

describe.each(databases.eachSupportedId())('assessments on %s', id => {
  const start = async () => startPlugin({ knex: await databases.init(id) });

  it('shows a component that nobody has assessed', async () => {
    const plugin = await start();
    const { status, headers, body } = await plugin.send('get', DEFECTS);
    expect(status).toBe(200);
    expect(headers.etag).toBe('"0.0.0"');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toEqual({
      entityRef: 'component:default/defects',
      title: 'Defect Detector',
      version: 0,
      draft: null,
      draftInProgress: null,
      submission: null,
      result: null,
      access: { update: true, submit: true, owners: ['group:default/vision'] },
      confirmations: [],
      plan: null,
      planVersion: 0,
      suggestedMlCases: { owner: 'group:default/vision', count: 2 },
      inherited: {},
      conflictingAnswers: {},
      changedSince: [],
      names: assessmentNames(maturityModel),
      reworded: {},
    });
  });

  it('takes the entity in any letter case and never says "not modified"', async () => {
    const plugin = await start();
    const { status, body } = await plugin.send(
      'get',
      '/assessments/Component/default/Defects',
      { headers: { 'if-none-match': '"0"' } },
    );
    expect(status).toBe(200);
    expect(body.entityRef).toBe('component:default/defects');
  });

  it('keeps a draft with every kind of change, and what was not named', async () => {
    const plugin = await start();
    const change = (version: number, body: object) =>
      plugin.send('patch', `${DEFECTS}/draft`, { version, body });

    await change(0, {
      answers: {
        [GOALS]: { value: 'yes', note: '  why\r\nso\u0000\u000b ' },
        [TEAM]: { value: 'not-applicable', reason: ' one person ' },
      },
    });
    await change(1, {
      picks: { people: 0, 'model-creation': 2 },
      profile: { servingModes: ['batch'] },
      target: 2,
      targetNote: 'enough for now',
    });
    const { body, headers } = await change(2, {
      answers: {
        [LOOKUP]: {
          value: 'yes',
          parts: { infrastructure: true },
          evidence: [{ url: 'https://wiki.example/run', title: ' Runs ' }],
        },
        [TEAM]: null,
      },
      targetNote: null,
    });

    expect(headers.etag).toBe('"3.0.0"');
    const { document } = body.draft;
    expect(document.answers).toEqual({
      [GOALS]: {
        value: 'yes',
        note: 'why\nso',
        updatedAt: expect.any(String),
        updatedBy: OWNER,
      },
      [LOOKUP]: {
        value: 'yes',
        parts: { infrastructure: true },
        evidence: [{ url: 'https://wiki.example/run', title: 'Runs' }],
        updatedAt: expect.any(String),
        updatedBy: OWNER,
      },
    });
    expect(document.picks).toMatchObject({ people: 0, 'model-creation': 2 });
    expect(document.profile).toMatchObject({ servingModes: ['batch'] });
    expect(document).toMatchObject({ target: 2 });
    expect(document).not.toHaveProperty('targetNote');
    expect(body).toMatchObject({ submission: null, result: null });
  });

  it('stores no empty record of parts, which would turn a yes into a no', async () => {
    const plugin = await start();
    const { body } = await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { answers: { [LOOKUP]: { value: 'yes', parts: {} } } },
    });
    expect(body.draft.document.answers[LOOKUP]).not.toHaveProperty('parts');
  });

  it('remembers who gave an answer until it really changes', async () => {
    const plugin = await start();
    const answer = (version: number, as: string, value: string) =>
      plugin.send('patch', `${DEFECTS}/draft`, {
        version,
        as,
        body: { answers: { [GOALS]: { value } } },
      });
    const author = (body: {
      draft: { document: { answers: Record<string, { updatedBy: string }> } };
    }) => body.draft.document.answers[GOALS].updatedBy;

    await answer(0, OWNER, 'yes');
    const repeated = await answer(1, 'user:default/grace', 'yes');
    expect(author(repeated.body)).toBe(OWNER);
    const changed = await answer(2, 'user:default/grace', 'no');
    expect(author(changed.body)).toBe('user:default/grace');
  });

  it('submits once, however often the request is repeated', async () => {
    const plugin = await start();
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { answers: { [GOALS]: { value: 'yes' } } },
    });
    const submit = (version: number, key: string) =>
      plugin.send('post', `${DEFECTS}/submissions`, {
        version,
        headers: { 'idempotency-key': key },
        body: {},
      });

    const first = await submit(1, 'key-number-1');
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      draft: null,
      submission: { revision: 1, submittedBy: OWNER, previousLevel: null },
      result: {
        reportedLevel: null,
        completion: { basics: { yes: 1 } },
        freshness: { state: 'fresh', ageDays: 0 },
      },
    });
    expect(first.headers.etag).toBe(`"${first.body.version}.1.0"`);

    const retry = await submit(1, 'key-number-1');
    expect(retry.status).toBe(200);
    expect(retry.body).toEqual({
      ...first.body,
      result: expect.anything(),
    });
  });

  it('starts a new draft from the newest submission, and can throw it away', async () => {
    const plugin = await start();
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { answers: { [GOALS]: { value: 'yes' } } },
    });
    const { body: submitted } = await plugin.send(
      'post',
      `${DEFECTS}/submissions`,
      {
        version: 1,
        headers: { 'idempotency-key': 'key-number-1' },
        body: {},
      },
    );
    const { body: drafted } = await plugin.send('patch', `${DEFECTS}/draft`, {
      version: submitted.version,
      body: { answers: { [TEAM]: { value: 'no' } } },
    });
    expect(drafted.draft).toMatchObject({
      basedOnRevision: 1,
      document: {
        answers: { [GOALS]: { value: 'yes' }, [TEAM]: { value: 'no' } },
      },
    });
    expect(drafted.submission.document.answers).not.toHaveProperty([TEAM]);

    const discarded = await plugin.send('delete', `${DEFECTS}/draft`, {
      version: drafted.version,
    });
    expect(discarded.status).toBe(200);
    expect(discarded.body).toMatchObject({
      draft: null,
      submission: { revision: 1 },
    });
    expect(discarded.body.version).toBeGreaterThan(drafted.version);
  });

  it('serves the model, and says when it has not changed', async () => {
    const plugin = await start();
    const { body, headers } = await plugin.send('get', '/model');
    expect(body.sections).toHaveLength(7);
    const again = await plugin.send('get', '/model', {
      headers: { 'if-none-match': headers.etag },
    });
    expect(again.status).toBe(304);
  });

  it('serves its contract', async () => {
    const plugin = await start();
    const { status, body } = await plugin.send('get', '/openapi.json');
    expect(status).toBe(200);
    expect(Object.keys(body.paths)).toContain(
      '/api/mlops-maturity/assessments/{kind}/{namespace}/{name}',
    );
  });
});
