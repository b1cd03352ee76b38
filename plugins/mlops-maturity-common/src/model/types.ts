import type {
  Answer,
  AssessmentState,
  Level,
  NextStepBucket,
  RequirementLevel,
  ServingMode,
  Stage,
} from './vocabulary';

/**
 * Id of a statement, such as `documentation.technical.api`. Stable across
 * versions of a model.
 *
 * @public
 */
export type StatementId = string;

/**
 * Id of one part of a statement. Unique within its statement only.
 *
 * @public
 */
export type PartId = string;

/**
 * Id of a section, such as `documentation`.
 *
 * @public
 */
export type SectionId = string;

/**
 * Id of a subsection, such as `documentation.technical`.
 *
 * @public
 */
export type SubsectionId = string;

/**
 * Id of a dimension, such as `model-release`.
 *
 * @public
 */
export type DimensionId = string;

/**
 * Id of an option of a dimension, such as `model-release-3-4`.
 *
 * @public
 */
export type OptionId = string;

/**
 * Id of a requirement, such as `level-2.models-versioned`. Unique within a
 * model.
 *
 * @public
 */
export type RequirementId = string;

/**
 * The versioned content that assessments are made against and scored with.
 *
 * @public
 */
export interface MaturityModel {
  modelVersion: string;
  attribution: Attribution[];
  background: Background;
  sections: Section[];
  levels: LevelDescription[];
  dimensions: Dimension[];
  targetRules: {
    firstMatchWins: true;
    inputs: TargetQuestion[];
    rules: TargetRule[];
    notes: string[];
    caveats: string[];
  };
  /** In whole days, 0 or more. */
  freshness: {
    freshDays: number;
    staleDays: number;
    recurringStatementDays: number;
    otherStatementDays: number;
    rules: string[];
    confirmAgainWhen: string[];
  };
  nextStepRules: {
    max: number;
    candidates: string;
    buckets: Array<{ id: NextStepBucket; title: string; rule: string }>;
    pullForward: string;
    order: string[];
    whenBasicsMet: string;
    targetZeroTitle: string;
  };
  scoringRules: {
    answers: Answer[];
    servingModes: ServingMode[];
    states: Array<{ id: AssessmentState; rule: string }>;
    rules: Record<string, string>;
  };
}

/**
 * Somebody whose work the model builds on, to be credited where it is shown.
 *
 * @public
 */
export interface Attribution {
  name: string;
  author: string | null;
  url: string;
  licence: string | null;
  copyright: string | null;
  usedFor: string;
}

/**
 * What the model is for and where it comes from.
 *
 * @public
 */
export interface Background {
  purpose: {
    summary: string;
    uses: string[];
    looksAt: string[];
    principle: string;
  };
  /** The questionnaire's own term for a component that meets all basics. */
  mature: { term: string; definition: string; beyond: string; use: string };
  /** The text that the levels follow; dates are a year and a month. */
  follows: {
    title: string;
    date: string;
    newer: { date: string; differs: string[] };
  };
  /** To read on. */
  links: Array<{ title: string; url: string }>;
}

/**
 * A chapter of the checklist, with its subsections.
 *
 * @public
 */
export interface Section {
  id: SectionId;
  number: number;
  title: string;
  basic: boolean;
  summary: string;
  subsections: Subsection[];
}

/**
 * A group of statements within a section.
 *
 * @public
 */
export interface Subsection {
  id: SubsectionId;
  title: string;
  /** Whether the group exists for structure only and needs no heading. */
  synthetic: boolean;
  statements: Statement[];
}

/**
 * One claim about a component that is answered yes, no or not applicable.
 *
 * @public
 */
export interface Statement {
  id: StatementId;
  /** Position in the whole checklist; the first statement is number 1. */
  number: number;
  label: string;
  statement: string;
  help: string;
  remediation: string;
  /** The serving mode without which the statement makes no sense. */
  applicability: 'always' | ServingMode;
  basic: boolean;
  /** Whether the practice has to be repeated, which makes answers age faster. */
  recurring: boolean;
  parts?: StatementPart[];
  /** For display; what a level rests on are its requirements. */
  supports: StatementSupport[];
  levelsNote: string | null;
  /** The statements that come first. */
  prerequisites: StatementId[];
}

/**
 * One of several things that together make a statement true.
 *
 * @public
 */
export interface StatementPart {
  id: PartId;
  label: string;
}

/**
 * A level that a statement helps with. Decides nothing.
 *
 * @public
 */
export interface StatementSupport {
  level: RequirementLevel;
  /** The dimension concerned; `null` is the level as a whole. */
  dimension: DimensionId | null;
  reason: string;
}

/**
 * Something that a level rests on. One of its items is enough.
 *
 * @public
 */
export interface Requirement {
  id: RequirementId;
  /** The dimension concerned; `null` is the level as a whole. */
  dimension: DimensionId | null;
  anyOf: RequirementItem[];
  reason: string;
}

/**
 * A statement that meets a requirement, or some parts of it that do.
 *
 * @public
 */
export interface RequirementItem {
  statement: StatementId;
  /** The parts that are enough; without it, the statement has to hold whole. */
  parts?: PartId[];
}

/**
 * What a maturity level is like. Empty lists and `null` mean that the source
 * says nothing there.
 *
 * @public
 */
export interface LevelDescription {
  level: Level;
  name: string;
  aliases: string[];
  overview: string[];
  useCases: string[];
  highlights: string[];
  technology: string[];
  hasLead: string | null;
  has: string[];
  lacks: string[];
  recommendation: string | null;
  whatHappens: string;
  example: string;
  tools: Array<{ name: string; purpose: string }>;
  insight: string;
  /** What the level rests on; all of them together. Level 0 has none. */
  requirements: Requirement[];
}

/**
 * One aspect of a component for which its owner picks a description.
 *
 * @public
 */
export interface Dimension {
  id: DimensionId;
  title: string;
  question: string;
  options: DimensionOption[];
}

/**
 * One description to pick for a dimension.
 *
 * @public
 */
export interface DimensionOption {
  id: OptionId;
  /** The levels that share this description. */
  levels: Level[];
  /** The level that picking this option declares. */
  countsAs: Level;
  label: string;
  characteristics: string[];
  note: string | null;
}

/**
 * A rule that recommends a target.
 *
 * @public
 */
export interface TargetRule {
  id: string;
  order: number;
  when: TargetConditions;
  target: Level;
  reason: string;
}

/**
 * What has to hold for a target rule to apply.
 *
 * @public
 */
export interface TargetConditions {
  stage?: Stage[];
  retrainingFrequentAndRepetitive?: boolean;
  automationTradeOffFavorable?: boolean;
  businessCritical?: boolean;
  mlCasesAtLeast?: number;
}

/**
 * A question whose answer the target rules look at.
 *
 * @public
 */
export type TargetQuestion =
  | { id: 'stage'; type: 'choice'; values: Stage[]; question: string }
  | {
      id:
        | 'retrainingFrequentAndRepetitive'
        | 'automationTradeOffFavorable'
        | 'businessCritical';
      type: 'boolean';
      question: string;
    }
  | { id: 'mlCases'; type: 'count'; question: string };
