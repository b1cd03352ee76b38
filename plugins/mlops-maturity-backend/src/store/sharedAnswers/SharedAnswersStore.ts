import type {
  EvidenceLink,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { CatalogNode, WriteContext } from '../AssessmentStore';
import type { Visibility } from '../selection';
import type { Answered, SharedAnswerBook } from './SharedAnswerBook';
import type { StoredSharedAnswers } from './readSharedAnswers';

/**
 * What somebody says for all components below a node.
 */
export interface SharedAnswerContent {
  value: 'yes' | 'no';
  note: string | undefined;
  /** None if empty. */
  evidence: readonly EvidenceLink[];
}

/**
 * Whom an answer of a node reaches, of the components below it. All together
 * are all of them.
 */
export interface Reach {
  follow: number;
  answeredThemselves: number;
  answeredNearer: number;
  /** Something as near as the node says yes. */
  besideYes: number;
  /** Something as near as the node says no. */
  besideNo: number;
  /** Others differ that are as near as the node, or nearer. */
  undecided: number;
}

/**
 * What a node answers, what is answered above it, and whom that reaches.
 */
export interface SharedAnswersOfNode extends StoredSharedAnswers {
  /** What is answered below while the node does not answer. */
  above: Answered;
  /** Components below that may be seen. */
  components: number;
  /** Those of them that have a submission. */
  assessed: number;
  reachOf: (statement: StatementId) => Reach;
}

/**
 * How a change of shared answers ended.
 */
export type SharedAnswersOutcome =
  | { outcome: 'conflict' }
  | {
      outcome: 'written';
      /** Statements whose answer differs now; empty if nothing was written. */
      changed: StatementId[];
      /** Results that are to be scored again, these and any others. */
      outdated: number;
    };

/**
 * Keeps what groups, systems and domains answer for the components below them.
 */
export interface SharedAnswersStore {
  /**
   * Everything that is shared, which costs nothing while it is the same.
   *
   * @param reportRevision - see `AssessmentStore.getRevision`
   */
  sharedAnswerBook(reportRevision: number): Promise<SharedAnswerBook>;

  /**
   * @param visibility - the components that may be counted
   */
  getSharedAnswers(
    entityRef: string,
    visibility: Visibility,
  ): Promise<SharedAnswersOfNode>;

  /**
   * Writes single answers of a node if its version is the expected one, keeps
   * the change for good, and marks the results that it may change, which
   * `AssessmentStore.rescoreOutdated` then scores again.
   *
   * @param answers - statement id to the whole new answer, `null` to take it
   * back
   */
  changeSharedAnswers(options: {
    node: CatalogNode;
    expectedVersion: number;
    answers: ReadonlyMap<StatementId, SharedAnswerContent | null>;
    context: WriteContext;
  }): Promise<SharedAnswersOutcome>;
}
