import type { HeatmapGroup } from 'backstage-plugin-mlops-maturity-common';
import { percentOf } from 'backstage-plugin-mlops-maturity-common';
import { FEW_COMPONENTS, isThin, poolCell } from './heatmapCell';
import type { HeatmapRow } from './heatmapRows';
import type { HeatmapColumn } from './orderColumns';

/**
 * Says in words all that a cell shows, for screen readers and for the line
 * above the grid.
 *
 * @returns for example "Team A, Infrastructure as code, 67 %, 6 of 9, 1 not
 * applicable"; it contains what is printed in the cell as it is printed (WCAG
 * 2.5.3), so that people who speak to their computer can name a cell
 */
export function cellText(row: HeatmapRow, column: HeatmapColumn): string {
  return [column.title, row.title, ...valueParts(row, column.group)].join(', ');
}

/**
 * As {@link cellText}, without the names of row and column.
 */
export function valueText(row: HeatmapRow, group: HeatmapGroup): string {
  return valueParts(row, group).join(', ');
}

/**
 * Tells whether more than half of the assessments of a group are stale.
 */
export function isMostlyStale(group: HeatmapGroup): boolean {
  return 2 * group.stale > group.assessed;
}

function valueParts(row: HeatmapRow, group: HeatmapGroup): string[] {
  if (row.kind === 'coverage') {
    const percent = percentOf(group.assessed, group.inScope);
    return [
      ...(percent === null ? [] : [`${percent} %`]),
      `${group.assessed} of ${group.inScope}`,
      ...(group.stale > 0 ? [`${group.stale} stale`] : []),
    ];
  }
  if (row.kind === 'levels') {
    const notAssessed = group.inScope - group.assessed;
    return [
      ...group.reported.flatMap((count, level) =>
        count > 0 ? [`${count} at level ${level}`] : [],
      ),
      ...(group.withoutReported > 0
        ? [`${group.withoutReported} without a level`]
        : []),
      ...(notAssessed > 0 ? [`${notAssessed} not assessed`] : []),
    ];
  }
  if (group.assessed === 0) {
    return ['no data'];
  }
  const cell = poolCell(group, row.statementIndexes);
  return [
    ...(cell.percent === null
      ? ['nothing applicable']
      : [`${cell.percent} %`, `${cell.yes} of ${cell.applicable}`]),
    ...(cell.unanswered > 0 ? [`${cell.unanswered} unanswered`] : []),
    ...(cell.notApplicable > 0 ? [`${cell.notApplicable} not applicable`] : []),
    ...(isThin(cell) ? [`fewer than ${FEW_COMPONENTS} components`] : []),
  ];
}
