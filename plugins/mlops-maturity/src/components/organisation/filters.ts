import type { ReportFilter } from 'backstage-plugin-mlops-maturity-common';

/**
 * The fields that the page can be filtered and grouped by, in the order in
 * which they are offered.
 */
export const REPORT_FIELDS = [
  'owner',
  'system',
  'domain',
  'lifecycle',
  'type',
  'tag',
] as const;

/** {@link REPORT_FIELDS} */
export type ReportField = (typeof REPORT_FIELDS)[number];

/**
 * The chosen values of every field. Values of one field are alternatives,
 * fields are combined; a field without values does not filter.
 */
export type Filters = Readonly<Record<ReportField, readonly string[]>>;

/**
 * Filters that let everything pass.
 */
export const NO_FILTERS: Filters = {
  owner: [],
  system: [],
  domain: [],
  lifecycle: [],
  type: [],
  tag: [],
};

/**
 * What each field is called on the page.
 */
export const FIELD_TITLES: Readonly<Record<ReportField, string>> = {
  owner: 'Owner',
  system: 'System',
  domain: 'Domain',
  lifecycle: 'Lifecycle',
  type: 'Type',
  tag: 'Tag',
};

/**
 * Tells whether anything is filtered.
 */
export function isFiltered(filters: Filters): boolean {
  return REPORT_FIELDS.some(field => filters[field].length > 0);
}

/**
 * Turns filters into the query of a report, without the fields that do not
 * filter.
 */
export function toReportFilter(filters: Filters): ReportFilter {
  return Object.fromEntries(
    REPORT_FIELDS.filter(field => filters[field].length > 0).map(field => [
      field,
      [...filters[field]],
    ]),
  );
}
