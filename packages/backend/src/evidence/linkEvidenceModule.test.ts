import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startTestBackend } from '@backstage/backend-test-utils';
import { entitySchemaValidator, type Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import mlopsMaturityPlugin from 'backstage-plugin-mlops-maturity-backend';
import type { EvidenceReport } from 'backstage-plugin-mlops-maturity-common';
import { parseAllDocuments } from 'yaml';
import { linkEvidenceModule } from './linkEvidenceModule';

jest.setTimeout(60_000);

const repository = resolve(__dirname, '../../../..');
const validate = entitySchemaValidator();

/** What the demo's catalog files say. */
const entities: Entity[] = parseAllDocuments(
  readFileSync(
    resolve(repository, 'examples/catalog/components/payments.yaml'),
    'utf8',
  ),
).map(document => validate(document.toJS()));

/** What the portal answers about a component of the demo. */
async function evidenceAbout(name: string): Promise<EvidenceReport> {
  const backend = await startTestBackend({
    features: [
      mlopsMaturityPlugin,
      linkEvidenceModule,
      catalogServiceMock.factory({ entities }),
    ],
  });
  try {
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api/mlops-maturity/assessments/component/default/${name}/evidence`,
    );
    expect(response.status).toBe(200);
    return await response.json();
  } finally {
    await backend.stop();
  }
}

describe('the example of an evidence module', () => {
  it('shows what the links of a component say', async () => {
    const { providers, findings } = await evidenceAbout(
      'checkout-fraud-scorer',
    );
    expect(providers).toContainEqual(
      expect.objectContaining({ id: 'links', outcome: 'succeeded' }),
    );
    expect(
      findings
        .filter(({ provider }) => provider === 'links')
        .map(({ statementId, verdict, summary, url }) => [
          statementId,
          verdict,
          summary,
          url,
        ]),
    ).toEqual([
      [
        'documentation.project.risk-evaluation',
        'inconclusive',
        'There is a risk evaluation. See whether it is still true: Model risk record',
        'https://handbook.quillmere.example.com/fraud/scorer-risks',
      ],
      [
        'code-quality.ml-code.release-notes',
        'supports',
        'The release pipeline has published release notes: Releases',
        'https://git.quillmere.example.com/fraud/scorer/releases',
      ],
    ]);
  });

  it('says nothing of a component without such links', async () => {
    const { providers, findings } = await evidenceAbout(
      'refund-abuse-detector',
    );
    expect(providers).toContainEqual(
      expect.objectContaining({ id: 'links', outcome: 'succeeded' }),
    );
    expect(findings.filter(({ provider }) => provider === 'links')).toEqual([]);
  });

  it('is what the documentation shows, in less than 60 lines', () => {
    const code = readFileSync(
      resolve(__dirname, 'linkEvidenceModule.ts'),
      'utf8',
    );
    const documentation = readFileSync(
      resolve(repository, 'docs/evidence.md'),
      'utf8',
    );
    expect(documentation).toContain(code);
    expect(code.trimEnd().split('\n').length).toBeLessThan(60);
  });
});
