import {
  statementsOf,
  type HeatmapGroup,
  type HeatmapReport,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../../text';
import { compareTitles } from '../../../text/compareTitles';
import { poolCell } from './pooledAnswers';
import { type ColumnOrder } from '../../state/choices';
import { namedGroups, type NamedGroup } from '../../state/namedGroups';

/** A column of the heatmap. */
export type HeatmapColumn = NamedGroup<HeatmapGroup>;

/**
 * Lays out the columns of the heatmap: the whole organisation, the groups in
 * the given order, components that belong to no group, and what is left.
 *
 * @param options - `wholeTitle` names the first column where it is not the
 * whole organisation; `worst` compares the pooled basics; at a tie the larger
 * group comes first, then the name. A group with nothing to compare comes last
 */
export function heatmapColumns(options: {
  t: Translate;
  model: MaturityModel;
  report: HeatmapReport;
  order: ColumnOrder;
  wholeTitle?: string;
}): HeatmapColumn[] {
  const { t, model, report, order, wholeTitle } = options;
  const named = report.groups.filter(group => group.key !== '');
  const withoutGroup = report.groups.filter(group => group.key === '');
  return namedGroups(
    t,
    report,
    [...sorted(named, order, basicIndexes(model, report)), ...withoutGroup],
    wholeTitle,
  );
}

function basicIndexes(model: MaturityModel, report: HeatmapReport): number[] {
  const basics = new Set(
    statementsOf(model)
      .filter(statement => statement.basic)
      .map(statement => statement.id),
  );
  return report.statements.flatMap((id, index) =>
    basics.has(id) ? [index] : [],
  );
}

function sorted(
  groups: HeatmapGroup[],
  order: ColumnOrder,
  basics: readonly number[],
): HeatmapGroup[] {
  const bySize = (a: HeatmapGroup, b: HeatmapGroup) =>
    b.inScope - a.inScope || compareTitles(a, b);
  switch (order) {
    case 'name':
      return [...groups].sort(compareTitles);
    case 'size':
      return [...groups].sort(bySize);
    default: {
      const percent = new Map(
        groups.map(group => [
          group,
          poolCell(group, basics).percent ?? Number.MAX_SAFE_INTEGER,
        ]),
      );
      return [...groups].sort(
        (a, b) => (percent.get(a) ?? 0) - (percent.get(b) ?? 0) || bySize(a, b),
      );
    }
  }
}
