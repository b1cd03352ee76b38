/**
 * What a cell of the heatmap tells: the share of yes, what is missing to the
 * components' own targets, or what is different from an earlier day.
 */
export const HEATMAP_MODES = ['adoption', 'gap', 'change'] as const;

/** {@link HEATMAP_MODES} */
export type HeatmapMode = (typeof HEATMAP_MODES)[number];

/**
 * The orders that the bars of the level distribution can have. There is none
 * by level: groups are not ranked.
 */
export const GROUP_ORDERS = ['size', 'name', 'on-target'] as const;

/** {@link GROUP_ORDERS} */
export type GroupOrder = (typeof GROUP_ORDERS)[number];

/**
 * The orders that the rows of the heatmap can have.
 */
export const ROW_ORDERS = ['questionnaire', 'worst'] as const;

/**
 * `worst` puts the lowest value of the whole organisation first, within each
 * section and subsection.
 */
export type RowOrder = (typeof ROW_ORDERS)[number];

/**
 * The orders that the columns of the heatmap can have.
 */
export const COLUMN_ORDERS = ['size', 'worst', 'name'] as const;

/**
 * `size` puts the group with the most components first, `worst` the one with
 * the lowest share of the basics.
 */
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];

/** The views of the page, in the order of their tabs. */
export const PAGE_VIEWS = [
  'overview',
  'heatmap',
  'statements',
  'trend',
  'components',
  'exclusions',
  'health',
] as const;

/** {@link PAGE_VIEWS} */
export type PageView = (typeof PAGE_VIEWS)[number];

/** How long the bars are: all the same, or as long as the group is large. */
export const BAR_LENGTHS = ['share', 'count'] as const;

/** The picture, or the same numbers as a plain table. */
export const PRESENTATIONS = ['picture', 'table'] as const;

/** The orders of the statements; the first ones answer what to build next. */
export const STATEMENT_ORDERS = ['helps', 'missing', 'questionnaire'] as const;

/** {@link STATEMENT_ORDERS} */
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];

/** What the table of components can be sorted by. */
export const COMPONENT_SORTS = [
  'attention',
  'title',
  'owner',
  'level',
  'target',
  'gap',
  'basics',
  'assessed',
  'fresh',
] as const;

/** {@link COMPONENT_SORTS} */
export type ComponentSort = (typeof COMPONENT_SORTS)[number];
