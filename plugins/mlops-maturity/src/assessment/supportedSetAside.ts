import {
  countedAnswers,
  requirementStates,
  toScoringInput,
  type AssessmentDocument,
  type AssessmentResult,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * How many requirements up to the level that the answers support were excluded
 * by hand: the answers support it without them.
 */
export function supportedSetAside(
  model: MaturityModel,
  document: AssessmentDocument,
  { confirmedLevel }: AssessmentResult,
): number {
  return requirementStates(
    countedAnswers(toScoringInput(document), model),
    model,
  ).filter(
    ({ level, state }) =>
      state === 'set-aside' && level <= (confirmedLevel ?? 0),
  ).length;
}
