import type {
  ComparedScoring,
  ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { staleUntil } from '../../rules/result/currentResult';
import type { GroupedSelection, HeatmapMode } from '../selection';
import { countWithPast } from './countWithPast';
import { poolGroups, type PooledGroups } from './poolGroups';
import type { ProfileColumn } from '../memory/ProfileColumn';
import type { ReportMemory } from '../memory/ReportMemory';
import type { CountedComponents } from '../memory/SeenComponents';
import { selectComponents } from '../filter/selectComponents';
import { scoringIn } from './scoring';

/** Components by group, and by what their results were found. */
export interface ReadGroups extends PooledGroups {
  /** Counted at once with the groups: what is known of the past may go. */
  scoring: ComparedScoring;
}

/**
 * Counts the components of a report by group, with what the mode of a heatmap
 * needs beside the usual.
 */
export async function readGroups(
  source: { knex: Knex; memory: ReportMemory },
  models: ModelVersions,
  selection: GroupedSelection & { mode?: HeatmapMode },
): Promise<ReadGroups> {
  const { mode } = selection;
  const staleTime = staleUntil(selection.asOf, models.inForce);
  const rowsOf = (components: CountedComponents) =>
    selectComponents(components, models.inForce, selection);
  const pooled = (
    components: CountedComponents,
    rows: Int32Array,
    past?: ProfileColumn,
  ): ReadGroups => ({
    ...poolGroups({ components, staleTime, past }, rows, selection),
    scoring: scoringIn(components, rows, models),
  });
  if (mode?.type !== 'change') {
    return source.memory.count(selection, components =>
      pooled(components, rowsOf(components)),
    );
  }
  const { since: day, sameComponents } = mode;
  return countWithPast(source, selection, {
    day,
    rowsOf,
    count: (components, rows) => {
      const past = components.profilesAt(day).profiles;
      return pooled(
        components,
        sameComponents ? rows.filter(row => past.has(row)) : rows,
        past,
      );
    },
  });
}
