import type {
  ComponentRow,
  HeatmapGroup,
  HeatmapReport,
  LevelsGroup,
  LevelsReport,
  PooledRatio,
  StatementReport,
  TrendMonth,
} from 'backstage-plugin-mlops-maturity-common';
import {
  maturityModel,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';

/** The ids of all statements, as a report lists them. */
export const STATEMENT_IDS = statementsOf(maturityModel).map(({ id }) => id);

/** Yes, no and unanswered; the rest of the assessed is not applicable. */
export type CellCounts = [yes: number, no: number, unanswered: number];

/**
 * A heatmap column with the same counts for every statement, save for those
 * given by id.
 */
export function heatmapGroup(
  group: Partial<HeatmapGroup> & { key: string },
  everywhere: CellCounts = [0, 0, 0],
  special: Record<string, CellCounts> = {},
): HeatmapGroup {
  return {
    title: group.key,
    inScope: group.assessed ?? 0,
    assessed: 0,
    stale: 0,
    reported: [0, 0, 0, 0, 0],
    withoutReported: 0,
    waitsForAnswers: 0,
    waitsForPick: 0,
    reportedOpen: [0, 0, 0, 0, 0],
    reportedSetAside: [0, 0, 0, 0, 0],
    cells: STATEMENT_IDS.flatMap(id => special[id] ?? everywhere),
    excludedByHand: STATEMENT_IDS.map(() => 0),
    ...group,
  };
}

/** A heatmap report with these columns. */
export function heatmapReport(
  report: Partial<HeatmapReport> & { total: HeatmapGroup },
): HeatmapReport {
  const groups = report.groups ?? [];
  return {
    groupBy: 'owner',
    statements: STATEMENT_IDS,
    groups,
    others: null,
    groupCount: groups.length,
    scoring: { waiting: 0, editions: ['2026-12'] },
    ...report,
  };
}

/** A group of the level distribution. */
export function levelsGroup(
  group: Partial<LevelsGroup> & { key: string },
): LevelsGroup {
  return {
    title: group.key,
    inScope: 0,
    assessed: 0,
    reported: [0, 0, 0, 0, 0],
    declared: [0, 0, 0, 0, 0],
    withoutReported: 0,
    waitsForAnswers: 0,
    waitsForPick: 0,
    reportedOpen: [0, 0, 0, 0, 0],
    reportedSetAside: [0, 0, 0, 0, 0],
    withoutDeclared: 0,
    targets: [0, 0, 0, 0, 0],
    withTarget: 0,
    onTarget: 0,
    onTargetSetAside: 0,
    basicsMet: 0,
    stale: 0,
    contradicted: 0,
    unconfirmed: 0,
    basics: pooledRatio({ yes: 0, applicable: 0 }),
    beyondBasics: pooledRatio({ yes: 0, applicable: 0 }),
    missing: { requirements: 0, components: 0, of: 0 },
    ...group,
  };
}

/** k of n with nothing open, excluded or missing unless told otherwise. */
export function pooledRatio(
  ratio: Partial<PooledRatio> & Pick<PooledRatio, 'yes' | 'applicable'>,
): PooledRatio {
  return { unanswered: 0, excludedByHand: 0, notAssessed: 0, ...ratio };
}

/** A level distribution with these groups. */
export function levelsReport(
  report: Partial<LevelsReport> & { total: LevelsGroup },
): LevelsReport {
  const groups = report.groups ?? [];
  return {
    groupBy: 'owner',
    groups,
    others: null,
    groupCount: groups.length,
    scoring: { waiting: 0, editions: ['2026-12'] },
    ...report,
  };
}

/** A month of the trend, with nothing assessed unless told otherwise. */
export function trendMonth(
  month: Partial<TrendMonth> & { month: string },
): TrendMonth {
  return {
    day: `${month.month}-28`,
    assessed: 0,
    reported: [0, 0, 0, 0, 0],
    withoutReported: 0,
    onTarget: 0,
    withTarget: 0,
    basicsMet: 0,
    firstAssessed: 0,
    addedToScope: null,
    removedFromScope: null,
    ...month,
  };
}

/** The answers to a statement; nobody has answered unless told otherwise. */
export function statementReport(
  report: Partial<StatementReport> & { statementId: string },
): StatementReport {
  return {
    yes: 0,
    no: 0,
    unanswered: 0,
    notApplicable: 0,
    excludedByHand: 0,
    onlyMissingBasic: 0,
    onlyBlocker: 0,
    missingIn: [],
    missingInOwners: 0,
    practisedBy: [],
    practisedByOwners: 0,
    ...report,
  };
}

/** A component of a list, assessed at level 1 unless told otherwise. */
export function componentRow(
  row: Partial<ComponentRow> & { entityRef: string },
): ComponentRow {
  return {
    title: row.entityRef,
    type: 'ml-service',
    lifecycle: 'production',
    owners: [{ ref: 'group:default/ml-platform', title: 'ML Platform' }],
    systems: [],
    reportedLevel: 1,
    declaredLevel: 1,
    target: 2,
    onTarget: false,
    basics: { yes: 20, applicable: 40 },
    basicsMet: false,
    state: 'consistent',
    stale: false,
    assessedAt: '2026-03-04T10:00:00.000Z',
    hasDraft: false,
    answer: null,
    answerDetail: null,
    domains: [],
    tags: [],
    servingModes: ['batch'],
    gap: 1,
    beyondBasics: { yes: 2, applicable: 14 },
    freshSince: '2026-03-04T10:00:00.000Z',
    freshness: 'fresh',
    plannedSteps: 0,
    possibleLevels: { from: 1, to: 1 },
    openRequirements: 0,
    openAnswers: [],
    setAside: 0,
    questionable: 0,
    missingRequirements: 1,
    edition: maturityModel.modelVersion,
    levelSince: '2026-03-04T10:00:00.000Z',
    ...row,
  };
}
