import type {
  MaturityModel,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import type { ReportSelection } from '../selection';
import { searchedText, valuesOf } from './filterValues';
import { folded } from '../../rules/text/folded';
import { isRefField } from './refOf';
import {
  resultConditions,
  type Fact,
  type ResultCondition,
} from './resultConditions';
import { UNASSESSED } from './resultValues';
import type { CountedComponents } from '../memory/SeenComponents';
import type { TextColumn } from '../memory/TextColumn';

/** Keeps those of some rows that are counted. */
export type Condition = (rows: Int32Array) => Int32Array;

/** Whether a report counts every component in scope. */
export function isAboutAll({
  filter,
  visibility,
}: Pick<ReportSelection, 'filter' | 'visibility'>): boolean {
  return (
    visibility.type === 'all' &&
    Object.values(filter).every(value => !value?.length)
  );
}

/**
 * Finds the components that a report counts: visible to the viewer and
 * matching the filter. Values of one field are alternatives, except for states,
 * which all have to hold; a field without values does not filter. This is the
 * only place where a filter is read.
 *
 * @returns their rows
 * @throws InputError naming the field of a value that no component can have
 */
export function selectComponents(
  components: CountedComponents,
  model: MaturityModel,
  selection: ReportSelection,
): Int32Array {
  const conditions = [
    ...catalogConditions(components, selection.filter),
    ...resultConditions(model, selection).map(condition =>
      resultCondition(components, condition),
    ),
    ...searchConditions(components, selection.filter),
  ];
  return conditions.reduce(
    (rows, keep) => keep(rows),
    visibleRows(components, selection),
  );
}

/** A condition that is looked at row by row. */
function rowsThat(isMet: (row: number) => boolean): Condition {
  return rows => rows.filter(isMet);
}

/** The rows that the viewer may see, each once. */
function visibleRows(
  components: CountedComponents,
  { visibility }: Pick<ReportSelection, 'visibility'>,
): Int32Array {
  const rows = new Int32Array(components.size);
  if (visibility.type === 'all') {
    for (let row = 0; row < rows.length; row += 1) {
      rows[row] = row;
    }
    return rows;
  }
  const isTaken = new Uint8Array(components.size);
  let count = 0;
  for (const entityRef of visibility.entityRefs) {
    const row = components.rowOf(entityRef);
    if (row !== undefined && isTaken[row] === 0) {
      isTaken[row] = 1;
      rows[count] = row;
      count += 1;
    }
  }
  return rows.subarray(0, count);
}

function catalogConditions(
  components: CountedComponents,
  filter: ReportFilter,
): Condition[] {
  const { nodes } = components;
  const conditions: Condition[] = [];
  const keepAnyOf = (
    field: Parameters<typeof valuesOf>[1],
    column: TextColumn,
    including = (values: string[]): ReadonlySet<string> => new Set(values),
  ) => {
    const values = valuesOf(filter, field)?.filter(
      value => !isRefField(field) || nodes.isSeen(value),
    );
    if (values) {
      conditions.push(hasAnyOf(column, including(values)));
    }
  };
  const below = (values: string[]) => nodes.hierarchy.allBelow(values);
  keepAnyOf('owner', components.owners, below);
  keepAnyOf('domain', components.domains, below);
  keepAnyOf('system', components.systems);
  keepAnyOf('lifecycle', components.lifecycle);
  keepAnyOf('type', components.type);
  keepAnyOf('tag', components.tags);
  keepAnyOf('edition', components.edition);
  return conditions;
}

/**
 * Keeps rows that have any of the wanted values; an empty value stands for
 * having none. Each text is looked at once.
 */
export function hasAnyOf(
  column: TextColumn,
  wanted: ReadonlySet<string>,
): Condition {
  const isWanted = new Uint8Array(column.texts.length);
  column.keys.forEach((keys, code) => {
    isWanted[code] = keys.some(key => wanted.has(key)) ? 1 : 0;
  });
  return rows => column.keep(rows, isWanted);
}

/** Keeps rows whose result or progress is as asked for. */
export function resultCondition(
  components: CountedComponents,
  condition: ResultCondition,
): Condition {
  const { profiles } = components;
  switch (condition.type) {
    case 'assessed':
      return rowsThat(row => profiles.has(row) === condition.isAssessed);
    case 'stale':
      return rowsThat(row => components.freshSince.at(row) <= condition.until);
    case 'draft':
      return rowsThat(row => components.hasDraftAt(row));
    case 'planned':
      return rowsThat(row => components.hasPlanAt(row));
    default:
      return hasFact(components, condition.anyOf);
  }
}

/** Keeps rows for which any of the conditions holds. */
export function hasFact(
  { profiles }: CountedComponents,
  anyOf: readonly Fact[],
): Condition {
  const facts = anyOf.map(({ position, characters }) => ({
    position,
    codes: characters.map(each =>
      each === UNASSESSED ? 0 : each.charCodeAt(0),
    ),
  }));
  return rowsThat(row =>
    facts.some(({ position, codes }) =>
      codes.includes(profiles.codeAt(row, position)),
    ),
  );
}

function searchConditions(
  components: CountedComponents,
  filter: ReportFilter,
): Condition[] {
  const text = searchedText(filter);
  return text === undefined
    ? []
    : [
        rowsThat(
          row =>
            components.titleKeyAt(row).includes(text) ||
            folded(components.entityRefAt(row)).includes(text),
        ),
      ];
}
