import {
  statementsOf,
  type HeatmapGroup,
  type HeatmapReport,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { answerCharacter, positionOf } from '../profile';
import type { GroupedSelection } from '../selection';
import { readGroups } from './groups';
import type { Pool } from './pool';

/** The answers that a cell counts, in the order of the contract. */
const COUNTED = [
  answerCharacter('yes'),
  answerCharacter('no'),
  answerCharacter('unanswered'),
];

/** See `AssessmentStore.getHeatmap`. */
export async function readHeatmap(
  knex: Knex,
  model: MaturityModel,
  selection: GroupedSelection,
): Promise<HeatmapReport> {
  const statements = statementsOf(model).map(({ id }) => id);
  const positions = statements.map(positionOf);
  const { total, groups, others, groupCount } = await readGroups(
    knex,
    model,
    selection,
  );
  const column = (key: string, title: string, pool: Pool): HeatmapGroup => ({
    key,
    title,
    inScope: pool.inScope,
    assessed: pool.assessed,
    stale: pool.stale,
    reported: pool.levels('reported'),
    withoutReported: pool.without('reported'),
    cells: positions.flatMap(position =>
      COUNTED.map(character => pool.tally.count(position, character)),
    ),
  });
  return {
    groupBy: selection.groupBy,
    statements,
    total: column('total', 'Total', total),
    groups: groups.map(({ key, title, pool }) => column(key, title, pool)),
    others: others ? column('others', 'Others', others) : null,
    groupCount,
  };
}
