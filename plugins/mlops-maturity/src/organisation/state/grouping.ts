import type {
  Facet,
  FacetsReport,
  GroupedReportQuery,
} from 'backstage-plugin-mlops-maturity-common';
import { facetsBelow } from './facetOptions';
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
const knownDepths = new WeakMap<readonly Facet[], Depths>();

/** By key, how far from the top a value is: the shortest and longest way. */
type Depths = ReadonlyMap<string, { shortest: number; longest: number }>;

function stepsOf(values: readonly Facet[]): number {
  return Math.max(
    1,
    ...[...depthsOf(values).values()].map(({ longest }) => longest),
  );
}

function depthsOf(values: readonly Facet[]): Depths {
  const known = knownDepths.get(values);
  if (known) {
    return known;
  }
  const depths = new Map<string, { shortest: number; longest: number }>();
  const below = facetsBelow(values);
  let level = below.get(undefined) ?? [];
  // More steps than values are a circle.
  for (let depth = 1; level.length > 0 && depth <= values.length; depth += 1) {
    const next = new Set<Facet>();
    for (const { key } of level) {
      const { shortest = depth } = depths.get(key) ?? {};
      depths.set(key, { shortest, longest: depth });
      below.get(key)?.forEach(facet => next.add(facet));
    }
    level = [...next];
  }
  knownDepths.set(values, depths);
  return depths;
}

/** Whether all ways from the top to a value are equally long. */
export function hasOneDepth(
  facets: FacetsReport,
  field: ReportField,
  key: string,
): boolean {
  const depths = depthsOf(facets[field]).get(key);
  return depths?.shortest === depths?.longest;
}

/**
 * The depth at which a report has what is right below one value of a field,
 * each with all that is deeper, and beside it the value itself. Where several
 * ways lead to it, the shortest counts.
 *
 * @param key - the value, such as the full reference of a group
 * @returns `undefined` if nothing is below it
 */
export function depthBelow(
  facets: FacetsReport,
  field: ReportField,
  key: string,
): number | undefined {
  const values = facets[field];
  const depth = depthsOf(values).get(key)?.shortest;
  return depth !== undefined && facetsBelow(values).has(key)
    ? depth + 1
    : undefined;
}
