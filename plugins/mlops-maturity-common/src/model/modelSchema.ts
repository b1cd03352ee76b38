import { z } from 'zod';
import type { MaturityModel } from './types';
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

const attributionSchema = z.object({
  name: z.string(),
  author: z.string().nullable(),
  url: z.url(),
  licence: z.string().nullable(),
  copyright: z.string().nullable(),
  usedFor: z.string(),
});

const month = z.string().regex(/^\d{4}-\d{2}$/);

const backgroundSchema = z.object({
  purpose: z.object({
    summary: z.string(),
    uses: texts,
    looksAt: texts,
    principle: z.string(),
  }),
  mature: z.object({
    term: z.string(),
    definition: z.string(),
    beyond: z.string(),
    use: z.string(),
  }),
  follows: z.object({
    title: z.string(),
    date: month,
    newer: z.object({ date: month, differs: texts }),
  }),
  links: z.array(z.object({ title: z.string(), url: z.url() })),
});

const statementSupportSchema = z.object({
  level: z.literal(REQUIREMENT_LEVELS),
  dimension: id.nullable(),
  reason: z.string(),
});

// Strict, because an item that is not understood must not be taken as met.
const requirementSchema = z.strictObject({
  id,
  dimension: id.nullable(),
  anyOf: z
    .array(
      z.strictObject({ statement: id, parts: z.array(id).min(1).optional() }),
    )
    .min(1),
  reason: z.string(),
});

const statementPartSchema = z.object({ id, label: z.string() });

const statementSchema = z.object({
  id,
  number: z.number().int().positive(),
  label: z.string(),
  statement: z.string(),
  help: z.string(),
  remediation: z.string(),
  applicability: z.enum(['always', ...SERVING_MODES]),
  basic: z.boolean(),
  recurring: z.boolean(),
  parts: z.array(statementPartSchema).min(1).optional(),
  supports: z.array(statementSupportSchema),
  levelsNote: z.string().nullable(),
  prerequisites: z.array(id),
});

const subsectionSchema = z.object({
  id,
  title: z.string(),
  synthetic: z.boolean(),
  statements: z.array(statementSchema),
});

const sectionSchema = z.object({
  id,
  number: z.number().int().positive(),
  title: z.string(),
  basic: z.boolean(),
  summary: z.string(),
  subsections: z.array(subsectionSchema),
});

const levelDescriptionSchema = z.object({
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
  requirements: z.array(requirementSchema),
});

const dimensionOptionSchema = z.object({
  id,
  levels: z.array(level).min(1),
  countsAs: level,
  label: z.string(),
  characteristics: texts,
  note: z.string().nullable(),
});

const dimensionSchema = z.object({
  id,
  title: z.string(),
  question: z.string(),
  options: z.array(dimensionOptionSchema).min(1),
});

// Strict, because a condition that is not understood must not be taken as met.
const targetConditionsSchema = z.strictObject({
  stage: z.array(z.enum(STAGES)).optional(),
  retrainingFrequentAndRepetitive: z.boolean().optional(),
  automationTradeOffFavorable: z.boolean().optional(),
  businessCritical: z.boolean().optional(),
  mlCasesAtLeast: z.number().int().nonnegative().optional(),
});

const targetRuleSchema = z.object({
  id,
  order: z.number().int(),
  when: targetConditionsSchema,
  target: level,
  reason: z.string(),
});

const targetQuestionSchema = z.discriminatedUnion('type', [
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
 */
export const maturityModelSchema = z.object({
  modelVersion: z.string().min(1),
  attribution: z.array(attributionSchema),
  background: backgroundSchema,
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
}) satisfies z.ZodType<MaturityModel>;
