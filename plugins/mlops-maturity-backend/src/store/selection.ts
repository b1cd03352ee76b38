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
  /**
   * A revision that was read before; the report is of that one or a later one.
   * Reports of one revision may share what was counted for them.
   */
  revision?: number;
}

/**
 * A report by group.
 */
export interface GroupedSelection extends ReportSelection {
  groupBy: ReportGroupBy;
  /** How many groups to name, 1 or more; the rest is counted together. */
  limit: number;
  /**
   * Owners and domains are counted under what is above them at this depth, 1
   * being the top; other groups have no hierarchy, and are not.
   */
  depth?: number;
  /**
   * Keys of groups that the viewer may not read, which are counted in `others`
   * even if they are among the largest; none if left out.
   */
  hiddenGroups?: readonly string[];
}

/**
 * A report that names owners.
 */
export interface StatementsSelection extends ReportSelection {
  /** The only statement to report; all if left out. */
  statement?: string;
  /** How many owners to name for each statement and answer; 5 if left out. */
  namedOwners?: number;
  /** Those that the viewer may not read, and that are not named; or none. */
  hiddenGroups?: readonly string[];
}

/**
 * What a heatmap shows beside the answers.
 */
export type HeatmapMode =
  | { type: 'adoption' }
  | { type: 'gap' }
  | {
      type: 'change';
      /** The day at whose end it is compared with, as 2026-11-21 in UTC. */
      since: string;
      /** Whether to count only what was assessed by then. */
      sameComponents: boolean;
    };

/**
 * A heatmap.
 */
export interface HeatmapSelection extends GroupedSelection {
  mode: HeatmapMode;
}

/**
 * Months up to the one of `asOf`.
 */
export interface TrendSelection extends ReportSelection {
  /**
   * How many, 2 or more; if left out, as many as there are at whose start
   * enough of today's components were assessed.
   */
  months?: number;
  /** Whether to count only what was assessed by the end of the first one. */
  sameComponents: boolean;
}

/**
 * A page of components.
 */
export interface ComponentsSelection extends ReportSelection {
  query: ComponentsQuery;
  /**
   * Keys of groups that the viewer may not read, which are counted in `others`
   * even if they are among the largest; none if left out.
   */
  hiddenGroups?: readonly string[];
}
