import {
  assessmentNames,
  emptyDocument,
  maturityModel,
  type AssessmentDocument,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';

/** The person at the keyboard in tests. */
export const ME = 'user:default/ada';

/** Somebody else. */
export const THEM = 'user:default/grace';

/** A document in which little is known. */
export function documentWith(
  changes: Partial<AssessmentDocument> = {},
): AssessmentDocument {
  return { ...emptyDocument(maturityModel), ...changes };
}

/** An assessment that was never begun, of a component that the person owns. */
export function viewWith(
  changes: Partial<AssessmentView> = {},
): AssessmentView {
  return {
    entityRef: 'component:default/ranker',
    title: 'Ranker',
    version: 0,
    draft: null,
    draftInProgress: null,
    submission: null,
    result: null,
    access: { update: true, submit: true, owners: ['group:default/search'] },
    confirmations: [],
    plan: null,
    planVersion: 0,
    suggestedMlCases: null,
    inherited: {},
    conflictingAnswers: {},
    changedSince: [],
    names: assessmentNames(maturityModel),
    reworded: {},
    ...changes,
  };
}

/** An assessment with a draft. */
export function draftView(
  document: AssessmentDocument,
  changes: { version?: number; by?: string } = {},
): AssessmentView {
  return viewWith({
    version: changes.version ?? 1,
    draft: {
      document,
      updatedAt: '2026-03-01T10:00:00Z',
      updatedBy: changes.by ?? ME,
      basedOnRevision: null,
    },
  });
}
