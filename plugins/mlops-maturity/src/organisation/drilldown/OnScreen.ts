import type {
  HeatmapQuery,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';

/** The report beside a list, which has counted what the list was opened for. */
export interface OnScreen {
  heatmap?: HeatmapQuery;
  /** What the report on statements is filtered by. */
  statements?: ReportFilter;
}
