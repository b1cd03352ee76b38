import {
  effectiveAnswers,
  emptyDocument,
  findStatement,
  maturityModel,
  toScoringInput,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessmentDocument,
  EffectiveAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import { changedFields, type ChangedField } from '../../editing';
import { isUnconfirmed } from './unconfirmed';

/** A group of changes. */
export interface ChangeGroup {
  id: 'yes-to-no' | 'no-to-yes' | 'answers' | 'picks' | 'profile' | 'notes';
  changes: ChangedField[];
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
): ChangeGroup[] {
  const before = submitted ?? emptyDocument(maturityModel);
  const counted = {
    before: effectiveAnswers(toScoringInput(before), maturityModel),
    after: effectiveAnswers(toScoringInput(draft), maturityModel),
  };
  const changes = changedFields(before, draft)
    .filter(isAsked)
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

/** Answers to statements that were retired are kept, and say nothing here. */
function isAsked({ after }: ChangedField): boolean {
  return (
    after.kind !== 'answer' ||
    findStatement(maturityModel, after.id) !== undefined
  );
}

function groupOf(
  { before, after }: ChangedField,
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
        before.kind === 'answer' &&
        ((before.value?.value ?? 'unanswered') !==
          (after.value?.value ?? 'unanswered') ||
          isUnconfirmed(before.value ?? undefined) !==
            isUnconfirmed(after.value ?? undefined));
      return isOtherValue ? 'answers' : 'notes';
    }
  }
}
