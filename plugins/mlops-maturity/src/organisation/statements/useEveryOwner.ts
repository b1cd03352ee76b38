import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  ReportFilter,
  StatementReport,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import { MOST_GROUPS } from '../../api/reportLimits';
import { useReport } from '../../api/useReport';

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
  const api = useApi(maturityApiRef);
  const [wanted, setWanted] = useState(false);
  const query = { ...filter, statement, namedOwners: MOST_GROUPS };
  const { data, error, loading, retry } = useReport(
    JSON.stringify([wanted, query]),
    async signal => (wanted ? api.getStatements(query, { signal }) : undefined),
  );
  return {
    // Those of another filter belong to other numbers.
    report: loading ? undefined : data?.statements[0],
    error,
    show: wanted ? undefined : () => setWanted(true),
    retry,
  };
}
