import {
  effectiveAnswers,
  emptyDocument,
  findStatement,
  inheritedAnswerOf,
  toScoringInput,
  type AssessmentDocument,
  type EffectiveAnswer,
  type InheritedAnswer,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import {
  changedFields,
  editIn,
  fieldKey,
  sameEdit,
  type AnswerEdit,
  type ChangedField,
} from '../../draft';
import { isUnconfirmed } from '../answers/unconfirmed';

/**
 * A field that differs between two documents; of an answer also what the
 * component inherits instead, where that counts.
 */
export interface ReviewChange extends ChangedField {
  inheritedBefore?: InheritedAnswer;
  inheritedAfter?: InheritedAnswer;
}

/** A group of changes. */
export interface ChangeGroup {
  id: 'yes-to-no' | 'no-to-yes' | 'answers' | 'picks' | 'profile' | 'notes';
  changes: ReviewChange[];
}

const ORDER: readonly ChangeGroup['id'][] = [
  'yes-to-no',
  'no-to-yes',
  'answers',
  'picks',
  'profile',
  'notes',
];

/**
 * Lists what a draft changes, what is worst to overlook first. Yes and no are
 * what an answer counts as, so that a yes that lost a part is a step down.
 *
 * @param submitted - the newest submission; `undefined` if there is none
 * @param draft - the draft
 * @returns the groups that have changes
 */
export function reviewChanges(
  submitted: AssessmentDocument | undefined,
  draft: AssessmentDocument,
  model: MaturityModel,
): ChangeGroup[] {
  const before = submitted ?? emptyDocument(model);
  const counted = {
    before: effectiveAnswers(toScoringInput(before), model),
    after: effectiveAnswers(toScoringInput(draft), model),
  };
  const changes = [
    ...changedFields(before, draft),
    ...inheritedChanges(before, draft),
  ]
    .filter(change => isAsked(change, model))
    .map(change => withInherited(change, before, draft))
    .map(change => ({
      change,
      group: groupOf(change, id => ({
        before: counted.before.get(id),
        after: counted.after.get(id),
      })),
    }));
  return ORDER.map(id => ({
    id,
    changes: changes
      .filter(({ group }) => group === id)
      .map(({ change }) => change),
  })).filter(group => group.changes.length > 0);
}

/** Answers that stayed as they are while what is inherited instead changed. */
function inheritedChanges(
  before: AssessmentDocument,
  after: AssessmentDocument,
): ChangedField[] {
  const own = new Set(
    changedFields(before, after).map(change => fieldKey(change.after)),
  );
  return Object.keys({ ...before.inherited, ...after.inherited }).flatMap(
    id => {
      const edit = { kind: 'answer', id, value: null } as const;
      return own.has(fieldKey(edit)) ||
        sameSource(inheritedAnswerOf(before, id), inheritedAnswerOf(after, id))
        ? []
        : [{ before: editIn(before, edit), after: editIn(after, edit) }];
    },
  );
}

function sameSource(
  one: InheritedAnswer | undefined,
  other: InheritedAnswer | undefined,
): boolean {
  return one?.value === other?.value && one?.from === other?.from;
}

function withInherited(
  change: ChangedField,
  before: AssessmentDocument,
  after: AssessmentDocument,
): ReviewChange {
  return change.after.kind === 'answer'
    ? {
        ...change,
        inheritedBefore: inheritedAnswerOf(before, change.after.id),
        inheritedAfter: inheritedAnswerOf(after, change.after.id),
      }
    : change;
}

/** Answers to statements that were retired are kept, and say nothing here. */
function isAsked({ after }: ChangedField, model: MaturityModel): boolean {
  return (
    after.kind !== 'answer' || findStatement(model, after.id) !== undefined
  );
}

function groupOf(
  { before, after, inheritedBefore, inheritedAfter }: ReviewChange,
  countedAs: (statementId: string) => {
    before: EffectiveAnswer | undefined;
    after: EffectiveAnswer | undefined;
  },
): ChangeGroup['id'] {
  switch (after.kind) {
    case 'pick':
      return 'picks';
    case 'profile':
    case 'target':
      return 'profile';
    case 'targetNote':
      return 'notes';
    default: {
      const counts = countedAs(after.id);
      if (counts.before === 'yes' && counts.after === 'no') {
        return 'yes-to-no';
      }
      if (counts.before === 'no' && counts.after === 'yes') {
        return 'no-to-yes';
      }
      const isOtherValue =
        !sameSource(inheritedBefore, inheritedAfter) ||
        (before.kind === 'answer' &&
          (!sameEdit(saidOf(before), saidOf(after)) ||
            isUnconfirmed(before.value ?? undefined) !==
              isUnconfirmed(after.value ?? undefined)));
      return isOtherValue ? 'answers' : 'notes';
    }
  }
}

/** An answer without what explains it. */
function saidOf({ id, value: answer }: AnswerEdit): AnswerEdit {
  return {
    kind: 'answer',
    id,
    value: answer && { value: answer.value, parts: answer.parts },
  };
}
