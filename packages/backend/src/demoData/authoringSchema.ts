import { z } from 'zod';

const level = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
]);

const ids = z.array(z.string()).default([]);

const answersSchema = z
  .strictObject({
    default: z.enum(['yes', 'no', 'unanswered']).default('unanswered'),
    yes: ids,
    no: ids,
    unanswered: ids,
    notApplicable: z.record(z.string(), z.string()).default({}),
  })
  .prefault({});

const contentSchema = z.strictObject({
  by: z.string(),
  servingModes: z
    .array(z.enum(['real-time', 'batch']))
    .nullable()
    .optional(),
  targetInputs: z
    .strictObject({
      stage: z
        .enum(['proof-of-concept', 'academic', 'production'])
        .nullable()
        .default(null),
      retrainingFrequentAndRepetitive: z.boolean().nullable().default(null),
      automationTradeOffFavorable: z.boolean().nullable().default(null),
      businessCritical: z.boolean().nullable().default(null),
      mlCases: z.number().int().nullable().default(null),
    })
    .nullable()
    .optional(),
  target: level.nullable().optional(),
  targetNote: z.string().optional(),
  picks: z.record(z.string(), level).default({}),
  answers: answersSchema,
  parts: z.record(z.string(), z.record(z.string(), z.boolean())).default({}),
  notes: z.record(z.string(), z.string()).default({}),
  evidence: z
    .record(
      z.string(),
      z.array(
        z.strictObject({ url: z.string(), title: z.string().optional() }),
      ),
    )
    .default({}),
});

/**
 * A file of `examples/assessments`, in the short form in which people write
 * it. A key under `answers` may be a statement, a subsection or a section; the
 * more exact one wins.
 */
export const authoringSchema = z.strictObject({
  assessments: z.array(
    z.strictObject({
      entityRef: z.string(),
      submissions: z
        .array(contentSchema.extend({ daysAgo: z.number().int().min(0) }))
        .default([]),
      draft: contentSchema.optional(),
    }),
  ),
});

/** One assessment with its history, in the short form. */
export type AuthoredAssessment = z.infer<
  typeof authoringSchema
>['assessments'][number];

/** The content of one submission or draft, in the short form. */
export type AuthoredContent = z.infer<typeof contentSchema>;
