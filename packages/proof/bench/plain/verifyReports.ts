import type {
  HeatmapReport,
  LevelsReport,
  ReportFilter,
  ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type { BenchClient } from '../client/BenchClient';
import type { PlainReports } from './PlainReports';

const GROUPINGS: ReportGroupBy[] = [
  'owner',
  'system',
  'domain',
  'lifecycle',
  'type',
  'tag',
];

/** What was compared. */
export interface Verified {
  reports: number;
  wrong: number;
}

/**
 * Compares heatmaps and levels of every grouping, and of a filtered subtree,
 * with a plain recount.
 */
export async function verifyReports(
  client: BenchClient,
  plain: PlainReports,
  division: string,
): Promise<Verified> {
  const asked: Array<{ groupBy: ReportGroupBy; filter: ReportFilter }> = [
    ...GROUPINGS.map(groupBy => ({ groupBy, filter: {} })),
    {
      groupBy: 'owner',
      filter: { owner: [division], lifecycle: ['production'] },
    },
  ];
  let wrong = 0;
  for (const { groupBy, filter } of asked) {
    const query = new URLSearchParams({ groupBy });
    filter.owner?.forEach(value => query.append('owner', value));
    filter.lifecycle?.forEach(value => query.append('lifecycle', value));
    const heatmap = await client.ask(`/reports/heatmap?${query}`);
    const heatmapReport: HeatmapReport = JSON.parse(heatmap.body);
    const levels = await client.ask(`/reports/levels?${query}`);
    const levelsReport: LevelsReport = JSON.parse(levels.body);
    wrong +=
      plain.wrongCells(heatmapReport, filter) +
      plain.wrongCells(levelsReport, filter);
  }
  return { reports: asked.length * 2, wrong };
}
