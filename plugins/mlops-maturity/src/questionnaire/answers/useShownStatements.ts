import { useState } from 'react';
import {
  statementsOf,
  statementsOfSection,
  type AssessmentResult,
  type Section,
  type Statement,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditorState } from '../../draft';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import {
  filterFacts,
  isForRole,
  passesFilter,
  STATEMENT_FILTERS,
  type StatementFilter,
} from './statementFilter';
import { useOwnRole } from './useOwnRole';
import type { Slice } from './useSlice';

/** The statements that apply, and which of them are shown. */
export interface ShownStatements {
  isShown: (statement: Statement) => boolean;
  /** How many are shown. */
  count: number;
  /** Whether only some are asked for, by a filter or for a role. */
  isSliced: boolean;
  /** Whether a section has something to show; without a slice each has. */
  isSectionShown: (section: Section) => boolean;
  /** How many each filter would find, in the order of the filters. */
  counts: readonly { filter: StatementFilter; count: number }[];
}

/**
 * Finds the statements to show. What a filter has found stays until another
 * one is chosen: an answer must not make its own statement, and with it the
 * focus, disappear. What starts to apply meanwhile is added if it passes.
 *
 * @param statementId - is shown in any case
 */
export function useShownStatements(
  state: DraftEditorState,
  result: AssessmentResult,
  slice: Slice,
  statementId: StatementId | undefined,
): ShownStatements {
  const { filter, role } = slice;
  const model = useMaturityModel();
  const [ownRole] = useOwnRole();
  const excluded = new Set(result.excluded.byServing);
  const facts = filterFacts(state, result, role ?? ownRole, model);
  const applying = statementsOf(model).filter(({ id }) => !excluded.has(id));
  const found = (candidate: StatementFilter) =>
    applying.filter(
      ({ id }) => isForRole(id, role) && passesFilter(candidate, id, facts),
    );
  const find = () => new Set(found(filter).map(({ id }) => id));

  const wanted = `${filter} ${role}`;
  const serving = result.excluded.byServing.join();
  const [kept, setKept] = useState(() => ({ wanted, serving, ids: find() }));
  if (kept.wanted !== wanted) {
    setKept({ wanted, serving, ids: find() });
  } else if (kept.serving !== serving) {
    setKept({ wanted, serving, ids: new Set([...kept.ids, ...find()]) });
  }
  const isShown = ({ id }: Statement) =>
    !excluded.has(id) &&
    (id === statementId ||
      (filter === 'all' ? isForRole(id, role) : kept.ids.has(id)));
  const isSliced = filter !== 'all' || role !== null;
  return {
    isShown,
    isSliced,
    isSectionShown: section =>
      !isSliced || statementsOfSection(section).some(isShown),
    count: applying.filter(isShown).length,
    counts: STATEMENT_FILTERS.map(each => ({
      filter: each,
      count: found(each).length,
    })),
  };
}
