import type {
  AssessmentDocument,
  AssessmentResult,
  InheritedAnswer,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';

/** What an explanation is made from. */
export interface Explained {
  document: AssessmentDocument;
  result: AssessmentResult;
}

/** A statement behind a figure. */
export interface ExplainedStatement {
  id: StatementId;
  label: string;
  /** Where its answer comes from, if the component does not give it itself. */
  inherited?: InheritedAnswer;
  /** Why it has none, if that is because those above the component differ. */
  conflicting?: readonly InheritedAnswer[];
}

/** Everything behind one figure: the rules, what went in, and the answers. */
export interface Explanation {
  title: string;
  /** Rules of the scoring specification, by the name that they have there. */
  rules: { id: string; text: string }[];
  inputs: { term: string; value: string }[];
  /** Statements that were counted alike; empty groups are left out. */
  groups: { title: string; statements: ExplainedStatement[] }[];
}
