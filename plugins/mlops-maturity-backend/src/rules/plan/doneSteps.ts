import {
  countedAnswers,
  modelFor,
  toScoringInput,
  type AssessmentDocument,
  type ModelVersions,
  type PlanInput,
} from 'backstage-plugin-mlops-maturity-common';

type Step = Pick<PlanInput['steps'][number], 'statementId' | 'parts'>;

/**
 * Tells which steps of a plan are done: those whose statement counts as yes,
 * and those that are about parts which all hold, though others may be missing.
 *
 * @param submitted - the newest submission, with what is inherited now
 */
export function doneSteps(
  submitted: AssessmentDocument | undefined,
  models: ModelVersions,
): (step: Step) => boolean {
  if (!submitted) {
    return () => false;
  }
  const { answers, heldParts } = countedAnswers(
    toScoringInput(submitted),
    modelFor(submitted, models),
  );
  return ({ statementId, parts }) => {
    const held = heldParts.get(statementId);
    switch (answers.get(statementId)) {
      case 'yes':
        return true;
      case 'no':
        return Boolean(held && parts?.every(part => held.has(part)));
      default:
        return false;
    }
  };
}
