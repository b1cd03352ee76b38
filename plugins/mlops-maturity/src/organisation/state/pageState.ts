import {
  CalendarDay,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { LEVEL_BASES, type LevelBasis } from '../buckets/levelSegments';
import { GROUP_ORDERS, type GroupOrder } from './choices';
import { HEATMAP_MODES, type HeatmapMode } from './choices';
import { expandableIds } from './expandableIds';
import { ROW_ORDERS, type RowOrder } from './choices';
import { COLUMN_ORDERS, type ColumnOrder } from './choices';
import {
  parseDrilldown,
  serialiseDrilldown,
  type Drilldown,
} from './drilldown';
import {
  FILTER_FIELDS,
  parseFilters,
  REPORT_FIELDS,
  type Filters,
  type ReportField,
} from './filters';
import { isComparable } from './comparableDays';
import { defaultDepth, type PageDefaults } from './PageDefaults';
import {
  PAGE_VIEWS,
  type PageView,
  BAR_LENGTHS,
  type BarLength,
  PRESENTATIONS,
  type Presentation,
  STATEMENT_ORDERS,
  type StatementOrder,
  COMPONENT_SORTS,
  type ComponentSort,
} from './choices';

const YES_OR_NO = ['no', 'yes'] as const;
type YesOrNo = (typeof YES_OR_NO)[number];

/** The choices that have one value out of a few; the first is the default. */
const CHOICES = {
  view: PAGE_VIEWS,
  groupBy: REPORT_FIELDS,
  /** `largest` leaves small groups of a large organisation together. */
  groups: ['largest', 'all'],
  levels: LEVEL_BASES,
  bars: BAR_LENGTHS,
  groupOrder: GROUP_ORDERS,
  levelsAs: PRESENTATIONS,
  rowOrder: ROW_ORDERS,
  columnOrder: COLUMN_ORDERS,
  heatmapAs: PRESENTATIONS,
  heatmapMode: HEATMAP_MODES,
  statementOrder: STATEMENT_ORDERS,
  trendAs: PRESENTATIONS,
  /** Whether trend and change compare only what was assessed at the start. */
  sameComponents: YES_OR_NO,
  sort: COMPONENT_SORTS,
  order: ['asc', 'desc'],
  /** Whether the view is laid out for paper. */
  print: YES_OR_NO,
} as const;

/**
 * All that can be chosen on the organisation page. It lives in the URL, so
 * that every view can be shared, bookmarked and gone back to.
 */
export interface PageState {
  view: PageView;
  filters: Filters;
  groupBy: ReportField;
  /** See `Grouping`. */
  depth?: number;
  groups: 'largest' | 'all';
  levels: LevelBasis;
  bars: BarLength;
  groupOrder: GroupOrder;
  levelsAs: Presentation;
  rowOrder: RowOrder;
  columnOrder: ColumnOrder;
  heatmapAs: Presentation;
  heatmapMode: HeatmapMode;
  /** The day that the heatmap compares with, as 2026-03-31, in UTC. */
  since?: string;
  /** Ids of sections and subsections whose rows are shown, in model order. */
  expanded: readonly string[];
  statementOrder: StatementOrder;
  trendAs: Presentation;
  /** The first month of the trend, as 2026-03; the best one if undefined. */
  from?: string;
  sameComponents: YesOrNo;
  sort: ComponentSort;
  order: 'asc' | 'desc';
  print: YesOrNo;
  drilldown?: Drilldown;
}

/** In the place of a depth: the groups themselves, where that is a choice. */
const NO_DEPTH = 'none';

const CHOICE_NAMES = [
  'view',
  'groupBy',
  'groups',
  'levels',
  'bars',
  'groupOrder',
  'levelsAs',
  'rowOrder',
  'columnOrder',
  'heatmapAs',
  'heatmapMode',
  'statementOrder',
  'trendAs',
  'sameComponents',
  'sort',
  'order',
  'print',
] as const satisfies readonly (keyof typeof CHOICES)[];

const OWN_PARAMETERS = [
  ...FILTER_FIELDS,
  'search',
  ...CHOICE_NAMES,
  'depth',
  'since',
  'from',
  'expanded',
  'show',
  'group',
  'others',
  'team',
  'answer',
];

const MOST_STEPS = 20;

/**
 * Reads the state of the page from its URL. Nothing in a URL is an error:
 * what is missing takes its default, and what is unknown is ignored.
 *
 * @param defaults - those that are not the same everywhere
 */
export function parsePageState(
  model: MaturityModel,
  parameters: URLSearchParams,
  defaults: PageDefaults = {},
): PageState {
  const choice = <T extends string>(name: string, values: readonly T[]): T =>
    values.find(value => value === parameters.get(name)) ?? values[0];
  const expanded = new Set(parameters.getAll('expanded'));
  const groupBy = choice('groupBy', CHOICES.groupBy);
  const depth = parameters.get('depth');
  const heatmapMode = choice('heatmapMode', CHOICES.heatmapMode);
  // A change needs a day; without one the picture would show something else.
  const since = parseDay(parameters.get('since'));
  return {
    view: choice('view', CHOICES.view),
    filters: parseFilters(parameters),
    groupBy,
    depth:
      depth === NO_DEPTH
        ? undefined
        : parseDepth(depth) ?? defaultDepth(groupBy, defaults),
    groups: choice('groups', CHOICES.groups),
    levels: choice('levels', CHOICES.levels),
    bars: choice('bars', CHOICES.bars),
    groupOrder: choice('groupOrder', CHOICES.groupOrder),
    levelsAs: choice('levelsAs', CHOICES.levelsAs),
    rowOrder: choice('rowOrder', CHOICES.rowOrder),
    columnOrder: choice('columnOrder', CHOICES.columnOrder),
    heatmapAs: choice('heatmapAs', CHOICES.heatmapAs),
    heatmapMode: heatmapMode === 'change' && !since ? 'adoption' : heatmapMode,
    since,
    expanded: expandableIds(model).filter(id => expanded.has(id)),
    statementOrder: choice('statementOrder', CHOICES.statementOrder),
    trendAs: choice('trendAs', CHOICES.trendAs),
    from: parseMonth(parameters.get('from')),
    sameComponents: choice('sameComponents', CHOICES.sameComponents),
    sort: choice('sort', CHOICES.sort),
    order: choice('order', CHOICES.order),
    print: choice('print', CHOICES.print),
    drilldown: parseDrilldown(model, parameters),
  };
}

/**
 * Writes the state of the page into a URL, leaving out every default.
 *
 * @param others - the present parameters; those that are not the page's own
 * are kept
 * @param defaults - as for reading
 */
export function serialisePageState(
  state: PageState,
  others: URLSearchParams = new URLSearchParams(),
  defaults: PageDefaults = {},
): URLSearchParams {
  const parameters = new URLSearchParams(others);
  for (const name of OWN_PARAMETERS) {
    parameters.delete(name);
  }
  for (const field of FILTER_FIELDS) {
    for (const value of state.filters[field]) {
      parameters.append(field, value);
    }
  }
  if (state.filters.search !== '') {
    parameters.set('search', state.filters.search);
  }
  for (const name of CHOICE_NAMES) {
    if (state[name] !== CHOICES[name][0]) {
      parameters.set(name, state[name]);
    }
  }
  if (state.depth !== defaultDepth(state.groupBy, defaults)) {
    parameters.set('depth', String(state.depth ?? NO_DEPTH));
  }
  if (state.since !== undefined) {
    parameters.set('since', state.since);
  }
  if (state.from !== undefined) {
    parameters.set('from', state.from);
  }
  for (const id of state.expanded) {
    parameters.append('expanded', id);
  }
  if (state.drilldown) {
    for (const [name, value] of serialiseDrilldown(state.drilldown)) {
      parameters.set(name, value);
    }
  }
  return parameters;
}

/**
 * Applies a change to the state. A list that is open is closed when the
 * numbers that it was opened from change, unless the change says otherwise; a
 * depth does not outlive the hierarchy that it belongs to.
 *
 * @param defaults - as for reading
 */
export function changePageState(
  state: PageState,
  change: Partial<PageState>,
  defaults: PageDefaults = {},
): PageState {
  const otherNumbers = ['filters', 'groupBy', 'depth', 'view'].some(
    name => name in change,
  );
  return {
    ...state,
    ...(otherNumbers && { drilldown: undefined }),
    ...(change.groupBy && { depth: defaultDepth(change.groupBy, defaults) }),
    ...change,
  };
}

function parseDepth(text: string | null): number | undefined {
  const depth = /^\d{1,2}$/.test(text ?? '') ? Number(text) : 0;
  return depth >= 1 && depth <= MOST_STEPS ? depth : undefined;
}

function parseMonth(text: string | null): string | undefined {
  return text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
    ? text
    : undefined;
}

/** Reads a day that can be compared with; anything else is left out. */
function parseDay(text: string | null): string | undefined {
  const day = CalendarDay.parse(text ?? '');
  return day && isComparable(day) ? day.toString() : undefined;
}
