import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import { LEVEL_BASES, type LevelBasis } from '../charts/levelSegments';
import { GROUP_ORDERS, type GroupOrder } from '../charts/orderGroups';
import {
  expandableIds,
  ROW_ORDERS,
  type RowOrder,
} from '../heatmap/heatmapRows';
import { COLUMN_ORDERS, type ColumnOrder } from '../heatmap/orderColumns';
import { parseSubject, serialiseSubject, type Drilldown } from './drilldown';
import { REPORT_FIELDS, type Filters, type ReportField } from './filters';

/** How long the bars are: all the same, or as long as the group is large. */
export const BAR_LENGTHS = ['share', 'count'] as const;
/** {@link BAR_LENGTHS} */
export type BarLength = (typeof BAR_LENGTHS)[number];

/** The picture, or the same numbers as a plain table. */
export const PRESENTATIONS = ['picture', 'table'] as const;
/** {@link PRESENTATIONS} */
export type Presentation = (typeof PRESENTATIONS)[number];

const GROUPS_SHOWN = ['largest', 'all'] as const;

/**
 * All that can be chosen on the organisation page. It lives in the URL, so
 * that every view can be shared, bookmarked and gone back to.
 */
export interface PageState {
  filters: Filters;
  groupBy: ReportField;
  /** `largest` leaves small groups of a large organisation together. */
  groups: (typeof GROUPS_SHOWN)[number];
  levels: LevelBasis;
  bars: BarLength;
  groupOrder: GroupOrder;
  levelsAs: Presentation;
  rowOrder: RowOrder;
  columnOrder: ColumnOrder;
  heatmapAs: Presentation;
  /** Ids of sections and subsections whose rows are shown, in model order. */
  expanded: readonly string[];
  drilldown?: Drilldown;
}

/** The choices that have one value out of a few; the first is the default. */
const CHOICES = {
  groupBy: REPORT_FIELDS,
  groups: GROUPS_SHOWN,
  levels: LEVEL_BASES,
  bars: BAR_LENGTHS,
  groupOrder: GROUP_ORDERS,
  levelsAs: PRESENTATIONS,
  rowOrder: ROW_ORDERS,
  columnOrder: COLUMN_ORDERS,
  heatmapAs: PRESENTATIONS,
} as const;

const CHOICE_NAMES = [
  'groupBy',
  'groups',
  'levels',
  'bars',
  'groupOrder',
  'levelsAs',
  'rowOrder',
  'columnOrder',
  'heatmapAs',
] as const satisfies readonly (keyof typeof CHOICES)[];

const OWN_PARAMETERS = [
  ...REPORT_FIELDS,
  ...CHOICE_NAMES,
  'expanded',
  'show',
  'group',
  'answer',
];

/**
 * Reads the state of the page from its URL. Nothing in a URL is an error:
 * what is missing takes its default, and what is unknown is ignored.
 */
export function parsePageState(
  model: MaturityModel,
  parameters: URLSearchParams,
): PageState {
  const choice = <T extends string>(name: string, values: readonly T[]): T =>
    values.find(value => value === parameters.get(name)) ?? values[0];
  const values = (field: ReportField) => [
    ...new Set(parameters.getAll(field).filter(value => value !== '')),
  ];
  const expanded = new Set(parameters.getAll('expanded'));
  return {
    filters: {
      owner: values('owner'),
      system: values('system'),
      domain: values('domain'),
      lifecycle: values('lifecycle'),
      type: values('type'),
      tag: values('tag'),
    },
    groupBy: choice('groupBy', CHOICES.groupBy),
    groups: choice('groups', CHOICES.groups),
    levels: choice('levels', CHOICES.levels),
    bars: choice('bars', CHOICES.bars),
    groupOrder: choice('groupOrder', CHOICES.groupOrder),
    levelsAs: choice('levelsAs', CHOICES.levelsAs),
    rowOrder: choice('rowOrder', CHOICES.rowOrder),
    columnOrder: choice('columnOrder', CHOICES.columnOrder),
    heatmapAs: choice('heatmapAs', CHOICES.heatmapAs),
    expanded: expandableIds(model).filter(id => expanded.has(id)),
    drilldown: parseDrilldown(model, parameters),
  };
}

/**
 * Writes the state of the page into a URL, leaving out every default.
 *
 * @param others - the present parameters; those that are not the page's own
 * are kept
 */
export function serialisePageState(
  state: PageState,
  others: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const parameters = new URLSearchParams(others);
  for (const name of OWN_PARAMETERS) {
    parameters.delete(name);
  }
  for (const field of REPORT_FIELDS) {
    for (const value of state.filters[field]) {
      parameters.append(field, value);
    }
  }
  for (const name of CHOICE_NAMES) {
    if (state[name] !== CHOICES[name][0]) {
      parameters.set(name, state[name]);
    }
  }
  for (const id of state.expanded) {
    parameters.append('expanded', id);
  }
  if (state.drilldown) {
    const { subject, group } = state.drilldown;
    parameters.set('show', serialiseSubject(subject));
    if (group !== undefined) {
      parameters.set('group', group);
    }
    if (subject.kind === 'statement' && subject.answer !== 'no') {
      parameters.set('answer', subject.answer);
    }
  }
  return parameters;
}

/**
 * Applies a change to the state. A list that is open is closed when the
 * numbers that it was opened from change, unless the change says otherwise.
 */
export function changePageState(
  state: PageState,
  change: Partial<PageState>,
): PageState {
  const otherNumbers = 'filters' in change || 'groupBy' in change;
  return {
    ...state,
    ...(otherNumbers && { drilldown: undefined }),
    ...change,
  };
}

function parseDrilldown(
  model: MaturityModel,
  parameters: URLSearchParams,
): Drilldown | undefined {
  const subject = parseSubject(
    model,
    parameters.get('show') ?? '',
    parameters.get('answer'),
  );
  return subject && { subject, group: parameters.get('group') ?? undefined };
}
