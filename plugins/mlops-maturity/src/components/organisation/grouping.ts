import type {
  FacetsReport,
  GroupedReportQuery,
} from 'backstage-plugin-mlops-maturity-common';
import { facetOptions } from './facetOptions';
import type { ReportField } from './filters';

/** How components are put into groups. */
export interface Grouping {
  groupBy: ReportField;
  /**
   * Counts everything under its ancestor this far from the top of the
   * hierarchy, 1 being the top; `undefined` for the groups themselves.
   */
  depth?: number;
}

/** The fields whose values stand above each other. */
export function isHierarchical(field: ReportField): boolean {
  return field === 'owner' || field === 'domain';
}

/**
 * The part of a report's query that a grouping stands for. A depth counts only
 * where there is a hierarchy.
 */
export function groupingQuery({
  groupBy,
  depth,
}: Grouping): Required<Pick<GroupedReportQuery, 'groupBy'>> &
  Pick<GroupedReportQuery, 'depth'> {
  return {
    groupBy,
    ...(depth !== undefined && isHierarchical(groupBy) && { depth }),
  };
}

/**
 * How many steps the hierarchy of a field has.
 *
 * @returns 1 where nothing stands above anything else, or it is not known yet
 */
export function hierarchySteps(
  facets: FacetsReport | undefined,
  field: ReportField,
): number {
  return isHierarchical(field)
    ? 1 +
        Math.max(
          0,
          ...facetOptions(facets?.[field] ?? []).map(({ depth }) => depth),
        )
    : 1;
}
