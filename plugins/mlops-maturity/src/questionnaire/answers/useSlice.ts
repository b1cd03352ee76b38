import { useMemo } from 'react';
import {
  STATEMENT_ROLES,
  type StatementRole,
} from 'backstage-plugin-mlops-maturity-common';
import { named, oneOf, optional } from '../../url/urlSchema';
import { useUrlState } from '../../url/useUrlState';
import { SLICE } from '../steps/usePlace';
import { STATEMENT_FILTERS, type StatementFilter } from './statementFilter';

/** Which statements are shown, on every page of the questionnaire. */
export interface Slice {
  filter: StatementFilter;
  /** `null` shows the statements of all roles. */
  role: StatementRole | null;
  chooseFilter(filter: StatementFilter): void;
  chooseRole(role: StatementRole | null): void;
  /** Shows everything again. */
  showAll(): void;
}

const sliceSchema = {
  filter: named(SLICE.filter, oneOf(STATEMENT_FILTERS)),
  role: named(
    SLICE.role,
    optional(text => STATEMENT_ROLES.find(role => role === text)),
  ),
};

/**
 * Keeps in the address which statements are shown, so that a link hands a
 * slice of the questionnaire to a colleague.
 */
export function useSlice(): Slice {
  const { state, update } = useUrlState(sliceSchema);
  const { filter, role } = state;
  return useMemo(
    () => ({
      filter,
      role: role ?? null,
      chooseFilter: chosen => update(() => ({ filter: chosen }), 'replace'),
      chooseRole: chosen =>
        update(() => ({ role: chosen ?? undefined }), 'replace'),
      showAll: () =>
        update(() => ({ filter: 'all', role: undefined }), 'replace'),
    }),
    [filter, role, update],
  );
}
