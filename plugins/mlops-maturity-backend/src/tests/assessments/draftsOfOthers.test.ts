import {
  maturityModel,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';
import {
  OWNER,
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { spec } from '../../schema/openapi.generated';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const READER = 'user:default/bob';
const SUBMITTER = 'user:default/eve';
const SUBMITTED = 'As submitted';
const DRAFTED = 'Only in the draft';
const [{ id: FIRST }, { id: SECOND }] = statementsOf(maturityModel);

const documentWith = (note: string) => ({
  targetNote: note,
  answers: { [FIRST]: { value: 'yes', note } },
});

/** Paths of all that can be read, about the component where it is about one. */
const readable = Object.entries(spec.paths).flatMap(([template, item]) =>
  'get' in item
    ? [
        template
          .replace('/shared-answers/{kind}', '/shared-answers/group')
          .replace('{namespace}/{name}', '{namespace}/vision')
          .replace(
            '/assessments/{kind}/{namespace}/vision',
            '/assessments/component/default/defects',
          )
          .replace('{namespace}', 'default')
          .replace('{revision}', '1'),
      ]
    : [],
);

describe.each(databases.eachSupportedId())('drafts of others on %s', id => {
  let plugin: RunningPlugin;

  // Once for all: those who look on change nothing. The last test writes.
  beforeAll(async () => {
    plugin = await startPlugin({
      knex: await databases.init(id),
      policy: ({ permission, actor }) => {
        const isAllowed =
          actor === OWNER ||
          (actor === SUBMITTER
            ? !permission.endsWith('.update')
            : !/\.(update|submit)$/.test(permission));
        return isAllowed ? 'allow' : 'deny';
      },
    });
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: documentWith(SUBMITTED),
    });
    await plugin.send('post', `${DEFECTS}/submissions`, {
      version: 1,
      headers: { 'idempotency-key': 'key-number-1' },
      body: {},
    });
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 2,
      body: {
        ...documentWith(DRAFTED),
        answers: { [FIRST]: { value: 'no', note: DRAFTED } },
      },
    });
  });

  it('are shown to those who work on them or submit them', async () => {
    for (const as of [OWNER, SUBMITTER]) {
      const { body } = await plugin.send('get', DEFECTS, { as });
      expect(body.draft.document.targetNote).toBe(DRAFTED);
    }
  });

  it('are told to readers, who see what was submitted', async () => {
    const { body } = await plugin.send('get', DEFECTS, { as: READER });
    const { body: seen } = await plugin.send('get', DEFECTS);
    expect(body.draft).toBeNull();
    expect(body.draftInProgress).toEqual({
      updatedBy: OWNER,
      updatedAt: seen.draft.updatedAt,
    });
    expect(body.submission).toEqual(seen.submission);
    expect(body.submission.document.targetNote).toBe(SUBMITTED);
  });

  it.each(readable)('are not in what readers get of %s', async path => {
    const query = path.includes('/components')
      ? `?statement=${SECOND}&state=draft`
      : '';
    const { status, text } = await plugin.send('get', `${path}${query}`, {
      as: READER,
    });
    expect(status).toBe(200);
    expect(text).not.toContain(DRAFTED);
  });

  it('are not in refusals either', async () => {
    const as = READER;
    for (const [method, path, body] of [
      ['patch', 'draft', { target: 1 }],
      ['delete', 'draft', undefined],
      ['post', 'submissions', {}],
      ['post', 'confirmations', { sections: ['documentation'] }],
    ] as const) {
      for (const version of [0, 1, 3]) {
        const { status, text } = await plugin.send(
          method,
          `${DEFECTS}/${path}`,
          {
            as,
            version,
            headers: { 'idempotency-key': 'key-number-1' },
            body,
          },
        );
        expect(status).toBe(403);
        expect(text).not.toContain(DRAFTED);
      }
    }
  });

  it('change no grade of evidence that readers see', async () => {
    const gradesFor = async (as: string) => {
      const { body } = await plugin.send('get', `${DEFECTS}/evidence`, { as });
      return body.findings;
    };
    const before = await gradesFor(READER);
    const everything = Object.fromEntries(
      statementsOf(maturityModel).map(statement => [
        statement.id,
        { value: 'yes' },
      ]),
    );
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 3,
      body: { answers: everything },
    });
    expect(await gradesFor(READER)).toEqual(before);
  });
});
