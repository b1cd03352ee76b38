import { useState } from 'react';
import type {
  ReportFilter,
  StatementReport,
} from 'backstage-plugin-mlops-maturity-common';
import { statementsReport } from '../../api/queries';
import { useQuery } from '../../api/useQuery';
import { MOST_GROUPS } from '../../api/reportLimits';

/**
 * Names all owners of a statement, not only those with most components, once
 * somebody wants to see them.
 *
 * @param filter - what the page is filtered by
 * @returns `report` once it is there; `show` asks for it, and is absent when
 * that would bring nothing
 */
export function useEveryOwner(
  statement: string,
  filter: ReportFilter,
): {
  report?: StatementReport;
  error?: Error;
  show?: () => void;
  retry: () => void;
} {
  const [wanted, setWanted] = useState(false);
  const { data, error, retry } = useQuery(
    statementsReport,
    wanted ? { ...filter, statement, namedOwners: MOST_GROUPS } : undefined,
  );
  return {
    report: data?.statements[0],
    error,
    show: wanted ? undefined : () => setWanted(true),
    retry,
  };
}
