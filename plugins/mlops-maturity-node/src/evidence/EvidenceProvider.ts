import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type {
  EvidenceFinding,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * What a finding says about its statement. `inconclusive` is for something
 * worth a look that proves neither.
 *
 * @public
 */
export type EvidenceVerdict = EvidenceFinding['verdict'];

/**
 * What a provider found about one statement. One that breaks a rule is left
 * out, and the log says so.
 *
 * @public
 */
export interface ProvidedFinding {
  /** A statement of the model in force. */
  statementId: StatementId;
  verdict: EvidenceVerdict;
  /** What was seen, in a sentence of at most 500 characters; plain text. */
  summary: string;
  /**
   * Where to see it, at most 2,000 characters: http or https, or a page of the
   * portal, which starts with one slash. Any other link is left out.
   */
  url?: string;
  /** When it was true: ISO 8601 with a time zone, not in the future. */
  observedAt: string;
}

/**
 * How findings are asked for.
 *
 * @public
 */
export interface FindEvidenceOptions {
  /** Aborted when nobody waits for the findings any more. */
  signal: AbortSignal;
  /** On whose behalf; what is found is shown to this caller only. */
  credentials: BackstageCredentials;
}

/**
 * Looks at catalog entities and says what speaks for or against statements
 * about them.
 *
 * @public
 */
export interface EvidenceProvider {
  /** Lower-case letters, digits and dashes, at most 50; unique. */
  readonly id: string;
  /** What people know the source as, such as "Model registry"; at most 100 characters. */
  readonly title: string;
  /**
   * Returns at most one finding for each statement, and none for statements
   * that it cannot judge.
   *
   * @param entity - an ML component that the caller may read
   */
  find(
    entity: Entity,
    options: FindEvidenceOptions,
  ): Promise<ProvidedFinding[]>;
}
