import type {
  ComponentState,
  LevelValue,
  MaturityModel,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import type { UrlField } from '../../url/urlSchema';
import { LEVEL_BUCKETS } from '../buckets/levelSegments';

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

type ServingModeValue = NonNullable<ReportFilter['servingMode']>[number];
type TargetValue = NonNullable<ReportFilter['target']>[number];

/** As many as the backend takes. */
const MOST_CHARACTERS = 200;

/** The serving modes that can be filtered by. */
export const SERVING_MODE_VALUES = [
  'real-time',
  'batch',
  'not-served',
  'unknown',
] as const satisfies readonly ServingModeValue[];

/** The targets that can be filtered by; `none` is assessed without one. */
export const TARGET_VALUES = [
  '0',
  '1',
  '2',
  '3',
  '4',
  'none',
] as const satisfies readonly TargetValue[];

/**
 * The states that components can be filtered and listed by, those that need
 * attention first.
 */
export const COMPONENT_STATES = [
  'contradicted',
  'below-target',
  'stale',
  'open',
  'set-aside',
  'questionable',
  'waits-for-answers',
  'waits-for-pick',
  'advanced-before-basics',
  'not-assessed',
  'draft',
  'planned',
  'unconfirmed',
  'understated',
  'above-target',
  'basics-open',
  'basics-met',
  'on-target',
  'consistent',
  'assessed',
] as const satisfies readonly ComponentState[];

/**
 * What can hold a component below its target: the id of a dimension, or
 * `answers`.
 */
function heldBackValues(model: MaturityModel): readonly string[] {
  return [...model.dimensions.map(({ id }) => id), 'answers'];
}

/**
 * The fields of which only some values exist, in the order in which they are
 * offered.
 */
export const VALUE_FIELDS = [
  'servingMode',
  'target',
  'level',
  'state',
  'heldBackBy',
] as const;

/** {@link VALUE_FIELDS} */
export type ValueField = (typeof VALUE_FIELDS)[number];

/** Everything that takes a list of values, in the order of the filters. */
export const FILTER_FIELDS = [
  ...REPORT_FIELDS,
  ...VALUE_FIELDS,
  'edition',
] as const;

/** {@link FILTER_FIELDS} */
export type FilterField = (typeof FILTER_FIELDS)[number];

/**
 * What is chosen. Values of one field are alternatives, except for states,
 * which all have to hold; fields are combined; a field without values does not
 * filter.
 */
export type Filters = Readonly<Record<ReportField, readonly string[]>> & {
  readonly servingMode: readonly ServingModeValue[];
  readonly target: readonly TargetValue[];
  readonly level: readonly LevelValue[];
  readonly state: readonly ComponentState[];
  /** Out of {@link heldBackValues}. */
  readonly heldBackBy: readonly string[];
  /** Versions of the model that was assessed with. */
  readonly edition: readonly string[];
  /** Part of the title or of the entity reference; empty for everything. */
  readonly search: string;
};

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
  servingMode: [],
  target: [],
  level: [],
  state: [],
  heldBackBy: [],
  edition: [],
  search: '',
};

/**
 * One catalog entity to which all numbers are limited: what it owns or
 * contains, and everything below it.
 */
export interface ReportScope {
  field: 'owner' | 'system' | 'domain';
  /** Full reference of the group, user, system or domain. */
  entityRef: string;
  /** What it is called on the page. */
  title: string;
}

/**
 * Tells whether anything is filtered.
 */
export function isFiltered(filters: Filters): boolean {
  return (
    filters.search !== '' ||
    FILTER_FIELDS.some(field => filters[field].length > 0)
  );
}

/**
 * Turns filters into the query of a report, without the fields that do not
 * filter.
 *
 * @param scope - takes the place of what is chosen for its field
 */
export function toReportFilter(
  filters: Filters,
  scope?: ReportScope,
): ReportFilter {
  return {
    ...Object.fromEntries(
      FILTER_FIELDS.filter(field => filters[field].length > 0).map(field => [
        field,
        [...filters[field]],
      ]),
    ),
    ...(filters.search !== '' && { search: filters.search }),
    ...(scope && { [scope.field]: [scope.entityRef] }),
  };
}

/**
 * Reads filters from search parameters; values that do not exist are ignored.
 */
function parseFilters(
  model: MaturityModel,
  parameters: URLSearchParams,
): Filters {
  return filtersIn(parameters, heldBackValues(model));
}

function filtersIn(
  parameters: URLSearchParams,
  heldBack: readonly string[],
): Filters {
  const texts = (field: FilterField) => [
    ...new Set(parameters.getAll(field).filter(value => value !== '')),
  ];
  const known = <T extends string>(field: ValueField, values: readonly T[]) => {
    const chosen = texts(field);
    return values.filter(value => chosen.includes(value));
  };
  return {
    owner: texts('owner'),
    system: texts('system'),
    domain: texts('domain'),
    lifecycle: texts('lifecycle'),
    type: texts('type'),
    tag: texts('tag'),
    servingMode: known('servingMode', SERVING_MODE_VALUES),
    target: known('target', TARGET_VALUES),
    level: known('level', LEVEL_BUCKETS),
    state: known('state', COMPONENT_STATES),
    heldBackBy: known('heldBackBy', heldBack),
    edition: texts('edition'),
    search: parameters.get('search')?.slice(0, MOST_CHARACTERS) ?? '',
  };
}

/** Filters as a choice in the address. */
export function filtersField(model: MaturityModel): UrlField<Filters> {
  return {
    names: [...FILTER_FIELDS, 'search'],
    read: parameters => parseFilters(model, parameters),
    write: (filters, parameters) => {
      for (const field of FILTER_FIELDS) {
        filters[field].forEach(value => parameters.append(field, value));
      }
      if (filters.search !== '') {
        parameters.set('search', filters.search);
      }
    },
  };
}

/** A value in an address that its filter does not know. */
export interface UnknownValue {
  field: FilterField;
  value: string;
}

/**
 * The values in search parameters that {@link parseFilters} leaves out, because
 * there is no such choice. Numbers without them answer another question than
 * the one that was asked, so that they have to be named.
 */
export function unknownValues(
  model: MaturityModel,
  parameters: URLSearchParams,
): UnknownValue[] {
  const known = parseFilters(model, parameters);
  return VALUE_FIELDS.flatMap(field => {
    const chosen: readonly string[] = known[field];
    return [...new Set(parameters.getAll(field))]
      .filter(value => !chosen.includes(value))
      .map(value => ({ field, value }));
  });
}

/**
 * Changes the chosen values of one field.
 *
 * @param values - those that the field does not know are left out
 */
export function withValues(
  filters: Filters,
  field: FilterField,
  values: readonly string[],
): Filters {
  const parameters = new URLSearchParams(values.map(value => [field, value]));
  return { ...filters, [field]: filtersIn(parameters, values)[field] };
}
