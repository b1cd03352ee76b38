import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  mlopsMaturityEvidenceExtensionPoint,
  type EvidenceProvider,
} from 'backstage-plugin-mlops-maturity-node';
import { mlflowEvidenceModule } from './mlflowEvidenceModule';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'defects',
    annotations: { 'mlflow.org/experiment-id': '7' },
  },
};

/** A server that gives one answer to everybody. */
async function mlflowThatAnswers(answer: object): Promise<Server> {
  const server = createServer((_request, response) =>
    response.end(JSON.stringify(answer)),
  );
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return server;
}

function urlOf(server: Server): string {
  const address = server.address();
  if (!address || typeof address === 'string') {
    throw new Error('The server does not listen');
  }
  return `http://127.0.0.1:${address.port}`;
}

async function providersWith(baseUrl?: string): Promise<EvidenceProvider[]> {
  const providers: EvidenceProvider[] = [];
  await startTestBackend({
    extensionPoints: [
      [
        mlopsMaturityEvidenceExtensionPoint,
        {
          addProvider: (provider: EvidenceProvider) => providers.push(provider),
        },
      ],
    ],
    features: [
      mlflowEvidenceModule,
      mockServices.rootConfig.factory({
        data: baseUrl ? { mlflow: { baseUrl } } : {},
      }),
    ],
  });
  return providers;
}

async function find(baseUrl: string, about: Entity) {
  const [provider] = await providersWith(baseUrl);
  return provider.find(about, {
    signal: new AbortController().signal,
    credentials: mockCredentials.user(),
  });
}

describe('the example of an evidence module', () => {
  let server: Server | undefined;

  afterEach(() => {
    server?.close();
  });

  it.each([
    ['contradicts', '0 of the 1', [{ data: { metrics: [] } }]],
    ['supports', '1 of the 1', [{ data: { metrics: [{ key: 'f1' }] } }]],
  ])('%s where %s runs have metrics', async (verdict, counts, runs) => {
    server = await mlflowThatAnswers({ runs });
    await expect(find(urlOf(server), entity)).resolves.toEqual([
      expect.objectContaining({
        statementId: 'monitoring.performance.offline-metrics',
        verdict,
        summary: expect.stringContaining(counts),
        url: `${urlOf(server)}/#/experiments/7`,
      }),
    ]);
  });

  it('says nothing of a component without experiment', async () => {
    const other = { ...entity, metadata: { name: 'other' } };
    await expect(find('http://127.0.0.1:9', other)).resolves.toEqual([]);
  });

  it('adds nothing where MLflow is not configured', async () => {
    await expect(providersWith()).resolves.toEqual([]);
  });

  it('is what the documentation shows, in less than 60 lines', () => {
    const code = readFileSync(
      resolve(__dirname, 'mlflowEvidenceModule.ts'),
      'utf8',
    );
    const documentation = readFileSync(
      resolve(__dirname, '../../../../docs/evidence.md'),
      'utf8',
    );
    expect(documentation).toContain(code);
    expect(code.trimEnd().split('\n').length).toBeLessThan(60);
  });
});
