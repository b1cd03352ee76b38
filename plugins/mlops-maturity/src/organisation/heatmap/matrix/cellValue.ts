import {
  percentageOf,
  type HeatmapGroup,
  type Percentage,
} from 'backstage-plugin-mlops-maturity-common';
import {
  changeStep,
  GAP_STEPS,
  SHARE_STEPS,
  stepOfPercent,
} from './colourScales';
import { isThin, poolCell, type PooledAnswers } from './pooledAnswers';
import type { HeatmapMode } from '../../state/choices';

/**
 * What a cell of the checklist says. Missing data is a kind of its own, and
 * never a number.
 */
export type CellValue =
  /** Nothing in the group is assessed. */
  | { kind: 'no-data' }
  /** The statements apply to none of its components. */
  | { kind: 'nothing'; cell: PooledAnswers }
  | { kind: 'adoption'; cell: PooledAnswers; percent: Percentage; step: number }
  /** No component has a target. */
  | { kind: 'no-target' }
  /** No target needs any of the statements. */
  | { kind: 'not-needed' }
  /** Without a step where nothing is needed, and done anyway. */
  | ({ kind: 'gap'; step: number | undefined } & GapCounts)
  /** Nothing was applicable before, so there is nothing to compare with. */
  | { kind: 'new'; cell: PooledAnswers; percent: Percentage }
  | {
      kind: 'change';
      cell: PooledAnswers;
      percent: Percentage;
      before: PooledAnswers;
      percentBefore: Percentage;
      /**
       * Percentage points between the two percentages as they are printed, so
       * that what is on screen adds up.
       */
      points: number;
      step: number;
    };

interface GapCounts {
  /** How often a target needs a statement. */
  needed: number;
  /** How often it is needed without a yes. */
  missing: number;
  /** `missing` of `needed`; `null` if nothing is needed. */
  percent: Percentage | null;
  /** How often there is a yes that the target does not need. */
  beyond: number;
  /** The largest number of components that need any one of the statements. */
  components: number;
}

/**
 * Works out what a cell says.
 *
 * @param group - a column of the report; without what the mode needs, as in
 * the answer to an earlier question, the cell has no data
 * @param statementIndexes - positions in the report's `statements`
 */
export function cellValue(
  mode: HeatmapMode,
  group: HeatmapGroup,
  statementIndexes: readonly number[],
): CellValue {
  switch (mode) {
    case 'gap':
      return gapValue(group, statementIndexes);
    case 'change':
      return changeValue(group, statementIndexes);
    default:
      return adoptionValue(group, statementIndexes);
  }
}

/**
 * The step of the colour scale that a value is in.
 *
 * @returns 0 to 4, or `undefined` for a value that is no number
 */
export function stepOf(value: CellValue): number | undefined {
  return 'step' in value ? value.step : undefined;
}

/** Tells whether a value rests on too few components to read much into it. */
export function isThinValue(value: CellValue): boolean {
  switch (value.kind) {
    case 'adoption':
    case 'new':
      return isThin(value.cell);
    case 'change':
      return isThin(value.cell) || isThin(value.before);
    case 'gap':
      return isThin({
        applicable: value.needed,
        components: value.components,
      });
    default:
      return false;
  }
}

/**
 * A number by which rows are put in order, the lowest first.
 *
 * @returns `Infinity` for a value that is no number
 */
export function rankOf(value: CellValue): number {
  switch (value.kind) {
    case 'adoption':
      return value.percent;
    case 'gap':
      return value.percent === null ? Infinity : -value.percent;
    case 'change':
      return value.points;
    default:
      return Infinity;
  }
}

function adoptionValue(
  group: HeatmapGroup,
  statementIndexes: readonly number[],
): CellValue {
  if (group.assessed === 0) {
    return { kind: 'no-data' };
  }
  const cell = poolCell(group, statementIndexes);
  const step = stepOfPercent(SHARE_STEPS, cell.percent);
  return cell.percent === null || step === undefined
    ? { kind: 'nothing', cell }
    : { kind: 'adoption', cell, percent: cell.percent, step };
}

function gapValue(
  { assessed, needs, missing }: HeatmapGroup,
  statementIndexes: readonly number[],
): CellValue {
  if (assessed === 0 || !needs) {
    return { kind: 'no-data' };
  }
  let needed = 0;
  let met = 0;
  let beyond = 0;
  let components = 0;
  for (const index of statementIndexes) {
    needed += needs[3 * index];
    met += needs[3 * index + 1];
    beyond += needs[3 * index + 2];
    components = Math.max(components, needs[3 * index]);
  }
  const percent = percentageOf(needed - met, needed);
  return percent === null && beyond === 0
    ? { kind: missing && missing.of > 0 ? 'not-needed' : 'no-target' }
    : {
        kind: 'gap',
        needed,
        missing: needed - met,
        percent,
        beyond,
        components,
        step: stepOfPercent(GAP_STEPS, percent),
      };
}

function changeValue(
  group: HeatmapGroup,
  statementIndexes: readonly number[],
): CellValue {
  const { assessed, before: cellsBefore, assessedBefore } = group;
  if (assessed === 0 || !cellsBefore) {
    return { kind: 'no-data' };
  }
  const cell = poolCell(group, statementIndexes);
  const before = poolCell(
    { cells: cellsBefore, assessed: assessedBefore ?? 0 },
    statementIndexes,
  );
  if (cell.percent === null) {
    return { kind: 'nothing', cell };
  }
  if (before.percent === null) {
    return { kind: 'new', cell, percent: cell.percent };
  }
  const points = cell.percent - before.percent;
  return {
    kind: 'change',
    cell,
    percent: cell.percent,
    before,
    percentBefore: before.percent,
    points,
    step: changeStep(points),
  };
}
