import type {
  LevelsGroup,
  LevelsReport,
  PooledRatio,
} from 'backstage-plugin-mlops-maturity-common';
import { BOUNDS_COLUMNS, boundsCells } from './boundsCells';
import type { CsvCell, CsvTable } from './CsvTable';
import { SCOPE_COLUMNS, scopesOf } from './groupScopes';
import { SCORING_COLUMNS, scoringCells } from './scoringCells';

/** Of the basics and of what goes beyond them. */
const ANSWER_COLUMNS = ['yes', 'applicable', ...BOUNDS_COLUMNS] as const;

/** The level distribution: a row for each group, measure and level. */
export function levelsTable(report: LevelsReport): CsvTable {
  return {
    columns: [
      ...SCOPE_COLUMNS,
      'measure',
      'level',
      'components',
      'of',
      'requirements',
      ...ANSWER_COLUMNS,
      ...SCORING_COLUMNS,
    ],
    rows: scopesOf(report).flatMap(({ group, cells }) => [
      ...measuresOf(group).map(
        ([measure, level, count, of, requirements = '']) => [
          ...cells,
          ...[measure, level, count, of, requirements],
          ...ANSWER_COLUMNS.map(() => ''),
          ...scoringCells(report.scoring),
        ],
      ),
      ...answersOf(group).map(([measure, pooled]) => [
        ...cells,
        ...[measure, '', '', '', ''],
        ...[pooled.yes, pooled.applicable, ...boundsCells(pooled)],
        ...scoringCells(report.scoring),
      ]),
    ]),
  };
}

function answersOf({
  basics,
  beyondBasics,
}: LevelsGroup): [measure: string, pooled: PooledRatio][] {
  return [
    ['basics', basics],
    ['beyond-basics', beyondBasics],
  ];
}

function measuresOf(group: LevelsGroup): CsvCell[][] {
  const { inScope, assessed, withTarget } = group;
  const byLevel = (
    measure: string,
    counts: number[],
    without: number,
    level: string,
  ): CsvCell[][] => [
    ...counts.map((count, index) => [measure, index, count, assessed]),
    [measure, level, without, assessed],
  ];
  const ofReported = (measure: string, counts: number[]): CsvCell[][] =>
    counts.map((count, level) => [
      measure,
      level,
      count,
      group.reported[level],
    ]);
  const targets = group.targets.reduce((sum, count) => sum + count, 0);
  return [
    ['assessed', '', assessed, inScope],
    ...byLevel('reported', group.reported, group.withoutReported, 'none'),
    ...ofReported('open', group.reportedOpen),
    ...ofReported('set-aside', group.reportedSetAside),
    ['waits-for-answers', '', group.waitsForAnswers, group.withoutReported],
    ['waits-for-pick', '', group.waitsForPick, group.withoutReported],
    ...byLevel('declared', group.declared, group.withoutDeclared, 'none'),
    ...byLevel('target', group.targets, assessed - targets, 'none'),
    ['on-target', '', group.onTarget, withTarget],
    ['on-target-set-aside', '', group.onTargetSetAside, group.onTarget],
    [
      'missing-requirements',
      '',
      group.missing.components,
      group.missing.of,
      group.missing.requirements,
    ],
    ['basics-met', '', group.basicsMet, assessed],
    ['stale', '', group.stale, assessed],
    ['contradicted', '', group.contradicted, assessed],
    ['unconfirmed', '', group.unconfirmed, assessed],
  ];
}
