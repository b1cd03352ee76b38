import {
  statementsOf,
  type HeatmapGroup,
  type HeatmapReport,
  type MaturityModel,
  type PooledRatio,
  type Ratio,
} from 'backstage-plugin-mlops-maturity-common';
import type { HeatmapSelection } from '../selection';
import type { AnswerCounts } from '../memory/ProfileTally';
import type { PooledGroups } from '../groups/poolGroups';
import type { Need, Pool } from '../groups/Pool';
import { statementsByBasic } from '../../rules/result/statementsByBasic';
import { levelBasisIn } from './levelBasis';

/**
 * Writes down a heatmap.
 *
 * @param pooled - with what the mode needs beside the usual
 */
export function heatmapIn(
  { total, groups, others, groupCount }: PooledGroups,
  model: MaturityModel,
  { groupBy, mode }: Pick<HeatmapSelection, 'groupBy' | 'mode'>,
): Omit<HeatmapReport, 'scoring'> {
  const statements = statementsOf(model);
  const { basics } = statementsByBasic(model);
  const column = (key: string, title: string, pool: Pool): HeatmapGroup => ({
    key,
    title,
    inScope: pool.inScope,
    assessed: pool.assessed,
    stale: pool.stale,
    reported: pool.levels('reported'),
    ...levelBasisIn(pool),
    cells: statements.flatMap(({ id }) => cell(pool.answers(id))),
    excludedByHand: statements.map(({ id }) => pool.answers(id).excludedByHand),
    ...(mode.type === 'gap' && {
      needs: statements.flatMap(({ id }) => need(pool.need(id))),
      missing: pool.missing,
      basics: ratio(pool.ratio(basics)),
    }),
    ...(mode.type === 'change' && {
      before: statements.flatMap(({ id }) => cell(pool.answersBefore(id))),
      assessedBefore: pool.assessedBefore,
    }),
  });
  return {
    groupBy,
    statements: statements.map(({ id }) => id),
    total: column('total', 'Total', total),
    groups: groups.map(({ key, title, pool }) => column(key, title, pool)),
    others: others ? column('others', 'Others', others) : null,
    groupCount,
  };
}

/** The answers that a cell counts, in the order of the contract. */
function cell({ yes, no, unanswered }: AnswerCounts): number[] {
  return [yes, no, unanswered];
}

function ratio({ yes, applicable }: PooledRatio): Ratio {
  return { yes, applicable };
}

/** What a target needs, in the order of the contract. */
function need({ held, missing, beyond }: Need): number[] {
  return [held + missing, held, beyond];
}
