import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mlopsMaturityEvidenceExtensionPoint,
  type EvidenceProvider,
} from 'backstage-plugin-mlops-maturity-node';

/** What a link of a type says, by the conventions of this portal. */
const conventions = [
  {
    type: 'release-notes', // Set by the release pipeline, with each release.
    statementId: 'code-quality.ml-code.release-notes',
    verdict: 'supports',
    says: 'The release pipeline has published release notes',
  },
  {
    type: 'risk-evaluation', // Set by people; shows that one was written.
    statementId: 'documentation.project.risk-evaluation',
    verdict: 'inconclusive',
    says: 'There is a risk evaluation. See whether it is still true',
  },
] as const;

/** Looks at the links in the catalog entry; asks no server. */
const linkProvider: EvidenceProvider = {
  id: 'links',
  title: 'Links of the component',
  async find({ metadata }) {
    return conventions.flatMap(({ type, statementId, verdict, says }) => {
      const link = metadata.links?.find(one => one.type === type);
      return link
        ? [
            {
              statementId,
              verdict,
              summary: `${says}: ${link.title ?? link.url}`,
              url: link.url,
              observedAt: new Date().toISOString(),
            },
          ]
        : []; // Nothing to say, which is not the same as a no.
    });
  },
};

/** Evidence from the links of catalog entries. */
export const linkEvidenceModule = createBackendModule({
  pluginId: 'mlops-maturity',
  moduleId: 'link-evidence',
  register: env =>
    env.registerInit({
      deps: { evidence: mlopsMaturityEvidenceExtensionPoint },
      init: async ({ evidence }) => evidence.addProvider(linkProvider),
    }),
});
