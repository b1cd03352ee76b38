import type {
  AssessmentDocument,
  ModelVersions,
  PlanInput,
} from 'backstage-plugin-mlops-maturity-common';
import { doneSteps } from './doneSteps';

/** How many steps of a plan the newest submission does not show to be done. */
export function countOpenSteps(
  { steps }: PlanInput,
  submitted: AssessmentDocument | undefined,
  models: ModelVersions,
): number {
  const isDone = doneSteps(submitted, models);
  return steps.filter(step => !isDone(step)).length;
}
