import type {
  AssessmentDocument,
  PlanInput,
} from 'backstage-plugin-mlops-maturity-common';

/** Reads a stored draft or submission. */
export function parseDocument(json: string): AssessmentDocument {
  return JSON.parse(json);
}

/** Reads a stored plan. */
export function parsePlanDocument(json: string): PlanInput {
  return JSON.parse(json);
}
