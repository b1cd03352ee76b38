import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mlopsMaturityEvidenceExtensionPoint,
  type EvidenceProvider,
} from 'backstage-plugin-mlops-maturity-node';
import type { Policy } from '../../__testUtils__/fakePermissions';
import { startPlugin } from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const API = 'documentation.technical.api';
const RISKS = 'documentation.project.risk-evaluation';
const GOALS = 'documentation.project.business-goals';

const observedAt = '2026-01-05T10:00:00.000Z';

const registry: EvidenceProvider = {
  id: 'registry',
  title: 'Model registry',
  find: async ({ metadata }) => [
    {
      statementId: RISKS,
      verdict: 'contradicts',
      summary: 'None.',
      observedAt,
    },
    {
      statementId: API,
      verdict: 'supports',
      summary: `Serves ${metadata.name}.`,
      url: 'https://example.com/defects',
      observedAt,
    },
    { statementId: GOALS, verdict: 'inconclusive', summary: '?', observedAt },
  ],
};

const moduleWith = (provider: EvidenceProvider) =>
  createBackendModule({
    pluginId: 'mlops-maturity',
    moduleId: `evidence-${provider.id}`,
    register: env =>
      env.registerInit({
        deps: { evidence: mlopsMaturityEvidenceExtensionPoint },
        init: async ({ evidence }) => evidence.addProvider(provider),
      }),
  });

async function start(
  options: { policy?: Policy; providers?: EvidenceProvider[] } = {},
) {
  const { providers = [registry], ...others } = options;
  return startPlugin({
    knex: await databases.init('SQLITE_3'),
    modules: providers.map(moduleWith),
    ...others,
  });
}

describe('evidence', () => {
  it('is held against the draft, and changes no answer', async () => {
    const plugin = await start();
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: {
        answers: {
          [API]: { value: 'yes' },
          [RISKS]: { value: 'yes' },
          [GOALS]: {
            value: 'yes',
            evidence: [{ url: 'https://example.com/goals' }],
          },
        },
      },
    });
    const { body: before } = await plugin.send('get', DEFECTS);

    const { status, body } = await plugin.send('get', `${DEFECTS}/evidence`);
    expect(status).toBe(200);
    expect(
      body.findings.filter(
        ({ provider }: { provider: string }) => provider === 'registry',
      ),
    ).toEqual([
      {
        statementId: GOALS,
        provider: 'registry',
        verdict: 'inconclusive',
        grade: 'linked',
        summary: '?',
        url: null,
        observedAt,
      },
      {
        statementId: RISKS,
        provider: 'registry',
        verdict: 'contradicts',
        grade: 'contradicted',
        summary: 'None.',
        url: null,
        observedAt,
      },
      {
        statementId: API,
        provider: 'registry',
        verdict: 'supports',
        grade: 'verified',
        summary: 'Serves defects.',
        url: 'https://example.com/defects',
        observedAt,
      },
    ]);
    const { body: after } = await plugin.send('get', DEFECTS);
    expect(after).toEqual(before);
  });

  it('brings the catalog as a provider, beside those of modules', async () => {
    const plugin = await start();
    const { body } = await plugin.send('get', `${DEFECTS}/evidence`);
    expect(body.providers).toEqual([
      { id: 'registry', title: 'Model registry', outcome: 'succeeded' },
      { id: 'catalog', title: 'Software catalog', outcome: 'succeeded' },
    ]);
    expect(body.findings).toContainEqual(
      expect.objectContaining({
        provider: 'catalog',
        statementId: 'documentation.project.team-overview',
        summary: expect.stringContaining('vision'),
      }),
    );
  });

  it('is answered with the rest when a provider fails', async () => {
    const plugin = await start({
      providers: [
        {
          ...registry,
          find: async () => Promise.reject(new Error('down')),
        },
      ],
    });
    const { status, body } = await plugin.send('get', `${DEFECTS}/evidence`);
    expect(status).toBe(200);
    expect(body.providers).toContainEqual(
      expect.objectContaining({ id: 'registry', outcome: 'failed' }),
    );
  });

  it('is not sent twice', async () => {
    const plugin = await start();
    const first = await plugin.send('get', `${DEFECTS}/evidence`);
    const second = await plugin.send('get', `${DEFECTS}/evidence`, {
      headers: { 'if-none-match': first.headers.etag },
    });
    expect(second.status).toBe(304);
  });

  it('is for those who may read the assessment', async () => {
    const plugin = await start({
      policy: ({ permission }) =>
        permission === 'mlops-maturity.assessment.read' ? 'deny' : 'allow',
    });
    const { status } = await plugin.send('get', `${DEFECTS}/evidence`);
    expect(status).toBe(403);
    expect(plugin.audit).toContainEqual({
      eventId: 'evidence-read',
      outcome: 'NotAllowedError',
      meta: { queryType: 'by-entity', entityRef: 'component:default/defects' },
    });
  });

  it.each([
    ['is out of scope', 'website'],
    ['does not exist', 'nothing'],
  ])('does not exist for an entity that %s', async (_, name) => {
    const plugin = await start();
    const { status } = await plugin.send(
      'get',
      `/assessments/component/default/${name}/evidence`,
    );
    expect(status).toBe(404);
  });
});
