import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  STATEMENT_ROLES,
  type StatementRole,
} from 'backstage-plugin-mlops-maturity-common';
import { STATEMENT_FILTERS, type StatementFilter } from './statementFilter';

const FILTER_PARAMETER = 'show';
const ROLE_PARAMETER = 'role';

/** Which statements are shown, on every page of the questionnaire. */
export interface Slice {
  filter: StatementFilter;
  /** `null` shows the statements of all roles. */
  role: StatementRole | null;
  chooseFilter(filter: StatementFilter): void;
  chooseRole(role: StatementRole | null): void;
}

/**
 * Keeps in the address which statements are shown, so that a link hands a
 * slice of the questionnaire to a colleague. What is unknown is ignored.
 */
export function useSlice(): Slice {
  const [search, setSearch] = useSearchParams();
  const filter = search.get(FILTER_PARAMETER);
  const role = search.get(ROLE_PARAMETER);

  const choose = useCallback(
    (parameter: string, value: string | null) =>
      setSearch(
        current => {
          const next = new URLSearchParams(current);
          if (value === null) {
            next.delete(parameter);
          } else {
            next.set(parameter, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );

  return useMemo(
    () => ({
      filter: STATEMENT_FILTERS.find(known => known === filter) ?? 'all',
      role: STATEMENT_ROLES.find(known => known === role) ?? null,
      chooseFilter: chosen =>
        choose(FILTER_PARAMETER, chosen === 'all' ? null : chosen),
      chooseRole: chosen => choose(ROLE_PARAMETER, chosen),
    }),
    [filter, role, choose],
  );
}
