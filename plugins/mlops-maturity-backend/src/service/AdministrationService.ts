import type {
  ImportedAssessment,
  ImportOutcome,
  MaturityHealth,
} from 'backstage-plugin-mlops-maturity-common';
import type { CallOptions } from './CallOptions';

export type { ImportedAssessment };

/** One of an import that breaks the contract, and how. */
export interface UnreadableAssessment {
  /** As far as it could be read; may be empty. */
  entityRef: string;
  /** Names the field and the remedy. */
  problem: string;
}

/** Assessments made elsewhere, each read by itself. */
export interface ReadImport {
  /** Unless this is false, nothing is written. */
  dryRun?: boolean;
  assessments: Array<ImportedAssessment | UnreadableAssessment>;
}

/**
 * What those do who run the portal.
 */
export interface AdministrationService {
  /**
   * Brings in assessments made elsewhere, one by one; never overwrites
   * anything.
   */
  importAssessments(
    request: ReadImport,
    options: CallOptions,
  ): Promise<ImportOutcome>;

  /** How the plugin is doing. */
  getHealth(options: CallOptions): Promise<MaturityHealth>;
}
