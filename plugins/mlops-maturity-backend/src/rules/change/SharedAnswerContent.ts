import type { EvidenceLink } from 'backstage-plugin-mlops-maturity-common';

/**
 * What somebody says for all components below a node.
 */
export interface SharedAnswerContent {
  value: 'yes' | 'no';
  note: string | undefined;
  /** None if empty. */
  evidence: readonly EvidenceLink[];
}
