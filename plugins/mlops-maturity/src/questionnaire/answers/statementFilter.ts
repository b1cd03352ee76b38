import {
  inheritedAnswerOf,
  rolesOf,
  requirementsOf,
  type AssessmentDocument,
  type AssessmentResult,
  type MaturityModel,
  type StatementId,
  type StatementRole,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditorState } from '../../draft';
import { differsFromSubmission } from './differsFromSubmission';
import { isUnconfirmed } from './unconfirmed';

/** Every way to narrow the statements of a section down. */
export const STATEMENT_FILTERS = [
  'all',
  'open',
  'no',
  'stale',
  'contradicted',
  'levels',
  'to-confirm',
  'mine',
] as const;

/** One way to narrow the statements down. */
export type StatementFilter = (typeof STATEMENT_FILTERS)[number];

/** What filters look at. */
export interface FilterFacts {
  document: AssessmentDocument;
  /** Statements whose answer is old and has not been given again since. */
  stale: ReadonlySet<StatementId>;
  /** Statements whose answer speaks against the declared level. */
  contradicted: ReadonlySet<StatementId>;
  /** Statements that a level rests on, whole or by a part. */
  levels: ReadonlySet<StatementId>;
  /** The role of the reader; `null` if they have not chosen one. */
  ownRole: StatementRole | null;
}

/**
 * Gathers what filters look at.
 *
 * @param state - of the editor
 * @param result - the draft, scored
 * @param ownRole - the role of the reader; `null` if they have not chosen one
 */
export function filterFacts(
  state: Pick<DraftEditorState, 'view' | 'document'>,
  result: AssessmentResult,
  ownRole: StatementRole | null,
  model: MaturityModel,
): FilterFacts {
  const stale = state.view.result?.freshness?.staleStatements ?? [];
  return {
    document: state.document,
    stale: new Set(stale.filter(id => !differsFromSubmission(state, id))),
    contradicted: new Set(
      result.contradictions.flatMap(({ statementIds }) => statementIds),
    ),
    levels: new Set(
      requirementsOf(model).flatMap(({ requirement }) =>
        requirement.anyOf.map(({ statement }) => statement),
      ),
    ),
    ownRole,
  };
}

/**
 * Tells whether a statement passes a filter, by its answer as given.
 *
 * @param filter - the filter
 * @param statementId - the statement
 * @param facts - what filters look at
 */
export function passesFilter(
  filter: StatementFilter,
  statementId: StatementId,
  facts: FilterFacts,
): boolean {
  const answer = facts.document.answers[statementId];
  const inherited = inheritedAnswerOf(facts.document, statementId);
  switch (filter) {
    case 'open':
      return isOpen(facts.document, statementId);
    case 'no':
      return inherited
        ? inherited.value === 'no'
        : answer?.value === 'no' && !isUnconfirmed(answer);
    case 'stale':
      return facts.stale.has(statementId);
    case 'contradicted':
      return facts.contradicted.has(statementId);
    case 'levels':
      return facts.levels.has(statementId);
    case 'to-confirm':
      return isUnconfirmed(answer);
    case 'mine':
      return (
        isForRole(statementId, facts.ownRole) &&
        (['open', 'stale', 'contradicted'] as const).some(reason =>
          passesFilter(reason, statementId, facts),
        )
      );
    default:
      return true;
  }
}

/**
 * Tells whether a statement counts as unanswered: a "not applicable" without
 * its reason does, and an answer that waits to be confirmed, unless an
 * inherited answer counts.
 */
export function isOpen(
  document: AssessmentDocument,
  statementId: StatementId,
): boolean {
  const answer = document.answers[statementId];
  return (
    !inheritedAnswerOf(document, statementId) &&
    (!answer ||
      answer.value === 'unanswered' ||
      isUnconfirmed(answer) ||
      (answer.value === 'not-applicable' && !answer.reason?.trim()))
  );
}

/**
 * Tells whether somebody in a role can be asked about a statement.
 *
 * @param statementId - the statement
 * @param role - `null` is everybody
 */
export function isForRole(
  statementId: StatementId,
  role: StatementRole | null,
): boolean {
  return role === null || rolesOf(statementId).includes(role);
}
