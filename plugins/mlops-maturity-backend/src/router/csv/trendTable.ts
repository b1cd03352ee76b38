import type {
  TrendMonth,
  TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { CsvCell, CsvTable } from './CsvTable';
import { SCORING_COLUMNS, scoringCells } from './scoringCells';

/** The trend: a row for each month, measure and level. */
export function trendTable({ months, scoring }: TrendReport): CsvTable {
  return {
    columns: [
      ...['month', 'day', 'measure', 'level', 'components', 'of'],
      ...SCORING_COLUMNS,
    ],
    rows: months.flatMap(month =>
      measuresOf(month).map(measure => [
        month.month,
        month.day,
        ...measure,
        ...scoringCells(scoring),
      ]),
    ),
  };
}

function measuresOf(month: TrendMonth): CsvCell[][] {
  const { assessed } = month;
  return [
    ['assessed', '', assessed],
    ...month.reported.map((count, level) => [
      'reported',
      level,
      count,
      assessed,
    ]),
    ['reported', 'none', month.withoutReported, assessed],
    ['on-target', '', month.onTarget, month.withTarget],
    ['basics-met', '', month.basicsMet, assessed],
    ['first-assessed', '', month.firstAssessed],
    ['added-to-scope', '', month.addedToScope],
    ['removed-from-scope', '', month.removedFromScope],
  ].map(([measure, level, components, of]) => [
    measure,
    level,
    components,
    of ?? '',
  ]);
}
