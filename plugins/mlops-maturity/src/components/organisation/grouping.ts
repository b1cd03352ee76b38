import type {
  Facet,
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
  const values = facets?.[field];
  return values && isHierarchical(field) ? stepsOf(values) : 1;
}

/** Asked for with every change of the page, so each answer is counted once. */
const knownSteps = new WeakMap<readonly Facet[], number>();

function stepsOf(values: readonly Facet[]): number {
  let steps = knownSteps.get(values);
  if (steps === undefined) {
    steps = 1 + Math.max(0, ...facetOptions(values).map(({ depth }) => depth));
    knownSteps.set(values, steps);
  }
  return steps;
}

/**
 * The depth at which a report has what is right below one value of a field,
 * each with all that is deeper, and beside it the value itself.
 *
 * @param key - the value, such as the full reference of a group
 * @returns `undefined` if nothing is below it
 */
export function depthBelow(
  facets: FacetsReport,
  field: ReportField,
  key: string,
): number | undefined {
  const option = facetOptions(facets[field]).find(each => each.key === key);
  // Options count from 0 and depths from 1.
  return option?.hasBelow ? option.depth + 2 : undefined;
}
