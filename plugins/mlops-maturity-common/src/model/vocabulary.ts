/**
 * The maturity levels, lowest first.
 *
 * @public
 */
export const LEVELS = [0, 1, 2, 3, 4] as const;

/**
 * A maturity level, 0 to 4. Level 0 is a valid result, not missing data:
 * a level that is not known is `null`.
 *
 * @public
 */
export type Level = (typeof LEVELS)[number];

/**
 * A level that rests on requirements, 1 to 4. Level 0 is where everybody
 * starts, so it has none.
 *
 * @public
 */
export type RequirementLevel = Exclude<Level, 0>;

/**
 * The levels that rest on requirements, lowest first.
 *
 * @internal
 */
export const REQUIREMENT_LEVELS = [
  1, 2, 3, 4,
] as const satisfies readonly RequirementLevel[];

/**
 * Every answer a statement can be given.
 *
 * @public
 */
export const ANSWERS = ['yes', 'no', 'not-applicable', 'unanswered'] as const;

/**
 * An answer as given. What it counts as is decided by the scoring rules.
 *
 * @public
 */
export type Answer = (typeof ANSWERS)[number];

/**
 * Every way in which a model can be served.
 *
 * @public
 */
export const SERVING_MODES = ['real-time', 'batch'] as const;

/**
 * One way in which a model can be served.
 *
 * @public
 */
export type ServingMode = (typeof SERVING_MODES)[number];

/**
 * What a component can be for, as asked to recommend a target.
 *
 * @public
 */
export const STAGES = ['proof-of-concept', 'academic', 'production'] as const;

/**
 * What a component is for, as asked to recommend a target.
 *
 * @public
 */
export type Stage = (typeof STAGES)[number];

/**
 * Every relation there can be between a declared level and the answers.
 *
 * @public
 */
export const ASSESSMENT_STATES = [
  'contradicted',
  'unconfirmed',
  'consistent',
  'understated',
] as const;

/**
 * How a declared level relates to the answers.
 *
 * @public
 */
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

/**
 * The group that a next step belongs to.
 *
 * @public
 */
export type NextStepBucket = 'basics' | 'blocks-next-level' | 'beyond-basics';

/** The groups that next steps are put into, best first. */
export const NEXT_STEP_BUCKETS = [
  'basics',
  'blocks-next-level',
  'beyond-basics',
] as const satisfies readonly NextStepBucket[];
