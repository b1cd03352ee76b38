import {
  changedSections,
  type AssessmentDocument,
  type AssessmentView,
  type MaturityModel,
  type SectionId,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * The sections whose answers somebody can say are still true: they were
 * submitted, and the draft leaves them as they are.
 *
 * @param view - the assessment with its newest submission
 * @param document - the draft
 */
export function unchangedSections(
  { submission, result }: AssessmentView,
  document: AssessmentDocument,
  model: MaturityModel,
): SectionId[] {
  if (!submission || !result) {
    return [];
  }
  const changed = changedSections(document, submission.document, model);
  return model.sections.flatMap(({ id }) => {
    const { yes, no } = result.completion.sections[id];
    return yes + no > 0 && !changed.includes(id) ? [id] : [];
  });
}
