import type { EvidenceReport } from 'backstage-plugin-mlops-maturity-common';
import type { CallOptions } from './CallOptions';

/**
 * What evidence providers say about the assessment of one entity.
 */
export interface EvidenceService {
  /**
   * Takes as long as the slowest provider, up to the time limit.
   *
   * @throws NotFoundError if the entity does not exist, may not be read by the
   * caller, or is not an ML component
   * @throws NotAllowedError if the caller may not read its assessment
   */
  getEvidence(entityRef: string, options: CallOptions): Promise<EvidenceReport>;
}
