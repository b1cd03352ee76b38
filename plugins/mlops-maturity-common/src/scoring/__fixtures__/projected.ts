import { projectedInput } from '../projectedInput';
import { scoreAssessment } from '../scoreAssessment';
import type { AssessmentResult } from '../types';

/** Scores an assessment as it would become. */
export function projected(
  ...[input, changes, model]: Parameters<typeof projectedInput>
): AssessmentResult {
  return scoreAssessment(projectedInput(input, changes, model), model);
}
