import type { ScoringInput } from './types';

/**
 * Fills in what an input leaves out, so that old or hand-written data scores
 * like data that says "nothing" explicitly. The types ask for every field;
 * what arrives at runtime may still lack some.
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
