import { z } from 'zod';
import {
  ANSWERS,
  ASSESSMENT_STATES,
  LEVELS,
  NEXT_STEP_BUCKETS,
  REQUIREMENT_LEVELS,
  SERVING_MODES,
  STAGES,
} from './vocabulary';

const id = z.string().min(1);
const texts = z.array(z.string());
const level = z.literal(LEVELS);
const days = z.number().int().nonnegative();

/**
 * Somebody whose work the model builds on, to be credited where it is shown.
 *
 * @public
 */
export const attributionSchema = z.object({
  name: z.string(),
  author: z.string(),
  url: z.url(),
  licence: z.string().nullable(),
  copyright: z.string().nullable(),
  usedFor: z.string(),
});

/**
 * What a statement means to one level.
 *
 * @public
 */
export const statementLevelSchema = z.object({
  level: z.literal(REQUIREMENT_LEVELS),
  /** The dimension concerned; `null` is the level as a whole. */
  dimension: id.nullable(),
  strength: z.enum(['required', 'supporting']),
  reason: z.string(),
});

/**
 * One of several things that together make a statement true.
 *
 * @public
 */
export const statementPartSchema = z.object({ id, label: z.string() });

/**
 * One claim about a component that is answered yes, no or not applicable.
 *
 * @public
 */
export const statementSchema = z.object({
  id,
  /** Position in the whole checklist; the first statement is number 1. */
  number: z.number().int().positive(),
  label: z.string(),
  statement: z.string(),
  help: z.string(),
  remediation: z.string(),
  /** The serving mode without which the statement makes no sense. */
  applicability: z.enum(['always', ...SERVING_MODES]),
  basic: z.boolean(),
  /** Whether the practice has to be repeated, which makes answers age faster. */
  recurring: z.boolean(),
  parts: z.array(statementPartSchema).min(1).optional(),
  levels: z.array(statementLevelSchema),
  levelsNote: z.string().nullable(),
  /** Ids of the statements that come first. */
  prerequisites: z.array(id),
});

/**
 * A group of statements within a section.
 *
 * @public
 */
export const subsectionSchema = z.object({
  id,
  title: z.string(),
  /** Whether the group exists for structure only and needs no heading. */
  synthetic: z.boolean(),
  statements: z.array(statementSchema),
});

/**
 * A chapter of the checklist.
 *
 * @public
 */
export const sectionSchema = z.object({
  id,
  number: z.number().int().positive(),
  title: z.string(),
  basic: z.boolean(),
  summary: z.string(),
  subsections: z.array(subsectionSchema),
});

/**
 * What a maturity level is like. Empty lists and `null` mean that the source
 * says nothing there.
 *
 * @public
 */
export const levelDescriptionSchema = z.object({
  level,
  name: z.string(),
  aliases: texts,
  overview: texts,
  useCases: texts,
  highlights: texts,
  technology: texts,
  hasLead: z.string().nullable(),
  has: texts,
  lacks: texts,
  recommendation: z.string().nullable(),
  whatHappens: z.string(),
  example: z.string(),
  tools: z.array(z.object({ name: z.string(), purpose: z.string() })),
  insight: z.string(),
});

/**
 * One description to pick for a dimension.
 *
 * @public
 */
export const dimensionOptionSchema = z.object({
  id,
  /** The levels that share this description. */
  levels: z.array(level).min(1),
  /** The level that picking this option declares. */
  countsAs: level,
  label: z.string(),
  characteristics: texts,
  note: z.string().nullable(),
});

/**
 * One aspect of a component for which its owner picks a description.
 *
 * @public
 */
export const dimensionSchema = z.object({
  id,
  title: z.string(),
  question: z.string(),
  options: z.array(dimensionOptionSchema).min(1),
});

/**
 * What has to hold for a target rule to apply. Strict, because a condition
 * that is not understood must not be taken as met.
 *
 * @public
 */
export const targetConditionsSchema = z.strictObject({
  stage: z.array(z.enum(STAGES)).optional(),
  retrainingFrequentAndRepetitive: z.boolean().optional(),
  automationTradeOffFavorable: z.boolean().optional(),
  businessCritical: z.boolean().optional(),
  mlCasesAtLeast: z.number().int().nonnegative().optional(),
});

/**
 * A rule that recommends a target.
 *
 * @public
 */
export const targetRuleSchema = z.object({
  id,
  order: z.number().int(),
  when: targetConditionsSchema,
  target: level,
  reason: z.string(),
});

/**
 * A question whose answer the target rules look at.
 *
 * @public
 */
export const targetQuestionSchema = z.discriminatedUnion('type', [
  z.object({
    id: z.literal('stage'),
    type: z.literal('choice'),
    values: z.array(z.enum(STAGES)),
    question: z.string(),
  }),
  z.object({
    id: z.enum([
      'retrainingFrequentAndRepetitive',
      'automationTradeOffFavorable',
      'businessCritical',
    ]),
    type: z.literal('boolean'),
    question: z.string(),
  }),
  z.object({
    id: z.literal('mlCases'),
    type: z.literal('count'),
    question: z.string(),
  }),
]);

/**
 * The shape of a maturity model: the versioned content that assessments are
 * made against and scored with.
 *
 * @public
 */
export const maturityModelSchema = z.object({
  modelVersion: z.string().min(1),
  attribution: z.array(attributionSchema),
  sections: z.array(sectionSchema).min(1),
  levels: z.array(levelDescriptionSchema),
  dimensions: z.array(dimensionSchema).min(1),
  targetRules: z.object({
    firstMatchWins: z.literal(true),
    inputs: z.array(targetQuestionSchema),
    rules: z.array(targetRuleSchema),
    notes: texts,
    caveats: texts,
  }),
  freshness: z.object({
    freshDays: days,
    staleDays: days,
    recurringStatementDays: days,
    otherStatementDays: days,
    rules: texts,
    confirmAgainWhen: texts,
  }),
  nextStepRules: z.object({
    max: z.number().int().nonnegative(),
    candidates: z.string(),
    buckets: z.array(
      z.object({
        id: z.enum(NEXT_STEP_BUCKETS),
        title: z.string(),
        rule: z.string(),
      }),
    ),
    pullForward: z.string(),
    order: texts,
    whenBasicsMet: z.string(),
    targetZeroTitle: z.string(),
  }),
  scoringRules: z.object({
    answers: z.array(z.enum(ANSWERS)),
    servingModes: z.array(z.enum(SERVING_MODES)),
    states: z.array(
      z.object({ id: z.enum(ASSESSMENT_STATES), rule: z.string() }),
    ),
    rules: z.record(z.string(), z.string()),
  }),
});
