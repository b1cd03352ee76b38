import type {
  ComponentsQuery,
  ReportFilter,
  ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * The components that a viewer may see: all, or exactly those listed.
 */
export type Visibility =
  | { type: 'all' }
  | { type: 'only'; entityRefs: readonly string[] };

/**
 * The components that a report counts.
 */
export interface ReportSelection {
  filter: ReportFilter;
  visibility: Visibility;
  /** The moment to count staleness from. */
  asOf: Date;
}

/**
 * A report by group.
 */
export interface GroupedSelection extends ReportSelection {
  groupBy: ReportGroupBy;
  /** How many groups to name, 1 or more; the rest is counted together. */
  limit: number;
}

/**
 * A page of components.
 */
export interface ComponentsSelection extends ReportSelection {
  query: ComponentsQuery;
}
