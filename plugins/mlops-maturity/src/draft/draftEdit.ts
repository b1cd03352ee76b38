import type {
  AssessmentDocument,
  AssessmentProfile,
  DimensionId,
  Level,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { toEditedAnswer, type EditedAnswer } from './answerInput';

/** A field of the profile, each saved and compared on its own. */
export type ProfileField = keyof AssessmentProfile;

/** One field of the profile with a value for it. */
export type ProfileEdit = {
  [F in ProfileField]: {
    kind: 'profile';
    id: F;
    value: AssessmentProfile[F];
  };
}[ProfileField];

/** The whole answer to one statement; `null` is no answer. */
export interface AnswerEdit {
  kind: 'answer';
  id: StatementId;
  value: EditedAnswer | null;
}

/** The level picked for one dimension; `null` is no pick. */
export interface PickEdit {
  kind: 'pick';
  id: DimensionId;
  value: Level | null;
}

/** The target set by the owner; `null` is none. */
export interface TargetEdit {
  kind: 'target';
  value: Level | null;
}

/** Why this target; `null` is no note. */
export interface TargetNoteEdit {
  kind: 'targetNote';
  value: string | null;
}

/**
 * One field of an assessment with a value for it: the unit in which changes
 * are made, saved, and compared with what other people change.
 */
export type DraftEdit =
  | AnswerEdit
  | PickEdit
  | ProfileEdit
  | TargetEdit
  | TargetNoteEdit;

/** Names the field of an edit; edits of one field have the same key. */
export type FieldKey = string;

const profileEditOf: {
  [F in ProfileField]: (profile: AssessmentProfile) => ProfileEdit;
} = {
  servingModes: ({ servingModes: value }) => ({
    kind: 'profile',
    id: 'servingModes',
    value,
  }),
  stage: ({ stage: value }) => ({ kind: 'profile', id: 'stage', value }),
  retrainingFrequentAndRepetitive: profile => ({
    kind: 'profile',
    id: 'retrainingFrequentAndRepetitive',
    value: profile.retrainingFrequentAndRepetitive,
  }),
  automationTradeOffFavorable: profile => ({
    kind: 'profile',
    id: 'automationTradeOffFavorable',
    value: profile.automationTradeOffFavorable,
  }),
  businessCritical: ({ businessCritical: value }) => ({
    kind: 'profile',
    id: 'businessCritical',
    value,
  }),
  mlCases: ({ mlCases: value }) => ({ kind: 'profile', id: 'mlCases', value }),
};

/**
 * Names the field that an edit is about.
 *
 * @param field - an edit, of which the value does not matter
 */
export function fieldKey(field: {
  kind: DraftEdit['kind'];
  id?: string;
}): FieldKey {
  return field.id === undefined ? field.kind : `${field.kind}/${field.id}`;
}

/**
 * Reads the field that an edit is about.
 *
 * @param document - where to read
 * @param edit - names the field
 * @returns the same field with the value that the document has
 */
export function editIn(
  document: AssessmentDocument,
  edit: DraftEdit,
): DraftEdit {
  switch (edit.kind) {
    case 'answer':
      return {
        kind: 'answer',
        id: edit.id,
        value: toEditedAnswer(document.answers[edit.id]),
      };
    case 'pick':
      return {
        kind: 'pick',
        id: edit.id,
        value: document.picks[edit.id] ?? null,
      };
    case 'profile':
      return profileEditOf[edit.id](document.profile);
    case 'target':
      return { kind: 'target', value: document.target };
    default:
      return { kind: 'targetNote', value: document.targetNote ?? null };
  }
}

/**
 * Lists every field that has a value in a document.
 *
 * @param document - the document to read
 */
export function editsOf(document: AssessmentDocument): DraftEdit[] {
  const answers = Object.keys(document.answers).map(
    (id): DraftEdit => editIn(document, { kind: 'answer', id, value: null }),
  );
  const picks = Object.keys(document.picks).map(
    (id): DraftEdit => editIn(document, { kind: 'pick', id, value: null }),
  );
  const profile = Object.values(profileEditOf).map(edit =>
    edit(document.profile),
  );
  return [
    ...profile,
    ...picks,
    ...answers,
    editIn(document, { kind: 'target', value: null }),
    editIn(document, { kind: 'targetNote', value: null }),
  ];
}

/**
 * Makes an edit in a document.
 *
 * @param document - stays as it is
 * @param edit - the field and its new value
 * @returns a document with that value, sharing all else with the given one
 */
export function applyEdit(
  document: AssessmentDocument,
  edit: DraftEdit,
): AssessmentDocument {
  switch (edit.kind) {
    case 'answer': {
      const { [edit.id]: _, ...answers } = document.answers;
      return {
        ...document,
        answers: edit.value ? { ...answers, [edit.id]: edit.value } : answers,
      };
    }
    case 'pick':
      return {
        ...document,
        picks: { ...document.picks, [edit.id]: edit.value },
      };
    case 'profile':
      return {
        ...document,
        profile: { ...document.profile, [edit.id]: edit.value },
      };
    case 'target':
      return { ...document, target: edit.value };
    default:
      return { ...document, targetNote: edit.value ?? undefined };
  }
}
