import {
  assessmentNames,
  emptyDocument,
  maturityModel,
  scoreAssessment,
  statementsOf,
  toScoringInput,
  type Answer,
  type AssessmentAccess,
  type AssessmentDocument,
  type AssessmentView,
  type Level,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';

/** The entity that all fixtures are about. */
export const ENTITY_REF = 'component:default/churn-model';

/** Somebody who may change and submit; by default Team A owns. */
export function anOwner(
  overrides: Partial<AssessmentAccess> = {},
): AssessmentAccess {
  return {
    update: true,
    submit: true,
    owners: ['group:default/team-a'],
    ...overrides,
  };
}

/** Somebody who may only look. */
export function aReader(
  overrides: Partial<AssessmentAccess> = {},
): AssessmentAccess {
  return anOwner({ update: false, submit: false, ...overrides });
}

/** What a document of a test says. */
export interface DocumentParts {
  /** The level picked for every dimension that `picks` does not name. */
  level?: Level | null;
  picks?: Record<string, Level | null>;
  /** The answer to every statement that `answers` does not name. */
  answer?: Answer;
  answers?: Record<StatementId, Answer>;
  target?: Level | null;
  profile?: Partial<AssessmentDocument['profile']>;
}

/** An assessment in which every dimension and statement says the same. */
export function aDocument(parts: DocumentParts = {}): AssessmentDocument {
  const { level = null, answer = 'unanswered', target = null } = parts;
  const empty = emptyDocument(maturityModel);
  const values = {
    ...Object.fromEntries(
      statementsOf(maturityModel).map(({ id }) => [id, answer]),
    ),
    ...parts.answers,
  };
  return {
    ...empty,
    profile: { ...empty.profile, ...parts.profile },
    picks: {
      ...Object.fromEntries(
        maturityModel.dimensions.map(({ id }) => [id, level]),
      ),
      ...parts.picks,
    },
    answers: Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => value !== 'unanswered')
        .map(([id, value]) => [
          id,
          {
            value,
            ...(value === 'not-applicable' && { reason: 'Not our case' }),
          },
        ]),
    ),
    target,
  };
}

/** A component that nobody has assessed. */
export function notAssessed(
  overrides: Partial<AssessmentView> = {},
): AssessmentView {
  return {
    entityRef: ENTITY_REF,
    title: 'Churn model',
    version: 0,
    draft: null,
    draftInProgress: null,
    submission: null,
    result: null,
    access: anOwner(),
    confirmations: [],
    plan: null,
    planVersion: 0,
    suggestedMlCases: null,
    inherited: {},
    conflictingAnswers: {},
    changedSince: [],
    names: assessmentNames(maturityModel),
    reworded: {},
    ...overrides,
  };
}

/** A component with one submission, of the given age in days. */
export function assessed(
  parts: DocumentParts = {},
  options: { ageDays?: number } & Partial<AssessmentView> = {},
): AssessmentView {
  const { ageDays = 12, ...overrides } = options;
  const document = aDocument(parts);
  const submittedAt = '2025-03-01T09:00:00.000Z';
  const asOf = new Date(Date.parse(submittedAt) + ageDays * 86_400_000);
  const result = scoreAssessment(
    toScoringInput(document, {
      submittedAt,
      asOf: asOf.toISOString(),
      confirmedSections: {},
    }),
    maturityModel,
  );
  return notAssessed({
    version: 3,
    submission: {
      revision: 1,
      submittedAt,
      submittedBy: 'user:default/ana',
      document,
      reportedLevel: result.reportedLevel,
      previousLevel: null,
    },
    result,
    names: assessmentNames(maturityModel, {
      document,
      result,
      edition: maturityModel,
    }),
    ...overrides,
  });
}

/** A draft that Bo changed last. */
export function aDraft(
  parts: DocumentParts = {},
): NonNullable<AssessmentView['draft']> {
  return {
    document: aDocument(parts),
    updatedAt: '2025-03-10T10:42:00.000Z',
    updatedBy: 'user:default/bo',
    basedOnRevision: null,
  };
}
