import {
  LEVELS,
  requiredFrom,
  statementsOf,
  type HeatmapGroup,
  type HeatmapReport,
  type Level,
  type MaturityModel,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import type { HeatmapSelection } from '../selection';
import type { AnswerCounts } from '../memory/ProfileTally';
import type { PooledGroups } from '../groups/poolGroups';
import type { Pool } from '../groups/Pool';
import type { TargetTallies } from '../groups/TargetTallies';

/**
 * Writes down a heatmap.
 *
 * @param pooled - with what the mode needs beside the usual
 */
export function heatmapIn(
  { total, groups, others, groupCount }: PooledGroups,
  model: MaturityModel,
  { groupBy, mode }: Pick<HeatmapSelection, 'groupBy' | 'mode'>,
): HeatmapReport {
  const statements = statementsOf(model);
  const column = (key: string, title: string, pool: Pool): HeatmapGroup => ({
    key,
    title,
    inScope: pool.inScope,
    assessed: pool.assessed,
    stale: pool.stale,
    reported: pool.levels('reported'),
    withoutReported: pool.without('reported'),
    cells: statements.flatMap(({ id }) => cell(pool.answers(id))),
    ...(pool.byTarget && { needs: needsOf(pool.byTarget, statements) }),
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

function needsOf(
  byTarget: TargetTallies,
  statements: readonly Statement[],
): number[] {
  return statements.flatMap(statement => {
    const needs = [0, 0, 0];
    for (const target of LEVELS) {
      const { yes, no, unanswered } = byTarget.answers(target, statement.id);
      if (isNeededFor(target, statement)) {
        needs[0] += yes + no + unanswered;
        needs[1] += yes;
      } else {
        needs[2] += yes;
      }
    }
    return needs;
  });
}

/** Basics are for everybody, other statements for the levels that ask them. */
function isNeededFor(target: Level, statement: Statement): boolean {
  const required = requiredFrom(statement);
  return statement.basic || (required !== null && required <= target);
}
