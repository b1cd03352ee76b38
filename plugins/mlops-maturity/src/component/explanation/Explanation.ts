import type {
  AssessmentDocument,
  AssessmentResult,
  InheritedAnswer,
  RequirementId,
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
  /** Which of its parts hold, where some are missing. */
  parts?: string;
}

/** Something that a level rests on, with what the answers say about it. */
export interface ExplainedRequirement {
  id: RequirementId;
  /** Tells the states apart without colour. */
  mark: string;
  /** Its state, and what is enough, in a few words. */
  text: string;
  /** Why the level rests on it. */
  reason: string;
  /** The statements of which one is enough, with what is known of each. */
  items: { statement: ExplainedStatement; details: string[] }[];
}

/** Everything behind one figure: the rules, what went in, and the answers. */
export interface Explanation {
  title: string;
  /** Rules of the scoring specification, by the name that they have there. */
  rules: { id: string; text: string }[];
  inputs: { term: string; value: string }[];
  /** What the levels rest on, a group for each level. */
  requirements?: {
    title: string;
    isOpen: boolean;
    requirements: ExplainedRequirement[];
  }[];
  /** Statements that were counted alike; empty groups are left out. */
  groups: { title: string; statements: ExplainedStatement[] }[];
}
