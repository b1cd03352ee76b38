import {
  maturityModel,
  sharedStatementsOf,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';
import type { Response } from 'supertest';
import {
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { spec } from '../../schema/openapi.generated';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const VISION = '/shared-answers/group/default/vision';
const BOB = 'user:default/bob';
const [statement] = statementsOf(maturityModel);
const [shared] = sharedStatementsOf(maturityModel);

type Headers = Record<string, string>;

/** A write of the contract, and what else has to happen to try it. */
interface Write {
  /** Where the version is read that it is made on. */
  path: string;
  write: (plugin: RunningPlugin, headers: Headers) => Promise<Response>;
  versionIn: (view: Response['body']) => number;
  /** Makes sure that there is something to write to. */
  prepare: (plugin: RunningPlugin) => Promise<unknown>;
  /** What makes the version that was read an old one. */
  meanwhile: (plugin: RunningPlugin) => Promise<unknown>;
}

let count = 0;

const tagOf = async (plugin: RunningPlugin, path: string): Promise<Headers> => {
  const { headers } = await plugin.send('get', path);
  return { 'if-match': headers.etag };
};

const writes = {
  change: (plugin: RunningPlugin, headers: Headers) => {
    count += 1;
    return plugin.send('patch', `${DEFECTS}/draft`, {
      headers,
      body: { targetNote: `Note ${count}` },
    });
  },
  discard: (plugin: RunningPlugin, headers: Headers) =>
    plugin.send('delete', `${DEFECTS}/draft`, { headers }),
  submit: (plugin: RunningPlugin, headers: Headers) => {
    count += 1;
    return plugin.send('post', `${DEFECTS}/submissions`, {
      headers: { 'idempotency-key': `submission ${count}`, ...headers },
      body: {},
    });
  },
  confirm: (plugin: RunningPlugin, headers: Headers) =>
    plugin.send('post', `${DEFECTS}/confirmations`, {
      headers,
      body: { sections: [maturityModel.sections[0].id] },
    }),
  savePlan: (plugin: RunningPlugin, headers: Headers) =>
    plugin.send('put', `${DEFECTS}/plan`, {
      headers,
      body: {
        goal: { type: 'basics' },
        steps: [{ statementId: statement.id }],
      },
    }),
  dropPlan: (plugin: RunningPlugin, headers: Headers) =>
    plugin.send('delete', `${DEFECTS}/plan`, { headers }),
  share: (plugin: RunningPlugin, headers: Headers) => {
    count += 1;
    return plugin.send('patch', VISION, {
      headers,
      body: { answers: { [shared.id]: { value: 'yes', note: `${count}` } } },
    });
  },
};

const current =
  (
    write: (plugin: RunningPlugin, headers: Headers) => Promise<Response>,
    path = DEFECTS,
  ) =>
  async (plugin: RunningPlugin) => {
    const { status } = await write(plugin, await tagOf(plugin, path));
    expect(status).toBeLessThan(300);
  };
const change = current(writes.change);
const submit = async (plugin: RunningPlugin) => {
  await change(plugin);
  await current(writes.submit)(plugin);
};
const savePlan = current(writes.savePlan);
const share = current(writes.share, VISION);
const nothing = async () => {};

const table: Record<string, Write> = {
  changeDraft: {
    path: DEFECTS,
    write: writes.change,
    versionIn: view => view.version,
    prepare: nothing,
    meanwhile: change,
  },
  discardDraft: {
    path: DEFECTS,
    write: writes.discard,
    versionIn: view => view.version,
    prepare: change,
    meanwhile: change,
  },
  submitDraft: {
    path: DEFECTS,
    write: writes.submit,
    versionIn: view => view.version,
    prepare: change,
    meanwhile: change,
  },
  confirmAssessment: {
    path: DEFECTS,
    write: writes.confirm,
    versionIn: view => view.submission.revision,
    prepare: submit,
    meanwhile: submit,
  },
  savePlan: {
    path: DEFECTS,
    write: writes.savePlan,
    versionIn: view => view.planVersion,
    prepare: nothing,
    meanwhile: savePlan,
  },
  deletePlan: {
    path: DEFECTS,
    write: writes.dropPlan,
    versionIn: view => view.planVersion,
    prepare: savePlan,
    meanwhile: savePlan,
  },
  changeSharedAnswers: {
    path: VISION,
    write: writes.share,
    versionIn: view => view.version,
    prepare: nothing,
    meanwhile: share,
  },
};

describe('the contract', () => {
  it('has no write without a version that it was made on', () => {
    const unversioned = ['importAssessments'];
    const ids = Object.values(spec.paths).flatMap(operations =>
      Object.entries(operations).flatMap(([method, operation]) =>
        method !== 'get' && 'operationId' in operation
          ? [String(operation.operationId)]
          : [],
      ),
    );
    expect(ids.filter(id => !unversioned.includes(id)).sort()).toEqual(
      Object.keys(table).sort(),
    );
  });
});

describe.each(databases.eachSupportedId())('versions on %s', id => {
  it.each(Object.entries(table))(
    'a tag that was read is the one that %s takes, and an old one is refused',
    async (_operation, { path, write, versionIn, prepare, meanwhile }) => {
      const plugin = await startPlugin({ knex: await databases.init(id) });
      const read = () => plugin.send('get', path);

      const missing = await write(plugin, {});
      expect(missing.status).toBe(400);
      expect(missing.body.error.message).toMatch(/^If-Match: required/);
      const odd = await write(plugin, { 'if-match': '"one"' });
      expect(odd.status).toBe(400);
      expect(odd.body.error.message).toMatch(/^If-Match: must be the ETag/);

      for (const matching of [
        ({ headers }: Response) => headers.etag,
        ({ body }: Response) => `"${versionIn(body)}"`,
      ]) {
        await prepare(plugin);
        const seen = await read();
        await meanwhile(plugin);
        const before = await read();

        const stale = await write(plugin, { 'if-match': matching(seen) });
        expect(stale.status).toBe(412);
        expect(stale.body.current).toEqual(before.body);
        expect(stale.body.error.message).toMatch(/Nothing was /);
        expect((await read()).body).toEqual(before.body);

        // What a refusal carries fits the next attempt, and so does what that
        // one is answered with.
        expect(stale.headers.etag).toBe(before.headers.etag);
        const written = await write(plugin, {
          'if-match': matching(before),
        });
        expect(written.status).toBeLessThan(300);
        expect((await read()).headers.etag).toBe(written.headers.etag);
      }
    },
  );

  it('one part of an assessment is written whatever became of the others', async () => {
    const plugin = await startPlugin({ knex: await databases.init(id) });
    await submit(plugin);
    const seen = await tagOf(plugin, DEFECTS);
    await change(plugin);
    await expect(writes.confirm(plugin, seen)).resolves.toMatchObject({
      status: 200,
    });
    await expect(writes.savePlan(plugin, seen)).resolves.toMatchObject({
      status: 200,
    });
  });

  it('a confirmation says which submission it is about', async () => {
    const plugin = await startPlugin({ knex: await databases.init(id) });
    await submit(plugin);
    await submit(plugin);
    const confirmed = await writes.confirm(plugin, {
      'if-match': '"2"',
    });
    expect(confirmed.body.confirmations).toMatchObject([{ revision: 2 }]);
    const { body } = await plugin.send('get', `${DEFECTS}/submissions`);
    expect(body.confirmations).toMatchObject([{ revision: 2 }]);
  });

  describe('an Idempotency-Key', () => {
    const key = { 'idempotency-key': 'chosen once' };

    it.each<
      [string, (plugin: RunningPlugin, first: Headers) => Promise<Response>]
    >([
      [
        'another version of the draft',
        async plugin => {
          await change(plugin);
          return writes.submit(plugin, {
            ...(await tagOf(plugin, DEFECTS)),
            ...key,
          });
        },
      ],
      [
        'a version that is not there yet',
        async plugin => writes.submit(plugin, { 'if-match': '"7"', ...key }),
      ],
      [
        'another person',
        async (plugin, first) =>
          plugin.send('post', `${DEFECTS}/submissions`, {
            as: BOB,
            headers: { ...first, ...key },
            body: {},
          }),
      ],
      [
        'another component',
        async (plugin, first) => {
          const COUNTING = '/assessments/component/default/counting';
          await plugin.send('patch', `${COUNTING}/draft`, {
            version: 0,
            body: { target: 2 },
          });
          return plugin.send('post', `${COUNTING}/submissions`, {
            headers: { ...first, ...key },
            body: {},
          });
        },
      ],
    ])('is refused for %s', async (_case, again) => {
      const plugin = await startPlugin({ knex: await databases.init(id) });
      await change(plugin);
      const first = await tagOf(plugin, DEFECTS);
      const submitted = await writes.submit(plugin, { ...first, ...key });
      expect(submitted.status).toBe(201);
      plugin.published.length = 0;

      const { status, body } = await again(plugin, first);
      expect(status).toBe(409);
      expect(body.error.message).toMatch(
        /^Idempotency-Key: .*Nothing was submitted; choose a new key/,
      );
      expect(plugin.published).toEqual([]);
      const { body: read } = await plugin.send('get', DEFECTS);
      expect(read.submission).toEqual(submitted.body.submission);

      // The request that it belongs to is still answered with its outcome.
      const retry = await writes.submit(plugin, { ...first, ...key });
      expect(retry.status).toBe(200);
      expect(retry.body.submission).toEqual(submitted.body.submission);
    });
  });
});
