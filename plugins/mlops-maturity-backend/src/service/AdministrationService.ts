import type {
  ImportOutcome,
  ImportRequest,
  MaturityHealth,
} from 'backstage-plugin-mlops-maturity-common';
import type { CallOptions } from './CallOptions';

/**
 * What those do who run the portal.
 */
export interface AdministrationService {
  /** Brings in assessments made elsewhere; never overwrites anything. */
  importAssessments(
    request: ImportRequest,
    options: CallOptions,
  ): Promise<ImportOutcome>;

  /** How the plugin is doing. */
  getHealth(options: CallOptions): Promise<MaturityHealth>;
}
