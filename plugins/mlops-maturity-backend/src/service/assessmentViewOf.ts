import {
  assessmentNames,
  modelFor,
  scoreAssessment,
  toScoringInput,
  type AssessmentDocument,
  type AssessmentView,
  type ModelVersions,
  type Plan,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  StoredAssessment,
  StoredPlan,
} from '../store/assessments/StoredAssessment';
import { doneSteps } from '../rules/plan/doneSteps';
import { confirmedSectionsOf } from '../rules/result/sectionDates';
import { rewordedIn } from '../rules/result/rewordedIn';
import { changedSince } from './changedSince';
import type { AssessmentCaller } from './AssessmentAccess';
import type { CurrentAssessment } from './CurrentDocuments';

/**
 * An assessment as it is shown: the newest submission scored as of now with
 * the model of its day. A draft, and what is said of it, is shown only to those
 * who work on it or submit it.
 *
 * @param options.current - with its documents as they are today
 */
export function assessmentViewOf(options: {
  current: CurrentAssessment;
  suggestedMlCases: AssessmentView['suggestedMlCases'];
  may: AssessmentCaller['may'];
  models: ModelVersions;
  now: Date;
}): AssessmentView {
  const { current, models, now } = options;
  const { component, stored, inherited, conflictingAnswers } = current;
  const { update, submit } = options.may;
  const { submission, plan } = stored;
  const draft = update || submit ? stored.draft : undefined;
  const assessed = submission && {
    document: submission.document,
    edition: modelFor(submission.document, models),
    result: scoreAssessment(
      toScoringInput(submission.document, {
        asOf: now.toISOString(),
        submittedAt: submission.submittedAt,
        confirmedSections: confirmedSectionsOf(stored.sectionDates),
      }),
      modelFor(submission.document, models),
    ),
  };
  return {
    entityRef: component.entityRef,
    title: component.title,
    version: stored.version,
    draft: draft ?? null,
    draftInProgress: stored.draft
      ? {
          updatedAt: stored.draft.updatedAt,
          updatedBy: stored.draft.updatedBy,
        }
      : null,
    submission: submission ?? null,
    result: assessed?.result ?? null,
    access: { update, submit, owners: component.owners },
    confirmations: confirmationsThatCount(stored),
    plan: planOf(plan, submission?.document, models),
    planVersion: plan.version,
    suggestedMlCases: options.suggestedMlCases,
    changedSince: submission
      ? changedSince(
          submission,
          stored.submittedUnder,
          component,
          models.inForce,
        )
      : [],
    inherited,
    conflictingAnswers,
    names: assessmentNames(models.inForce, assessed),
    reworded: rewordedIn(draft?.document ?? submission?.document, models),
  };
}

/** Those after which nothing in their section was changed. */
function confirmationsThatCount({
  sectionDates,
  confirmations,
}: StoredAssessment): AssessmentView['confirmations'] {
  return confirmations.filter(
    ({ section, confirmedAt }) =>
      sectionDates.get(section) === Date.parse(confirmedAt),
  );
}

function planOf(
  { current }: StoredPlan,
  submitted: AssessmentDocument | undefined,
  models: ModelVersions,
): Plan | null {
  if (!current) {
    return null;
  }
  const isDone = doneSteps(submitted, models);
  const { document, updatedAt, updatedBy } = current;
  return {
    ...document,
    steps: document.steps.map(step => ({
      ...step,
      done: isDone(step),
    })),
    updatedAt,
    updatedBy,
  };
}
