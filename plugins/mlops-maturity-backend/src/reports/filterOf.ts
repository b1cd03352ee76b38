import type { ReportFilter } from 'backstage-plugin-mlops-maturity-common';

/** The part of a query that says which components are counted. */
export function filterOf(query: ReportFilter): ReportFilter {
  const { owner, system, domain, lifecycle, type, tag } = query;
  const { servingMode, target, level, state, heldBackBy } = query;
  const { edition, search } = query;
  return {
    ...{ owner, system, domain, lifecycle, type, tag },
    ...{ servingMode, target, level, state, heldBackBy, edition, search },
  };
}
