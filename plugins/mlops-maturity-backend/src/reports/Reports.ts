import type {
  ComparedScoring,
  ComponentsQuery,
  ComponentsReport,
  ExclusionsQuery,
  ExclusionsReport,
  FacetsReport,
  GroupedReportQuery,
  HeatmapQuery,
  HeatmapReport,
  LevelsReport,
  ModelVersions,
  ReportFilter,
  StatementsQuery,
  StatementsReport,
  SummaryReport,
  TrendQuery,
  TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import pLimit from 'p-limit';
import { readSyncedAt } from '../store/sync/SyncStatusStore';
import { readCatalogRevision } from '../store/revision';
import type { SharedAnswersStore } from '../store/sharedAnswers/SharedAnswersStore';
import { Turns } from '../turns/Turns';
import { readExclusions, streamExclusions } from './exclusions/readExclusions';
import { filterOf } from './filterOf';
import { isAboutAll, selectComponents } from './filter/selectComponents';
import { readGroups, type ReadGroups } from './groups/readGroups';
import { SharedGroups } from './groups/SharedGroups';
import { heatmapModeOf } from './heatmapModeOf';
import { facetsIn } from './kinds/facets';
import { heatmapIn } from './kinds/heatmap';
import { levelsIn } from './kinds/levels';
import { SharedFacets } from './kinds/SharedFacets';
import { stateFacetsIn } from './kinds/stateFacets';
import { statementsIn } from './kinds/statements';
import { summaryOf } from './kinds/summary';
import { readScoring } from './kinds/readScoring';
import { bothScorings } from './groups/scoring';
import { readTrend } from './kinds/trend';
import { readComponents, streamComponents } from './list/readComponents';
import { ReportMemory } from './memory/ReportMemory';
import type {
  ComponentsSelection,
  ExclusionsSelection,
  GroupedSelection,
  HeatmapSelection,
  ReportSelection,
  StatementsSelection,
  TrendSelection,
} from './selection';

/** What each kind of report is asked with, counted from, and says. */
interface Kinds {
  summary: Kind<ReportFilter, ReportSelection, SummaryReport>;
  levels: Kind<GroupedReportQuery, GroupedSelection, LevelsReport>;
  heatmap: Kind<HeatmapQuery, HeatmapSelection, HeatmapReport>;
  trend: Kind<TrendQuery, TrendSelection, TrendReport>;
  statements: Kind<StatementsQuery, StatementsSelection, StatementsReport>;
  facets: Kind<ReportFilter, ReportSelection, FacetsReport>;
  exclusions: Kind<ExclusionsQuery, ExclusionsSelection, ExclusionsReport>;
  components: Kind<ComponentsQuery, ComponentsSelection, ComponentsReport>;
}

interface Kind<TQuery, TSelection, TReport> {
  query: TQuery;
  selection: TSelection;
  report: TReport;
}

/** The name of a report; see the contract for what each of them says. */
export type ReportKind = keyof Kinds;

/** What callers say of the report they want. */
export type QueryOf<TKind extends ReportKind> = Kinds[TKind]['query'];

/** What a report says. */
export type ReportOf<TKind extends ReportKind> = Kinds[TKind]['report'];

/** The name of a report that lists something page by page. */
export type ListKind = 'components' | 'exclusions';

/** A page of a list. */
export type ItemsOf<TKind extends ListKind> = ReportOf<TKind>['items'];

type SelectionOf<TKind extends ReportKind> = Kinds[TKind]['selection'];

/** What a report is counted from beside its query. */
export type Moment = Omit<ReportSelection, 'filter'>;

const DEFAULT_GROUP_LIMIT = 100;

const selectors: {
  [TKind in ReportKind]: (
    query: QueryOf<TKind>,
    moment: Moment,
  ) => SelectionOf<TKind>;
} = {
  summary: (filter, moment) => ({ ...moment, filter }),
  levels: (query, moment) => ({ ...moment, ...grouping(query) }),
  heatmap: (query, moment) => ({
    ...moment,
    ...grouping(query),
    mode: heatmapModeOf(query, moment.asOf),
  }),
  trend: (query, moment) => ({
    ...moment,
    filter: filterOf(query),
    months: query.months,
    sameComponents: query.sameComponents ?? false,
  }),
  statements: (query, moment) => ({
    ...moment,
    filter: filterOf(query),
    statement: query.statement,
    namedOwners: query.namedOwners,
  }),
  exclusions: (query, moment) => ({
    ...moment,
    filter: filterOf(query),
    query,
  }),
  facets: (filter, moment) => ({ ...moment, filter }),
  components: (query, moment) => ({
    ...moment,
    filter: filterOf(query),
    query,
  }),
};

function grouping(query: GroupedReportQuery) {
  const { groupBy = 'owner', limit = DEFAULT_GROUP_LIMIT, depth } = query;
  return { filter: filterOf(query), groupBy, limit, depth };
}

/**
 * What a report is counted from.
 *
 * @throws InputError naming the parameter that makes no sense
 */
export function selectionOf<TKind extends ReportKind>(
  kind: TKind,
  query: QueryOf<TKind>,
  moment: Moment,
): SelectionOf<TKind> {
  return selectors[kind](query, moment);
}

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
    selection: SelectionOf<TKind>,
  ): Promise<ReportOf<TKind>>;

  /** A whole list in order, in pages, whatever limit is asked for. */
  stream<TKind extends ListKind>(
    kind: TKind,
    selection: SelectionOf<TKind>,
  ): AsyncIterable<ItemsOf<TKind>>;

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
      readBook: async () =>
        sharedAnswers.bookAt(await readCatalogRevision(knex)),
    },
  };
  const sharedOf = (selection: GroupedSelection): Promise<ReadGroups> =>
    sharedGroups.get(selection, () => readGroups(source, models, selection));

  const refsIn = (selection: ReportSelection): Promise<string[]> =>
    memory.count(selection, components =>
      Array.from(selectComponents(components, model, selection), row =>
        components.entityRefAt(row),
      ),
    );
  const withPast = async (
    selection: HeatmapSelection,
    now: ComparedScoring,
  ): Promise<ComparedScoring> => {
    const { mode } = selection;
    if (mode.type !== 'change') {
      return now;
    }
    const past = await readScoring(knex, models, {
      components: isAboutAll(selection) ? 'all' : await refsIn(selection),
      first: mode.since,
      last: mode.since,
      sameComponents: false,
    });
    return bothScorings(past, now);
  };

  const counters: {
    [TKind in ReportKind]: (
      selection: SelectionOf<TKind>,
    ) => Promise<ReportOf<TKind>>;
  } = {
    summary: async selection => ({
      ...(await memory.count(selection, components =>
        summaryOf(components, models, selection),
      )),
      catalogSyncedAt: await readSyncedAt(knex),
    }),
    levels: async selection =>
      levelsIn(await sharedOf(selection), model, selection),
    heatmap: async selection => {
      const groups = await (selection.mode.type === 'adoption'
        ? sharedOf(selection)
        : oneChange(() => readGroups(source, models, selection)));
      return {
        ...heatmapIn(groups, model, selection),
        scoring: await withPast(selection, groups.scoring),
      };
    },
    trend: async selection => readTrend({ ...source, models }, selection),
    statements: async selection =>
      memory.count(selection, components =>
        statementsIn(components, models, selection),
      ),
    facets: async selection =>
      memory.count(selection, components => ({
        ...sharedFacets.get(components, selection, () =>
          facetsIn(components, model, selection),
        ),
        state: stateFacetsIn(components, model, selection),
      })),
    exclusions: async selection => readExclusions(source, selection),
    components: async selection => readComponents(source, selection),
  };

  const streams: {
    [TKind in ListKind]: (
      selection: SelectionOf<TKind>,
    ) => AsyncIterable<ItemsOf<TKind>>;
  } = {
    components: selection => streamComponents(source, selection, exportTurns),
    exclusions: selection => streamExclusions(source, selection, exportTurns),
  };

  return {
    prepare: async () => {
      await memory.count({ visibility: { type: 'all' } }, () => undefined);
    },
    count: async (kind, selection) => counters[kind](selection),
    stream: (kind, selection) => streams[kind](selection),
    refs: refsIn,
  };
}
