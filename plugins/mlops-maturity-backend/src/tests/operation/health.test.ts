import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { ResponseError } from '@backstage/errors';
import { entities } from '../../__testUtils__/entities';
import {
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const ADMINISTRATOR = 'user:default/grace';
const DEFECTS = '/assessments/component/default/defects';

describe.each(databases.eachSupportedId())('health on %s', id => {
  let plugin: RunningPlugin;
  let failure: Error | undefined;

  beforeEach(async () => {
    failure = undefined;
    plugin = await startPlugin({
      knex: await databases.init(id),
      entities,
      policy: ({ permission, actor }) =>
        permission !== 'mlops-maturity.admin' || actor === ADMINISTRATOR
          ? 'allow'
          : 'deny',
      mayReadInCatalog: () => {
        if (failure) {
          throw failure;
        }
        return true;
      },
    });
  });

  const health = async () => {
    const { status, body } = await plugin.send('get', '/health', {
      as: ADMINISTRATOR,
    });
    expect(status).toBe(200);
    return body;
  };

  it('tells administrators versions, counts and the last sync', async () => {
    const version = { version: 0, body: { target: 2 } };
    await plugin.send('patch', `${DEFECTS}/draft`, version);
    await plugin.send('post', `${DEFECTS}/submissions`, {
      version: 1,
      headers: { 'idempotency-key': 'key-number-1' },
      body: {},
    });
    const other = '/assessments/component/default/counting/draft';
    await plugin.send('patch', other, version);

    const body = await health();
    expect(body).toEqual({
      modelVersion: maturityModel.modelVersion,
      schemaVersion: expect.stringMatching(/^\d{14}_\w+$/),
      revision: expect.any(Number),
      drafts: 1,
      submissions: 1,
      components: 5,
      lastSync: {
        startedAt: expect.any(String),
        finishedAt: expect.any(String),
        durationMs: expect.any(Number),
        outcome: 'succeeded',
        components: 5,
        added: 5,
        changed: 0,
        removed: 0,
        error: null,
      },
      lastSucceededAt: expect.any(String),
      heldBack: null,
      outOfScope: [],
    });
  });

  it('says why the catalog could not be read, and since when', async () => {
    const { lastSucceededAt } = await health();
    failure = await ResponseError.fromResponse(
      new Response('{}', { status: 503, statusText: 'Service Unavailable' }),
    );
    await expect(plugin.sync()).rejects.toThrow();
    expect(await health()).toMatchObject({
      lastSucceededAt,
      components: 5,
      lastSync: {
        outcome: 'failed',
        components: null,
        added: null,
        error: 'The catalog answered 503 Service Unavailable',
      },
    });

    failure = new Error('connect ECONNREFUSED 10.0.0.7:7007');
    await expect(plugin.sync()).rejects.toThrow();
    const { lastSync } = await health();
    expect(lastSync.error).toContain('log of the backend');
    expect(lastSync.error).not.toContain('10.0.0.7');
  });

  it('names what looks like ML and is not in scope', async () => {
    const entity = (
      name: string,
      kind: string,
      type?: string,
      assess?: string,
    ) => ({
      apiVersion: 'example.com/v1',
      kind,
      metadata: {
        name,
        ...(assess && { annotations: { 'mlops-maturity/assess': assess } }),
      },
      ...(type && { spec: { type } }),
    });
    plugin.setEntities([
      ...entities,
      entity('weights', 'Resource', 'ai-model'),
      entity('more-weights', 'Resource', 'AI-Model'),
      entity('taken-in', 'Resource', 'ai-model', 'true'),
      entity('opted-out', 'Resource', 'ai-model', 'false'),
      entity('gpu', 'AiResource'),
      entity('served', 'AiModelServerAPI', 'grpc'),
      entity('page', 'Component', 'html'),
      entity('ml-team', 'Group', 'ml'),
      entity('new-model', 'Template', 'ml-model'),
    ]);
    const { outOfScope } = await health();
    expect(
      outOfScope.map(
        (row: { kind: string; type: string | null; count: number }) => [
          row.kind.toLowerCase(),
          row.type?.toLowerCase() ?? null,
          row.count,
        ],
      ),
    ).toEqual([
      ['resource', 'ai-model', 2],
      ['airesource', null, 1],
      ['aimodelserverapi', 'grpc', 1],
    ]);
  });

  it('is answered also if the catalog does not say what is out of scope', async () => {
    failure = new Error('connect ECONNREFUSED 10.0.0.7:7007');
    expect(await health()).toMatchObject({ components: 5, outOfScope: null });
    failure = undefined;
    expect(await health()).toMatchObject({ outOfScope: [] });
  });

  it('is not told to anybody else', async () => {
    const owner = await plugin.send('get', '/health');
    expect(owner.status).toBe(403);
    const nobody = await plugin.send('get', '/health', { as: 'nobody' });
    expect(nobody.status).toBe(401);
  });
});
