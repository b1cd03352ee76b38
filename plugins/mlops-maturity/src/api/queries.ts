import type {
  ComponentsQuery,
  ExclusionsQuery,
  GroupedReportQuery,
  HeatmapQuery,
  ReportFilter,
  StatementsQuery,
  TrendQuery,
} from 'backstage-plugin-mlops-maturity-common';
import { identityApiRef } from './coreApis';
import { maturityApiRef } from './maturityApiRef';
import { QueryDefinition } from './QueryDefinition';

/**
 * So long, in milliseconds, what was seen on one page is shown at once on the
 * next one.
 */
export const VISIT_MS = 5 * 60_000;

/** The maturity model that the backend scores with. */
export const modelInForce = new QueryDefinition({
  api: maturityApiRef,
  load: (api, _: 'in force', options) => api.getModel(options),
  keepFor: 24 * 60 * 60_000,
  freshFor: VISIT_MS,
});

/** The assessment of an entity, by its full reference. */
export const entityAssessment = new QueryDefinition({
  api: maturityApiRef,
  load: (api, entityRef: string, options) =>
    api.getAssessment(entityRef, options),
  keepFor: VISIT_MS,
});

/**
 * Submissions and confirmations of an entity, newest first, page by page.
 *
 * @remarks
 * `version` changes whenever there may be more of them.
 */
export const entityHistory = new QueryDefinition({
  api: maturityApiRef,
  load: (
    api,
    {
      entityRef,
      limit,
    }: { entityRef: string; version: string; limit?: number },
    options,
  ) => api.getHistory(entityRef, limit === undefined ? {} : { limit }, options),
  loadMore: async (api, { entityRef }, known, options) => {
    const before = known.nextBefore ?? undefined;
    const page = await api.getHistory(
      entityRef,
      before === undefined ? {} : { before },
      options,
    );
    return { ...page, items: [...known.items, ...page.items] };
  },
});

/** What evidence providers find for an entity; can take seconds. */
export const evidenceReport = new QueryDefinition({
  api: maturityApiRef,
  load: (api, entityRef: string, options) =>
    api.getEvidence(entityRef, options),
});

/** What a group, system or domain answers for everything below it. */
export const sharedAnswers = new QueryDefinition({
  api: maturityApiRef,
  load: (api, entityRef: string, options) =>
    api.getSharedAnswers(entityRef, options),
});

/** The report of the same name. */
export const summaryReport = new QueryDefinition({
  api: maturityApiRef,
  load: (api, query: ReportFilter, options) => api.getSummary(query, options),
});

/** The report of the same name. */
export const levelsReport = new QueryDefinition({
  api: maturityApiRef,
  load: (api, query: GroupedReportQuery, options) =>
    api.getLevels(query, options),
});

/** The report of the same name. */
export const heatmapReport = new QueryDefinition({
  api: maturityApiRef,
  load: (api, query: HeatmapQuery, options) => api.getHeatmap(query, options),
});

/** The report of the same name. */
export const trendReport = new QueryDefinition({
  api: maturityApiRef,
  load: (api, query: TrendQuery, options) => api.getTrend(query, options),
});

/** The report of the same name. */
export const statementsReport = new QueryDefinition({
  api: maturityApiRef,
  load: (api, query: StatementsQuery, options) =>
    api.getStatements(query, options),
});

/** What can be filtered by. */
export const facetsReport = new QueryDefinition({
  api: maturityApiRef,
  load: (api, query: ReportFilter, options) => api.getFacets(query, options),
});

/** Components, page by page. */
export const componentPages = new QueryDefinition({
  api: maturityApiRef,
  load: (api, query: ComponentsQuery, options) =>
    api.getComponents(query, options),
  loadMore: async (api, query, known, options) => {
    const { nextCursor } = known;
    // Without a cursor it would be the first page once more.
    if (nextCursor === null) {
      return known;
    }
    const page = await api.getComponents(
      { ...query, cursor: nextCursor },
      options,
    );
    return { ...page, items: [...known.items, ...page.items] };
  },
});

/** The register of exclusions, page by page. */
export const exclusionPages = new QueryDefinition({
  api: maturityApiRef,
  load: (api, query: ExclusionsQuery, options) =>
    api.getExclusions(query, options),
  loadMore: async (api, query, known, options) => {
    const { nextCursor } = known;
    if (nextCursor === null) {
      return known;
    }
    const page = await api.getExclusions(
      { ...query, cursor: nextCursor },
      options,
    );
    return { ...page, items: [...known.items, ...page.items] };
  },
});

/** How the plugin is doing, for those who may know it. */
export const pluginHealth = new QueryDefinition({
  api: maturityApiRef,
  load: (api, _: 'all', options) => api.getHealth(options),
});

/** What counts components, and is counted again when answers change. */
export const REPORTS = [
  summaryReport,
  levelsReport,
  heatmapReport,
  trendReport,
  statementsReport,
  facetsReport,
  componentPages,
  exclusionPages,
] as const;

/** Who is signed in. */
export const identity = new QueryDefinition({
  api: identityApiRef,
  load: (api, _: 'me') => api.getBackstageIdentity(),
  keepFor: VISIT_MS,
});
