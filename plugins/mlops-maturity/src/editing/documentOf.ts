import { emptyDocument } from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessmentDocument,
  AssessmentView,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * The document that editing goes on from: the draft, else the newest
 * submission, else one in which nothing is known.
 *
 * @param view - the assessment
 * @param model - the model of a first assessment
 */
export function documentOf(
  view: AssessmentView,
  model: MaturityModel,
): AssessmentDocument {
  return (
    view.draft?.document ?? view.submission?.document ?? emptyDocument(model)
  );
}
