import {
  percentageOf,
  type HeatmapGroup,
  type Percentage,
  type PooledRatio,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * Below this number of components a cell is hatched: one answer more or less
 * would change its percentage by a third or more.
 */
export const FEW_COMPONENTS = 3;

/**
 * The pooled answers of one group to one or several statements.
 */
export interface PooledAnswers {
  yes: number;
  no: number;
  unanswered: number;
  notApplicable: number;
  /** Answers that count: yes, no and unanswered. */
  applicable: number;
  /** `null` if nothing is applicable. */
  percent: Percentage | null;
  /**
   * Components that these answers come from; for several statements the
   * largest number that any one of them applies to.
   */
  components: number;
}

/**
 * Pools the answers of a group over statements: counts are added up and
 * percentages never averaged (scoring specification, "Across components").
 *
 * @param group - a column of the heatmap report
 * @param statementIndexes - positions in the report's `statements`
 */
export function poolCell(
  group: Pick<HeatmapGroup, 'cells' | 'assessed'>,
  statementIndexes: readonly number[],
): PooledAnswers {
  const { cells } = group;
  let yes = 0;
  let no = 0;
  let unanswered = 0;
  let components = 0;
  // A large organisation has tens of thousands of cells, so nothing is
  // allocated for each statement.
  for (const index of statementIndexes) {
    const someYes = cells[3 * index];
    const someNo = cells[3 * index + 1];
    const someUnanswered = cells[3 * index + 2];
    yes += someYes;
    no += someNo;
    unanswered += someUnanswered;
    components = Math.max(components, someYes + someNo + someUnanswered);
  }
  const applicable = yes + no + unanswered;
  return {
    yes,
    no,
    unanswered,
    notApplicable: group.assessed * statementIndexes.length - applicable,
    applicable,
    percent: percentageOf(yes, applicable),
    components,
  };
}

/**
 * The same answers with what tells between which values their percentage lies.
 *
 * @param group - a column of the heatmap report
 * @param statementIndexes - positions in the report's `statements`
 */
export function poolWithBounds(
  group: Pick<
    HeatmapGroup,
    'cells' | 'inScope' | 'assessed' | 'excludedByHand'
  >,
  statementIndexes: readonly number[],
): PooledRatio {
  const { yes, applicable, unanswered } = poolCell(group, statementIndexes);
  return {
    yes,
    applicable,
    unanswered,
    excludedByHand: statementIndexes.reduce(
      (sum, index) => sum + group.excludedByHand[index],
      0,
    ),
    notAssessed: (group.inScope - group.assessed) * statementIndexes.length,
  };
}

/**
 * Tells whether a cell rests on too few components to read much into it.
 */
export function isThin(
  cell: Pick<PooledAnswers, 'applicable' | 'components'>,
): boolean {
  return cell.applicable > 0 && cell.components < FEW_COMPONENTS;
}
