import type {
  ComponentsQuery,
  ExclusionsQuery,
  ReportFilter,
  ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * What a viewer may see: everything, or exactly what is listed.
 */
export type Visibility =
  | { type: 'all' }
  | {
      type: 'only';
      /** Components. */
      entityRefs: readonly string[];
      /**
       * The groups, users, systems and domains that the viewer may read in the
       * catalog; all if left out. Any other is for the viewer as if the catalog
       * did not have it: it is not named, not filtered by, and nobody learns
       * what it is part of.
       */
      nodes?: ReadonlySet<string>;
    };

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
}

/**
 * A report that names owners.
 */
export interface StatementsSelection extends ReportSelection {
  /** The only statement to report; all if left out. */
  statement?: string;
  /** How many owners to name for each statement and answer; 5 if left out. */
  namedOwners?: number;
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
 * A page of the register of exclusions.
 */
export interface ExclusionsSelection extends ReportSelection {
  query: ExclusionsQuery;
}

/**
 * A page of components.
 */
export interface ComponentsSelection extends ReportSelection {
  query: ComponentsQuery;
}
