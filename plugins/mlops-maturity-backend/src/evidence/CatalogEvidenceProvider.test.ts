import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  maturityModel,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';
import { CatalogEvidenceProvider } from './CatalogEvidenceProvider';
import { catalogRules } from './catalogRules';

const NOW = new Date('2026-03-01T12:00:00Z');

const api = (name: string, spec: object): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'API',
  metadata: { name },
  spec: { ...spec },
});

const provider = CatalogEvidenceProvider.create({
  catalog: catalogServiceMock({
    entities: [
      api('ranking', { type: 'openapi', definition: 'openapi: 3.0.3' }),
      api('empty', { type: 'openapi', definition: ' ' }),
    ],
  }),
  now: async () => NOW,
});

async function findAbout(parts: {
  annotations?: Record<string, string>;
  relations?: Array<[type: string, targetRef: string]>;
}) {
  return provider.find(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'defects', annotations: parts.annotations },
      relations: parts.relations?.map(([type, targetRef]) => ({
        type,
        targetRef,
      })),
    },
    {
      signal: new AbortController().signal,
      credentials: mockCredentials.user(),
    },
  );
}

describe('CatalogEvidenceProvider', () => {
  it('has one rule at most for a statement, and each is of the model', () => {
    const ids = catalogRules.map(({ statementId }) => statementId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(statementsOf(maturityModel).map(({ id }) => id)).toEqual(
      expect.arrayContaining(ids),
    );
  });

  it('says nothing where the entry says nothing', async () => {
    await expect(findAbout({})).resolves.toEqual([]);
    await expect(
      findAbout({
        annotations: {
          'backstage.io/techdocs-ref': ' ',
          'backstage.io/source-location': 'somewhere',
        },
      }),
    ).resolves.toEqual([]);
  });

  it('supports a documented API that is there', async () => {
    await expect(
      findAbout({ relations: [['providesApi', 'api:default/ranking']] }),
    ).resolves.toEqual([
      {
        statementId: 'documentation.technical.api',
        verdict: 'supports',
        summary: expect.stringContaining('ranking'),
        observedAt: NOW.toISOString(),
      },
    ]);
  });

  it('does not believe in an API without definition or entity', async () => {
    await expect(
      findAbout({
        relations: [
          ['providesApi', 'api:default/empty'],
          ['providesApi', 'api:default/missing'],
        ],
      }),
    ).resolves.toEqual([]);
  });

  it.each<[string, Record<string, string>, string, string]>([
    [
      'TechDocs',
      { 'backstage.io/techdocs-ref': 'dir:.' },
      'code-quality.ml-code.documentation-as-code',
      'supports',
    ],
    [
      'pipelines',
      { 'jenkins.io/job-full-name': 'ml/defects' },
      'code-quality.ml-code.ci-on-pull-request',
      'inconclusive',
    ],
    [
      'alerts',
      { 'pagerduty.com/service-id': 'P1' },
      'monitoring.infrastructure.health-alerting',
      'inconclusive',
    ],
    [
      'an experiment',
      { 'mlflow.org/experiment-id': '7' },
      'monitoring.performance.offline-metrics',
      'inconclusive',
    ],
  ])('knows of %s', async (_, annotations, statementId, verdict) => {
    await expect(findAbout({ annotations })).resolves.toEqual([
      expect.objectContaining({ statementId, verdict }),
    ]);
  });

  it('links to the repository', async () => {
    await expect(
      findAbout({
        annotations: {
          'backstage.io/source-location': 'url:https://example.com/ml/defects/',
        },
      }),
    ).resolves.toEqual([
      expect.objectContaining({
        statementId: 'traceability.ml-code.model-code-version-control',
        verdict: 'inconclusive',
        url: 'https://example.com/ml/defects/',
      }),
    ]);
  });

  it('names owners and dependencies, few of many', async () => {
    const found = await findAbout({
      relations: [
        ['ownedBy', 'group:default/vision'],
        ...['a', 'b', 'c', 'd', 'e'].map((name): [string, string] => [
          'dependsOn',
          `resource:default/${name}`,
        ]),
      ],
    });
    expect(found.map(({ summary }) => summary)).toEqual([
      expect.stringContaining('names vision as owner'),
      expect.stringContaining('a, b, c and 2 more'),
    ]);
    expect(found.every(({ verdict }) => verdict === 'inconclusive')).toBe(true);
  });
});
