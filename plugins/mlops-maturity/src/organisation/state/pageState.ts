import {
  CalendarDay,
  findStatement,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import {
  oneOf,
  optional,
  type StateOf,
  type UrlField,
} from '../../url/urlSchema';
import { LEVEL_BASES } from '../buckets/levelSegments';
import {
  BAR_LENGTHS,
  COLUMN_ORDERS,
  COMPONENT_SORTS,
  GROUP_ORDERS,
  HEATMAP_MODES,
  PAGE_VIEWS,
  PRESENTATIONS,
  ROW_ORDERS,
  STATEMENT_ORDERS,
  type HeatmapMode,
} from './choices';
import { isComparable } from './comparableDays';
import { drilldownField } from './drilldown';
import { expandableIds } from './expandableIds';
import { filtersField, REPORT_FIELDS } from './filters';
import { defaultDepth, type PageDefaults } from './PageDefaults';

const YES_OR_NO = ['no', 'yes'] as const;

/** In the place of a depth: the groups themselves, where that is a choice. */
const NO_DEPTH = 'none';

const MOST_STEPS = 20;

const groupBy = oneOf(REPORT_FIELDS);

/** A day that can be compared with, as 2026-03-31. */
const since = optional(text => {
  const day = CalendarDay.parse(text);
  return day && isComparable(day) ? day.toString() : undefined;
});

const heatmapMode: UrlField<HeatmapMode> = {
  ...oneOf(HEATMAP_MODES),
  read: (parameters, name) => {
    const mode = oneOf(HEATMAP_MODES).read(parameters, name);
    // A change needs a day; without one the picture would show something else.
    return mode === 'change' && !since.read(parameters, 'since')
      ? 'adoption'
      : mode;
  },
};

/** What is right below the scope, unless the address says otherwise. */
function depthField(defaults: PageDefaults): UrlField<number | undefined> {
  const defaultIn = (parameters: URLSearchParams) =>
    defaultDepth(groupBy.read(parameters, 'groupBy'), defaults);
  return {
    read: (parameters, name) => {
      const text = parameters.get(name);
      return text === NO_DEPTH
        ? undefined
        : parseDepth(text) ?? defaultIn(parameters);
    },
    write: (depth, parameters, name) => {
      if (depth !== defaultIn(parameters)) {
        parameters.set(name, String(depth ?? NO_DEPTH));
      }
    },
  };
}

/** Ids of sections and subsections whose rows are shown, in model order. */
function expandedField(model: MaturityModel): UrlField<readonly string[]> {
  return {
    read: (parameters, name) => {
      const expanded = new Set(parameters.getAll(name));
      return expandableIds(model).filter(id => expanded.has(id));
    },
    write: (expanded, parameters, name) =>
      expanded.forEach(id => parameters.append(name, id)),
  };
}

/** Ids of statements whose details are shown. */
function unfoldedField(model: MaturityModel): UrlField<readonly string[]> {
  return {
    read: (parameters, name) => [
      ...new Set(
        parameters.getAll(name).filter(id => findStatement(model, id)),
      ),
    ],
    write: (unfolded, parameters, name) =>
      unfolded.forEach(id => parameters.append(name, id)),
  };
}

/**
 * All that can be chosen on the organisation page. It lives in the URL, so
 * that every view can be shared, bookmarked and gone back to.
 *
 * @param defaults - those that are not the same everywhere
 */
export function pageSchema(model: MaturityModel, defaults: PageDefaults = {}) {
  return {
    filters: filtersField(model),
    view: oneOf(PAGE_VIEWS),
    groupBy,
    /** `largest` leaves small groups of a large organisation together. */
    groups: oneOf(['largest', 'all']),
    levels: oneOf(LEVEL_BASES),
    bars: oneOf(BAR_LENGTHS),
    groupOrder: oneOf(GROUP_ORDERS),
    levelsAs: oneOf(PRESENTATIONS),
    rowOrder: oneOf(ROW_ORDERS),
    columnOrder: oneOf(COLUMN_ORDERS),
    heatmapAs: oneOf(PRESENTATIONS),
    heatmapMode,
    statementOrder: oneOf(STATEMENT_ORDERS),
    unfolded: unfoldedField(model),
    trendAs: oneOf(PRESENTATIONS),
    /** Whether trend and change compare only what was assessed at the start. */
    sameComponents: oneOf(YES_OR_NO),
    sort: oneOf(COMPONENT_SORTS),
    order: oneOf(['asc', 'desc']),
    /** Whether the register has all exclusions, or those that a level needs. */
    exclusions: oneOf(['all', 'levels']),
    /** The statement that the register is narrowed down to. */
    excluded: optional(text => findStatement(model, text)?.id),
    /** Whether the view is laid out for paper. */
    print: oneOf(YES_OR_NO),
    /** See `Grouping`. */
    depth: depthField(defaults),
    /** The day that the heatmap compares with, in UTC. */
    since,
    /** The first month of the trend, as 2026-03; the best one if undefined. */
    from: optional(text =>
      /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined,
    ),
    expanded: expandedField(model),
    drilldown: drilldownField(model),
  };
}

/** What is chosen on the organisation page. */
export type PageState = StateOf<ReturnType<typeof pageSchema>>;

/**
 * Applies a change to the state. A list that is open is closed when the
 * numbers that it was opened from change, unless the change says otherwise; a
 * depth does not outlive the hierarchy that it belongs to, nor what is unfolded
 * its view.
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
    ...('view' in change && { unfolded: [] }),
    ...(change.groupBy && { depth: defaultDepth(change.groupBy, defaults) }),
    ...change,
  };
}

function parseDepth(text: string | null): number | undefined {
  const depth = /^\d{1,2}$/.test(text ?? '') ? Number(text) : 0;
  return depth >= 1 && depth <= MOST_STEPS ? depth : undefined;
}
