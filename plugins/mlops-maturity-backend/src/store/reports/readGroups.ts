import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { staleUntil } from '../currentResult';
import type { GroupedSelection, HeatmapMode } from '../selection';
import { poolGroups, type PooledGroups } from './groups';
import { pastColumn, readPastProfiles } from './memory/pastProfiles';
import type { ReportMemory } from './memory/ReportMemory';
import { selectComponents } from './memory/selectComponents';

/**
 * Counts the components of a report by group, with what the mode of a heatmap
 * needs beside the usual.
 */
export async function readGroups(
  knex: Knex,
  memory: ReportMemory,
  model: MaturityModel,
  selection: GroupedSelection & { mode?: HeatmapMode },
): Promise<PooledGroups> {
  const { mode } = selection;
  const profiles =
    mode?.type === 'change'
      ? await readPastProfiles(knex, mode.since)
      : undefined;
  return memory.count(selection, components => {
    const past = profiles && pastColumn(profiles, components);
    const selected = selectComponents(components, model, selection);
    const rows =
      past && mode?.type === 'change' && mode.sameComponents
        ? selected.filter(row => past.has(row))
        : selected;
    return poolGroups(
      { components, staleTime: staleUntil(selection.asOf, model), past },
      rows,
      selection,
      { byTarget: mode?.type === 'gap' },
    );
  });
}
