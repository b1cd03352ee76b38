import {
  carriedOver,
  modelFor,
  scoreAssessment,
  toScoringInput,
  yesStatements,
  type AssessmentDocument,
  type AssessmentSubmission,
  type AssessmentView,
  type ModelVersions,
  type Plan,
} from 'backstage-plugin-mlops-maturity-common';
import type { AssessmentLife, StoredPlan } from '../store/AssessmentLifeStore';
import type {
  CatalogComponent,
  StoredAssessment,
} from '../store/AssessmentStore';
import { changedSince } from './changedSince';

/**
 * An assessment as it is shown: the draft continued on the model in force, the
 * newest submission scored as of now with the model of its day.
 */
export function assessmentViewOf(options: {
  component: CatalogComponent;
  stored: StoredAssessment;
  life: AssessmentLife;
  suggestedMlCases: AssessmentView['suggestedMlCases'];
  models: ModelVersions;
  now: Date;
}): AssessmentView {
  const { component, stored, life, models, now } = options;
  const { submission, draft, version } = stored;
  return {
    entityRef: component.entityRef,
    title: component.title,
    version,
    draft: draft
      ? { ...draft, document: carriedOver(draft.document, models) }
      : null,
    submission: submission ?? null,
    result: submission
      ? scoreAssessment(
          toScoringInput(submission.document, {
            asOf: now.toISOString(),
            submittedAt: submission.submittedAt,
            confirmedSections: stored.confirmedSections,
          }),
          modelFor(submission.document, models),
        )
      : null,
    access: { update: true, submit: true, owners: component.owners },
    confirmations: submission ? confirmationsAfter(submission, life) : [],
    plan: planOf(life.plan, submission?.document, models),
    planVersion: life.plan.version,
    suggestedMlCases: options.suggestedMlCases,
    changedSince: submission
      ? changedSince(submission, life.submittedUnder, component, models.inForce)
      : [],
  };
}

/** Times are in one form, so that they can be compared as texts. */
function confirmationsAfter(
  { submittedAt }: AssessmentSubmission,
  { confirmations }: AssessmentLife,
): AssessmentView['confirmations'] {
  return confirmations.filter(({ confirmedAt }) => confirmedAt >= submittedAt);
}

function planOf(
  { current }: StoredPlan,
  submitted: AssessmentDocument | undefined,
  models: ModelVersions,
): Plan | null {
  if (!current) {
    return null;
  }
  const done = submitted
    ? yesStatements(submitted, modelFor(submitted, models))
    : new Set<string>();
  const { document, updatedAt, updatedBy } = current;
  return {
    goal: document.goal,
    steps: document.steps.map(step => ({
      ...step,
      done: done.has(step.statementId),
    })),
    updatedAt,
    updatedBy,
  };
}
