import type {
  ComponentRow,
  ComponentsReport,
  FacetsReport,
  HeatmapReport,
  LevelsReport,
  ModelVersions,
  StatementsReport,
  SummaryReport,
  TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import pLimit from 'p-limit';
import { readSyncedAt } from '../store/sync/SyncStatusStore';
import { readRevision } from '../store/revision';
import type { SharedAnswersStore } from '../store/sharedAnswers/SharedAnswersStore';
import { Turns } from '../turns/Turns';
import { selectComponents } from './filter/selectComponents';
import type { PooledGroups } from './groups/poolGroups';
import { readGroups } from './groups/readGroups';
import { SharedGroups } from './groups/SharedGroups';
import { facetsIn } from './kinds/facets';
import { heatmapIn } from './kinds/heatmap';
import { levelsIn } from './kinds/levels';
import { SharedFacets } from './kinds/SharedFacets';
import { statementsIn } from './kinds/statements';
import { summaryOf } from './kinds/summary';
import { readTrend } from './kinds/trend';
import { readComponents, streamComponents } from './list/readComponents';
import { ReportMemory } from './memory/ReportMemory';
import type {
  ComponentsSelection,
  GroupedSelection,
  HeatmapSelection,
  ReportSelection,
  StatementsSelection,
  TrendSelection,
} from './selection';

/** What each kind of report is counted from. */
interface Selections {
  summary: ReportSelection;
  levels: GroupedSelection;
  heatmap: HeatmapSelection;
  trend: TrendSelection;
  statements: StatementsSelection;
  facets: ReportSelection;
  components: ComponentsSelection;
}

/** What each kind of report says. */
interface Contents {
  summary: SummaryReport;
  levels: LevelsReport;
  heatmap: HeatmapReport;
  trend: TrendReport;
  statements: StatementsReport;
  facets: FacetsReport;
  components: ComponentsReport;
}

/** See the contract for what each of them says. */
export type ReportKind = keyof Selections;

/**
 * Everything that is counted or listed over the components in scope. No method
 * decides who may see what: a selection says that.
 */
export interface Reports {
  /**
   * Reads what reports are counted from, so that the first of them need not
   * wait for it. Reports are right without it as well.
   */
  prepare(): Promise<void>;

  /** @throws InputError naming the parameter that makes no sense */
  count<TKind extends ReportKind>(
    kind: TKind,
    selection: Selections[TKind],
  ): Promise<Contents[TKind]>;

  /** All rows of the list in order, in pages, whatever limit is asked for. */
  stream(selection: ComponentsSelection): AsyncIterable<ComponentRow[]>;

  /** The entity refs of the components that a report counts. */
  refs(selection: ReportSelection): Promise<string[]>;
}

/**
 * Counts reports in memory that follows the database.
 *
 * @param options.knex - connected to a database whose schema is up to date
 */
export function createReports(options: {
  knex: Knex;
  models: ModelVersions;
  sharedAnswers: Pick<SharedAnswersStore, 'bookAt'>;
}): Reports {
  const { knex, models, sharedAnswers } = options;
  const model = models.inForce;
  const memory = new ReportMemory(knex);
  const sharedGroups = new SharedGroups();
  const sharedFacets = new SharedFacets();
  const exportTurns = new Turns();
  // Two who read the past at once would each have to read it again.
  const oneChange = pLimit(1);
  const source = {
    knex,
    memory,
    sharing: {
      models,
      readBook: async () => sharedAnswers.bookAt(await readRevision(knex)),
    },
  };
  const poolGroups = (selection: GroupedSelection): Promise<PooledGroups> =>
    sharedGroups.get(selection, () => readGroups(source, model, selection));

  const counters: {
    [TKind in ReportKind]: (
      selection: Selections[TKind],
    ) => Promise<Contents[TKind]>;
  } = {
    summary: async selection => ({
      ...(await memory.count(selection, components =>
        summaryOf(components, model, selection),
      )),
      catalogSyncedAt: await readSyncedAt(knex),
    }),
    levels: async selection =>
      levelsIn(await poolGroups(selection), model, selection),
    heatmap: async selection =>
      heatmapIn(
        selection.mode.type === 'adoption'
          ? await poolGroups(selection)
          : await oneChange(() => readGroups(source, model, selection)),
        model,
        selection,
      ),
    trend: async selection => readTrend({ ...source, model }, selection),
    statements: async selection =>
      memory.count(selection, components =>
        statementsIn(components, model, selection),
      ),
    facets: async selection =>
      memory.count(selection, components =>
        sharedFacets.get(components, selection, () =>
          facetsIn(components, model, selection),
        ),
      ),
    components: async selection => readComponents(source, selection),
  };

  return {
    prepare: async () => {
      await memory.count({ visibility: { type: 'all' } }, () => undefined);
    },
    count: async (kind, selection) => counters[kind](selection),
    stream: selection => streamComponents(source, selection, exportTurns),
    refs: async selection =>
      memory.count(selection, components =>
        Array.from(selectComponents(components, model, selection), row =>
          components.entityRefAt(row),
        ),
      ),
  };
}
