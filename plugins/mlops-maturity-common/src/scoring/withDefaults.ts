import type { ScoringInput } from './types';

/**
 * Fills in missing fields, so that old or hand-written data scores like data
 * that sets them to nothing. Data may lack fields at runtime although the types
 * require all.
 *
 * @param input - an input that may lack fields
 * @returns the same input with every field set
 */
export function withDefaults(input: Partial<ScoringInput>): ScoringInput {
  return {
    servingModes: input.servingModes ?? null,
    answers: input.answers ?? {},
    reasons: input.reasons ?? {},
    parts: input.parts ?? {},
    picks: input.picks ?? {},
    target: input.target ?? null,
    targetInputs: input.targetInputs ?? null,
    dates: input.dates ?? null,
  };
}
