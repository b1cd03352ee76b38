import type {
  DatabaseService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  statementsOf,
  type ComponentRow,
  type ComponentsReport,
  type FacetsReport,
  type HeatmapReport,
  type LevelsReport,
  type MaturityModel,
  type StatementsReport,
  type SummaryReport,
  type TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { readAssessment } from './assessments';
import type {
  AssessmentStore,
  CatalogComponent,
  CatalogNode,
  DraftOutcome,
  LastSync,
  StoredAssessment,
  StoreHealth,
  SubmitOutcome,
  SyncOutcome,
} from './AssessmentStore';
import {
  getComponent,
  listComponentRefs,
  removeComponent,
  syncCatalog,
  upsertComponent,
} from './catalog';
import { discardDraft, writeDraft } from './drafts';
import { readHealth, recordSync } from './health';
import { migrate } from './migrate';
import { positionOf } from './profile';
import { readComponents, streamComponents } from './reports/components';
import { readFacets } from './reports/facets';
import { readHeatmap } from './reports/heatmap';
import { readLevels } from './reports/levels';
import { readStatements } from './reports/statements';
import { readSummary } from './reports/summary';
import { readTrend } from './reports/trend';
import { rescoreOutdated } from './rescore';
import { thinSubmissions } from './retention';
import { readRevision } from './revision';
import type {
  ComponentsSelection,
  GroupedSelection,
  HeatmapSelection,
  ReportSelection,
  TrendSelection,
} from './selection';
import { importAssessment, submitDraft } from './submissions';

/**
 * Keeps everything in the database of the plugin, SQLite or PostgreSQL.
 */
export class DatabaseAssessmentStore implements AssessmentStore {
  readonly #knex: Knex;
  readonly #model: MaturityModel;

  /**
   * Connects to the database and brings its schema up to date.
   *
   * @param options - `model` is what submissions are scored with
   * @throws ServiceUnavailableError if another backend keeps migrating
   * @throws NotFoundError if the model has a statement without a place in
   * profiles
   */
  static async create(options: {
    database: DatabaseService;
    model: MaturityModel;
    logger?: LoggerService;
  }): Promise<DatabaseAssessmentStore> {
    const { database, model, logger } = options;
    statementsOf(model).forEach(({ id }) => positionOf(id));
    return new DatabaseAssessmentStore(
      await migrate({ database, logger }),
      model,
    );
  }

  private constructor(knex: Knex, model: MaturityModel) {
    this.#knex = knex;
    this.#model = model;
  }

  getComponent(
    entityRef: string,
  ): Promise<(CatalogComponent & { removed: boolean }) | undefined> {
    return getComponent(this.#knex, entityRef);
  }

  listComponentRefs(): Promise<string[]> {
    return listComponentRefs(this.#knex);
  }

  upsertComponent(component: CatalogComponent): Promise<void> {
    return upsertComponent(this.#knex, component);
  }

  removeComponent(entityRef: string): Promise<void> {
    return removeComponent(this.#knex, entityRef, new Date());
  }

  syncCatalog(
    components: CatalogComponent[],
    nodes: CatalogNode[],
    at: Date,
  ): Promise<SyncOutcome> {
    return syncCatalog(this.#knex, components, nodes, at);
  }

  getAssessment(entityRef: string): Promise<StoredAssessment> {
    return readAssessment(this.#knex, entityRef);
  }

  writeDraft(
    options: Parameters<AssessmentStore['writeDraft']>[0],
  ): Promise<DraftOutcome> {
    return writeDraft(this.#knex, options);
  }

  discardDraft(
    options: Parameters<AssessmentStore['discardDraft']>[0],
  ): Promise<DraftOutcome> {
    return discardDraft(this.#knex, options);
  }

  submitDraft(
    options: Parameters<AssessmentStore['submitDraft']>[0],
  ): Promise<SubmitOutcome> {
    return submitDraft(this.#knex, this.#model, options);
  }

  importAssessment(
    options: Parameters<AssessmentStore['importAssessment']>[0],
  ): Promise<boolean> {
    return importAssessment(this.#knex, this.#model, options);
  }

  thinSubmissions(before: Date): Promise<number> {
    return thinSubmissions(this.#knex, before);
  }

  recordSync(sync: LastSync): Promise<void> {
    return recordSync(this.#knex, sync);
  }

  getHealth(): Promise<StoreHealth> {
    return readHealth(this.#knex);
  }

  rescoreOutdated(signal?: AbortSignal): Promise<number> {
    return rescoreOutdated(this.#knex, this.#model, signal);
  }

  getRevision(): Promise<number> {
    return readRevision(this.#knex);
  }

  getSummary(selection: ReportSelection): Promise<SummaryReport> {
    return readSummary(this.#knex, this.#model, selection);
  }

  getLevels(selection: GroupedSelection): Promise<LevelsReport> {
    return readLevels(this.#knex, this.#model, selection);
  }

  getHeatmap(selection: HeatmapSelection): Promise<HeatmapReport> {
    return readHeatmap(this.#knex, this.#model, selection);
  }

  getTrend(selection: TrendSelection): Promise<TrendReport> {
    return readTrend(this.#knex, this.#model, selection);
  }

  getStatements(selection: ReportSelection): Promise<StatementsReport> {
    return readStatements(this.#knex, this.#model, selection);
  }

  getFacets(selection: ReportSelection): Promise<FacetsReport> {
    return readFacets(this.#knex, this.#model, selection);
  }

  getComponents(selection: ComponentsSelection): Promise<ComponentsReport> {
    return readComponents(this.#knex, this.#model, selection);
  }

  streamComponents(
    selection: ComponentsSelection,
  ): AsyncIterable<ComponentRow[]> {
    return streamComponents(this.#knex, this.#model, selection);
  }
}
