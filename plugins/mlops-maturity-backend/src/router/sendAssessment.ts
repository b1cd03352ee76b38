import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import type { Response } from 'express';
import { versionTag } from './versionTags';

/**
 * Answers with an assessment. Its tag is the version of the draft, also where
 * something else was changed: that of the plan stands in the body.
 */
export function sendAssessment(
  response: Response<AssessmentView>,
  status: 200 | 201,
  assessment: AssessmentView,
): void {
  response
    .status(status)
    .set({ etag: versionTag(assessment.version), 'cache-control': 'no-store' })
    .json(assessment);
}
