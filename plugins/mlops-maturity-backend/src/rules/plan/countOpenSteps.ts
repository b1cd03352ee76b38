import {
  modelFor,
  yesStatements,
  type AssessmentDocument,
  type ModelVersions,
  type PlanInput,
} from 'backstage-plugin-mlops-maturity-common';

/** How many steps of a plan the newest submission does not answer yes. */
export function countOpenSteps(
  { steps }: PlanInput,
  submitted: AssessmentDocument | undefined,
  models: ModelVersions,
): number {
  const done = submitted
    ? yesStatements(submitted, modelFor(submitted, models))
    : new Set<string>();
  return steps.filter(({ statementId }) => !done.has(statementId)).length;
}
