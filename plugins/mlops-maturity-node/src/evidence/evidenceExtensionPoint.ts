import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { EvidenceProvider } from './EvidenceProvider';

/**
 * Where modules hand over their evidence providers.
 *
 * @public
 */
export interface MlopsMaturityEvidenceExtensionPoint {
  /**
   * @throws Error if the id or title of the provider breaks a rule, or another
   * provider has the same id
   */
  addProvider(provider: EvidenceProvider): void;
}

/**
 * The extension point for evidence providers.
 *
 * @public
 */
export const mlopsMaturityEvidenceExtensionPoint =
  createExtensionPoint<MlopsMaturityEvidenceExtensionPoint>({
    id: 'mlops-maturity.evidence',
  });
