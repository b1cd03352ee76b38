import type {
  DimensionId,
  OptionId,
  PartId,
  RequirementId,
  SectionId,
  StatementId,
  SubsectionId,
} from '../model/types';
import type {
  Answer,
  AssessmentState,
  Level,
  NextStepBucket,
  RequirementLevel,
  ServingMode,
  Stage,
} from '../model/vocabulary';

/**
 * Everything the scoring of one assessment looks at, as defined by the
 * scoring specification.
 *
 * @internal
 */
export interface ScoringInput {
  /** How the model is served: empty if it is not, `null` if not chosen yet. */
  servingModes: ServingMode[] | null;
  /** A statement that is missing here is unanswered. */
  answers: Record<StatementId, Answer>;
  /** Why a statement is not applicable. */
  reasons: Record<StatementId, string>;
  /** Which parts of a statement hold. */
  parts: Record<StatementId, Record<PartId, boolean>>;
  /** The level picked for each dimension, 0 to 4. */
  picks: Record<DimensionId, Level | null>;
  /** The level set by the owner, 0 to 4. */
  target: Level | null;
  targetInputs: TargetInputs | null;
  dates: ScoringDates | null;
}

/**
 * What the recommended target depends on; `null` is unknown.
 */
export interface TargetInputs {
  stage: Stage | null;
  retrainingFrequentAndRepetitive: boolean | null;
  automationTradeOffFavorable: boolean | null;
  businessCritical: boolean | null;
  /** How many ML cases the owning group runs, 0 or more. */
  mlCases: number | null;
}

/**
 * What freshness depends on. All dates are ISO 8601 in UTC.
 */
export interface ScoringDates {
  /** The date to look from; `null` leaves freshness out. */
  asOf: string | null;
  /** When the answers were submitted; `null` if they never were. */
  submittedAt: string | null;
  /** When the answers of a section were last changed or confirmed. */
  confirmedSections: Record<SectionId, string>;
}

/**
 * What the answer to a statement counts as.
 *
 * @internal
 */
export type EffectiveAnswer =
  | 'yes'
  | 'no'
  | 'unanswered'
  | 'excluded-by-serving'
  | 'excluded-by-hand';

/**
 * What every statement of a model counts as, in order of number.
 *
 * @internal
 */
export type EffectiveAnswers = ReadonlyMap<StatementId, EffectiveAnswer>;

/**
 * The parts that hold, of each statement whose parts are recorded.
 *
 * @internal
 */
export type HeldParts = ReadonlyMap<StatementId, ReadonlySet<PartId>>;

/**
 * What the rules look at in the answers.
 *
 * @internal
 */
export interface CountedAnswers {
  answers: EffectiveAnswers;
  heldParts: HeldParts;
}

/**
 * What the answers say about a requirement, or about one of its items.
 * `absent` is a requirement of which no item applies.
 *
 * @internal
 */
export type RequirementState =
  | 'met'
  | 'open'
  | 'failed'
  | 'set-aside'
  | 'absent';

/**
 * The statements that do not count, each list in order of number.
 */
export interface ExcludedStatements {
  byServing: StatementId[];
  byHand: StatementId[];
}

/**
 * How far a group of statements is met.
 *
 * @internal
 */
export interface Completion {
  yes: number;
  no: number;
  /** All excluded statements, by serving and by hand. */
  notApplicable: number;
  unanswered: number;
  /** `yes + no + unanswered`: what `percent` is a part of. */
  applicable: number;
  /** `percentageOf(yes, applicable)`. */
  percent: number | null;
}

/**
 * Completion of every group of statements that is shown on its own.
 */
export interface CompletionBreakdown {
  total: Completion;
  basics: Completion;
  beyondBasics: Completion;
  sections: Record<SectionId, Completion>;
  subsections: Record<SubsectionId, Completion>;
}

/**
 * A failed requirement of the declared level or of one below it.
 *
 * @internal
 */
export interface Contradiction {
  requirementId: RequirementId;
  level: RequirementLevel;
  /** The statements that fail it, in the order of the requirement. */
  statementIds: StatementId[];
}

/**
 * The levels that a component can turn out to be at, from the lowest to the
 * highest, once its open requirements are answered.
 */
export interface PossibleLevels {
  from: Level;
  to: Level;
}

/**
 * A yes beside a no to one of its prerequisites. One of the two is probably
 * wrong.
 *
 * @internal
 */
export interface QuestionablePair {
  statementId: StatementId;
  prerequisiteId: StatementId;
}

/**
 * The level that fits the use of a component, and the rule that says so.
 */
export interface RecommendedTarget {
  level: Level;
  ruleId: string;
}

/**
 * A statement answered no that is worth working on now.
 *
 * @internal
 */
export interface NextStep {
  statementId: StatementId;
  bucket: NextStepBucket;
  /** Whether nothing else has to be done first. */
  ready: boolean;
  /** The next level, if the statement holds the component back from it. */
  blocksLevel: RequirementLevel | null;
  /** How many other statements answered no wait for this one. */
  unlocks: number;
  /** Whether the bucket is better thanks to what the step unlocks. */
  pulledForward: boolean;
  /** The parts that are missing, where parts are recorded; in model order. */
  parts: PartId[];
}

/**
 * The option to reach next in a dimension.
 *
 * @internal
 */
export interface NextPick {
  dimension: DimensionId;
  level: RequirementLevel;
  optionId: OptionId;
}

/**
 * How recent answers are.
 *
 * @internal
 */
export type FreshnessState = 'fresh' | 'ageing' | 'stale';

/**
 * How recent the answers of one section are.
 */
export interface SectionFreshness {
  state: FreshnessState;
  /** Whole 24-hour periods, 0 or more. */
  ageDays: number;
}

/**
 * How recent the answers of an assessment are.
 */
export interface Freshness extends SectionFreshness {
  /** Sections without an applicable statement are left out. */
  sections: Record<SectionId, SectionFreshness>;
  /** Answers that should be looked at again, in order of number. */
  staleStatements: StatementId[];
}

/**
 * The complete result of one assessment, as defined by the scoring
 * specification.
 *
 * @internal
 */
export interface AssessmentResult {
  excluded: ExcludedStatements;
  completion: CompletionBreakdown;
  basicsMet: boolean;
  /** 0 to 4; `null` while any pick is missing. */
  declaredLevel: Level | null;
  /** The dimensions that hold the declared level down, in model order. */
  limitingDimensions: DimensionId[];
  /** No answer rules this level out. 0 to 4; `null` while nothing is answered. */
  answerCeiling: Level | null;
  /** The answers carry this level. 0 to 4; `null` while nothing is answered. */
  confirmedLevel: Level | null;
  /** `null` without a declared level. */
  possibleLevels: PossibleLevels | null;
  /**
   * 0 to 4; `null` without a declared level, and while no answer carries a
   * level that could still be higher than 0. Never to be shown without
   * `setAside`.
   */
  reportedLevel: Level | null;
  /** Requirements up to the reported level that were excluded by hand. */
  setAside: RequirementId[];
  /** Requirements up to the declared level that wait for an answer. */
  openRequirements: RequirementId[];
  contradictions: Contradiction[];
  state: AssessmentState | null;
  questionable: QuestionablePair[];
  recommendedTarget: RecommendedTarget | null;
  onTarget: boolean | null;
  nextSteps: NextStep[];
  nextPicks: NextPick[];
  freshness: Freshness | null;
}
