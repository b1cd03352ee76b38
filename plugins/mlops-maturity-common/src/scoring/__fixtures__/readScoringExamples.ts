import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ANSWERS, LEVELS, SERVING_MODES, STAGES } from '../../model';

const level = z.literal(LEVELS).nullable();

// Strict, so that a field which the types do not know is noticed.
const examplesSchema = z.strictObject({
  modelVersion: z.string(),
  vectors: z.array(
    z.strictObject({
      id: z.string(),
      description: z.string(),
      input: z.strictObject({
        servingModes: z.array(z.enum(SERVING_MODES)).nullable(),
        answers: z.record(z.string(), z.enum(ANSWERS)),
        reasons: z.record(z.string(), z.string()),
        parts: z.record(z.string(), z.record(z.string(), z.boolean())),
        picks: z.record(z.string(), level),
        target: level,
        targetInputs: z
          .strictObject({
            stage: z.enum(STAGES).nullable(),
            retrainingFrequentAndRepetitive: z.boolean().nullable(),
            automationTradeOffFavorable: z.boolean().nullable(),
            businessCritical: z.boolean().nullable(),
            mlCases: z.number().nullable(),
          })
          .nullable(),
        dates: z
          .strictObject({
            asOf: z.string().nullable(),
            submittedAt: z.string().nullable(),
            confirmedSections: z.record(z.string(), z.string()),
          })
          .nullable(),
      }),
      expected: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** Reads the examples that go with the scoring specification. */
export function readScoringExamples() {
  const text = readFileSync(join(__dirname, 'scoring-examples.json'), 'utf8');
  return examplesSchema.parse(JSON.parse(text));
}
