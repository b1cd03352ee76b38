import {
  boundsOf,
  percentageOf,
  type HeatmapGroup,
  type HeatmapReport,
  type MaturityModel,
  type PooledRatio,
} from 'backstage-plugin-mlops-maturity-common';
import { BOUNDS_COLUMNS, boundsCells } from './boundsCells';
import type { CsvCell, CsvTable } from './CsvTable';
import { SCOPE_COLUMNS, scopesOf } from './groupScopes';
import { SCORING_COLUMNS, scoringCells } from './scoringCells';
import { STATEMENT_COLUMNS, statementCells } from './statementCells';

const ANSWER_COLUMNS = [
  'yes',
  'no',
  'unanswered',
  'not_applicable',
  'applicable',
  'assessed',
  'excluded_by_hand',
  'not_assessed',
  ...BOUNDS_COLUMNS,
] as const;

const NEED_COLUMNS = ['needed', 'needed_missing', 'not_needed_yes'] as const;

const BEFORE_COLUMNS = [
  'yes_before',
  'no_before',
  'unanswered_before',
  'assessed_before',
] as const;

/** The heatmap: a row for each group and statement. */
export function heatmapTable(
  report: HeatmapReport,
  model: MaturityModel,
): CsvTable {
  const about = statementCells(model);
  const hasNeeds = report.total.needs !== undefined;
  const hasBefore = report.total.before !== undefined;
  return {
    columns: [
      ...SCOPE_COLUMNS,
      ...STATEMENT_COLUMNS,
      ...ANSWER_COLUMNS,
      ...(hasNeeds ? NEED_COLUMNS : []),
      ...(hasBefore ? BEFORE_COLUMNS : []),
      ...SCORING_COLUMNS,
    ],
    rows: rows(),
  };

  function* rows(): Generator<CsvCell[]> {
    for (const { group, cells } of scopesOf(report)) {
      for (const [index, id] of report.statements.entries()) {
        yield [
          ...cells,
          ...about(id),
          ...answerCells(group, index),
          ...needCells(group, index),
          ...tripleAt(group.before, index),
          ...(hasBefore ? [group.assessedBefore] : []),
          ...scoringCells(report.scoring),
        ];
      }
    }
  }
}

/** The heatmap: a row for each statement and a column for each group. */
export function wideHeatmapTable(
  report: HeatmapReport,
  model: MaturityModel,
): CsvTable {
  const about = statementCells(model);
  const scopes = scopesOf(report);
  const titles = scopes.map(({ title }) => title);
  return {
    columns: [
      ...STATEMENT_COLUMNS,
      // Other values than entities may have the title of the total.
      ...scopes.map(({ group: { key } }, index) =>
        titles.filter(each => each === titles[index]).length > 1
          ? `${titles[index]} (${key})`
          : titles[index],
      ),
      ...SCORING_COLUMNS,
    ],
    rows: report.statements.map((id, index) => [
      ...about(id),
      ...scopes.map(({ group }) => wideCell(group, index)),
      ...scoringCells(report.scoring),
    ]),
  };
}

function answerCells(group: HeatmapGroup, index: number): CsvCell[] {
  const pooled = pooledAt(group, index);
  const { yes, applicable, unanswered } = pooled;
  return [
    yes,
    applicable - yes - unanswered,
    unanswered,
    group.assessed - applicable,
    applicable,
    group.assessed,
    pooled.excludedByHand,
    pooled.notAssessed,
    ...boundsCells(pooled),
  ];
}

function needCells({ needs }: HeatmapGroup, index: number): CsvCell[] {
  const [needed, held, beyond] = tripleAt(needs, index);
  return needed === undefined ? [] : [needed, needed - held, beyond];
}

function pooledAt(group: HeatmapGroup, index: number): PooledRatio {
  const [yes, no, unanswered] = tripleAt(group.cells, index);
  return {
    yes,
    applicable: yes + no + unanswered,
    unanswered,
    excludedByHand: group.excludedByHand[index],
    notAssessed: group.inScope - group.assessed,
  };
}

/**
 * As people read it; a percentage stands beside what it is of, and the two that
 * it lies between if not all is known.
 */
function wideCell(group: HeatmapGroup, index: number): string {
  const [needed, held, beyond] = tripleAt(group.needs, index);
  if (needed !== undefined) {
    const missing = shareOf(needed - held, needed);
    return [
      missing && `${missing} missing`,
      beyond > 0 && `${beyond} not needed`,
    ]
      .filter(Boolean)
      .join(', ');
  }
  const now = [
    shareOfAnswers(group.cells, index),
    betweenOf(pooledAt(group, index)),
  ]
    .filter(Boolean)
    .join(', ');
  return group.before
    ? [now, shareOfAnswers(group.before, index)]
        .map(share => share || 'nothing')
        .join(', before ')
    : now;
}

function shareOfAnswers(cells: number[], index: number): string {
  const [yes, no, unanswered] = tripleAt(cells, index);
  return shareOf(yes, yes + no + unanswered);
}

function betweenOf(pooled: PooledRatio): string {
  const bounds = boundsOf(pooled);
  return bounds && bounds.low < bounds.high
    ? `between ${bounds.low}% and ${bounds.high}%`
    : '';
}

function shareOf(part: number, all: number): string {
  const percentage = percentageOf(part, all);
  return percentage === null ? '' : `${percentage}% (${part} of ${all})`;
}

function tripleAt(numbers: number[] | undefined, index: number): number[] {
  return numbers?.slice(3 * index, 3 * index + 3) ?? [];
}
