import type {
  DatabaseService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  createModelVersions,
  sharedStatementsOf,
  statementsOf,
  type ComponentRow,
  type ComponentsReport,
  type FacetsReport,
  type HeatmapReport,
  type LevelsReport,
  type AssessmentSubmission,
  type Confirmation,
  type MaturityModel,
  type ModelVersions,
  type StatementsReport,
  type SummaryReport,
  type TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type {
  AssessmentLifeStore,
  ConfirmOutcome,
  PlanOutcome,
  SubmissionPage,
} from './AssessmentLifeStore';
import { readAssessment } from './assessments';
import type {
  AssessmentStore,
  CatalogComponent,
  CatalogNode,
  DraftOutcome,
  KnownComponent,
  LastSync,
  ReadTrust,
  StoredAssessment,
  StoreHealth,
  SubmitOutcome,
  SyncOutcome,
} from './AssessmentStore';
import { listNodeRefs } from './catalogNodes';
import {
  countOwned,
  getComponent,
  listComponentRefs,
  listOwned,
  removeComponent,
  syncCatalog,
  upsertComponent,
} from './catalog';
import { readNow } from './clock';
import { confirmSections, listConfirmations } from './confirmations';
import { discardDraft, writeDraft } from './drafts';
import { readHealth, readSyncedAt, recordSync } from './health';
import { listSubmissions, readSubmission } from './history';
import { migrate } from './migrate';
import { writePlan } from './plans';
import { positionOf } from './profile';
import {
  readComponents,
  streamComponents,
  type ListSource,
} from './reports/components';
import { facetsIn } from './reports/facets';
import { readGroups } from './reports/readGroups';
import type { PooledGroups } from './reports/groups';
import { heatmapIn } from './reports/heatmap';
import { levelsIn } from './reports/levels';
import { ReportMemory } from './reports/memory/ReportMemory';
import { selectComponents } from './reports/memory/selectComponents';
import { SharedFacets } from './reports/SharedFacets';
import { SharedGroups } from './reports/SharedGroups';
import { summaryOf } from './reports/summary';
import { statementsIn } from './reports/statements';
import { isSeen } from './reports/isSeen';
import { readTrend } from './reports/trend';
import { Turns } from './reports/Turns';
import { rescoreComponent, rescoreOutdated } from './rescore';
import { thinSubmissions } from './retention';
import { readMoment, readRevision } from './revision';
import type {
  ComponentsSelection,
  GroupedSelection,
  HeatmapSelection,
  ReportSelection,
  StatementsSelection,
  TrendSelection,
  Visibility,
} from './selection';
import { filterBelow } from './sharedAnswers/componentsBelow';
import { changeSharedAnswers } from './sharedAnswers/changeSharedAnswers';
import { readReach } from './sharedAnswers/reach';
import { readSharedAnswers } from './sharedAnswers/readSharedAnswers';
import { SharedAnswerBooks } from './sharedAnswers/SharedAnswerBooks';
import type { SharedAnswerBook } from './sharedAnswers/SharedAnswerBook';
import { sharedSlotOf } from './sharedAnswers/ownAnswers';
import type {
  SharedAnswersOfNode,
  SharedAnswersOutcome,
  SharedAnswersStore,
} from './sharedAnswers/SharedAnswersStore';
import { namedIn } from './sharedAnswers/unnamed';
import { importAssessment, submitDraft } from './submissions';

/**
 * Keeps everything in the database of the plugin, SQLite or PostgreSQL.
 */
export class DatabaseAssessmentStore implements AssessmentStore {
  readonly #knex: Knex;
  readonly #model: MaturityModel;
  readonly #models: ModelVersions;
  readonly #memory: ReportMemory;
  readonly #groups = new SharedGroups();
  readonly #facets = new SharedFacets();
  readonly #books: SharedAnswerBooks;
  readonly #source: ListSource;
  /** Of those who read whole lists. */
  readonly #exports = new Turns();

  /**
   * Connects to the database and brings its schema up to date.
   *
   * @param options - `model` is what submissions are made on; those of an
   * older one, which is among `olderModels`, are scored with that one
   * @throws ServiceUnavailableError if another backend keeps migrating
   * @throws NotFoundError if the model has a statement without a place in
   * profiles
   */
  static async create(options: {
    database: DatabaseService;
    model: MaturityModel;
    olderModels?: readonly MaturityModel[];
    logger?: LoggerService;
  }): Promise<DatabaseAssessmentStore> {
    const { database, model, olderModels = [], logger } = options;
    statementsOf(model).forEach(({ id }) => positionOf(id));
    sharedStatementsOf(model).forEach(({ id }) => sharedSlotOf(id));
    return new DatabaseAssessmentStore(
      await migrate({ database, logger }),
      createModelVersions(model, olderModels),
    );
  }

  private constructor(knex: Knex, models: ModelVersions) {
    this.#knex = knex;
    this.#model = models.inForce;
    this.#models = models;
    this.#memory = new ReportMemory(knex);
    this.#books = new SharedAnswerBooks(knex, models);
    this.#source = {
      knex,
      memory: this.#memory,
      sharing: {
        models,
        readBook: async () => this.#books.at(await readRevision(knex)),
      },
    };
  }

  getComponent(entityRef: string): Promise<KnownComponent | undefined> {
    return getComponent(this.#knex, entityRef);
  }

  listComponentRefs(): Promise<string[]> {
    return listComponentRefs(this.#knex);
  }

  listNodeRefs(): Promise<string[]> {
    return listNodeRefs(this.#knex);
  }

  async upsertComponent(
    component: CatalogComponent,
    systems: readonly CatalogNode[] = [],
  ): Promise<void> {
    if (await upsertComponent(this.#knex, component, systems)) {
      await rescoreComponent(this.#knex, this.#models, component.entityRef);
    }
  }

  removeComponent(entityRef: string): Promise<void> {
    return removeComponent(this.#knex, entityRef);
  }

  syncCatalog(
    components: CatalogComponent[],
    nodes: CatalogNode[],
    at: Date,
    trust: ReadTrust = 'at-once',
  ): Promise<SyncOutcome> {
    const read = { components, nodes, at };
    return syncCatalog(this.#knex, this.#models, read, trust);
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
    return submitDraft(this.#knex, this.#models, options);
  }

  importAssessment(
    options: Parameters<AssessmentStore['importAssessment']>[0],
  ): Promise<boolean> {
    return importAssessment(this.#knex, this.#models, options);
  }

  confirmSections(
    options: Parameters<AssessmentLifeStore['confirmSections']>[0],
  ): Promise<ConfirmOutcome> {
    return confirmSections(this.#knex, this.#models, options);
  }

  listSubmissions(
    options: Parameters<AssessmentLifeStore['listSubmissions']>[0],
  ): Promise<SubmissionPage> {
    return listSubmissions(this.#knex, options);
  }

  getSubmission(
    entityRef: string,
    revision: number,
  ): Promise<AssessmentSubmission | undefined> {
    return readSubmission(this.#knex, entityRef, revision);
  }

  listConfirmations(entityRef: string, limit: number): Promise<Confirmation[]> {
    return listConfirmations(this.#knex, entityRef, limit);
  }

  writePlan(
    options: Parameters<AssessmentLifeStore['writePlan']>[0],
  ): Promise<PlanOutcome> {
    return writePlan(this.#knex, this.#models, options);
  }

  listOwned(owner: string): Promise<string[]> {
    return listOwned(this.#knex, owner);
  }

  countOwned(owner: string): Promise<number> {
    return countOwned(this.#knex, owner);
  }

  sharedAnswerBook(reportRevision: number): Promise<SharedAnswerBook> {
    return this.#books.at(reportRevision);
  }

  async getSharedAnswers(
    entityRef: string,
    visibility: Visibility,
  ): Promise<SharedAnswersOfNode> {
    const knex = this.#knex;
    const models = this.#models;
    const book = await this.#books.at(await readRevision(knex));
    const itself = { systems: [entityRef], domains: [], owners: [] };
    const seen = book.candidatesOf(itself, ref => isSeen(visibility, ref));
    return {
      ...(await readSharedAnswers(knex, models, entityRef)),
      above: namedIn(book.answeredAbove(entityRef), ref => seen.has(ref)),
      ...(await readReach(knex, book, {
        entityRef,
        below: await this.#componentsBelow(entityRef, visibility),
      })),
    };
  }

  async #componentsBelow(
    entityRef: string,
    visibility: Visibility,
  ): Promise<string[]> {
    const selection = {
      filter: filterBelow(entityRef),
      visibility,
      // Nothing that is filtered by here depends on the time.
      asOf: new Date(0),
    };
    return this.#memory.count(selection, components =>
      Array.from(selectComponents(components, this.#model, selection), row =>
        components.entityRefAt(row),
      ),
    );
  }

  changeSharedAnswers(
    options: Parameters<SharedAnswersStore['changeSharedAnswers']>[0],
  ): Promise<SharedAnswersOutcome> {
    return changeSharedAnswers(this.#knex, this.#models, options);
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
    return rescoreOutdated(this.#knex, this.#models, signal);
  }

  now(): Promise<Date> {
    return readNow(this.#knex);
  }

  getRevision(): Promise<number> {
    return readRevision(this.#knex);
  }

  getMoment(): Promise<{ revision: number; readAt: Date }> {
    return readMoment(this.#knex);
  }

  async prepareReports(): Promise<void> {
    await this.#memory.count({ visibility: { type: 'all' } }, () => undefined);
  }

  async getSummary(selection: ReportSelection): Promise<SummaryReport> {
    return {
      ...(await this.#memory.count(selection, components =>
        summaryOf(components, this.#model, selection),
      )),
      catalogSyncedAt: await readSyncedAt(this.#knex),
    };
  }

  async getLevels(selection: GroupedSelection): Promise<LevelsReport> {
    const groups = await this.#poolGroups(selection);
    return levelsIn(groups, this.#model, selection);
  }

  async getHeatmap(selection: HeatmapSelection): Promise<HeatmapReport> {
    const { mode } = selection;
    const groups =
      mode.type === 'adoption'
        ? await this.#poolGroups(selection)
        : await readGroups(this.#source, this.#model, selection);
    return heatmapIn(groups, this.#model, selection);
  }

  async #poolGroups(selection: GroupedSelection): Promise<PooledGroups> {
    return this.#groups.get(selection, () =>
      readGroups(this.#source, this.#model, selection),
    );
  }

  getTrend(selection: TrendSelection): Promise<TrendReport> {
    return readTrend({ ...this.#source, model: this.#model }, selection);
  }

  getStatements(selection: StatementsSelection): Promise<StatementsReport> {
    return this.#memory.count(selection, components =>
      statementsIn(components, this.#model, selection),
    );
  }

  getFacets(selection: ReportSelection): Promise<FacetsReport> {
    return this.#memory.count(selection, components =>
      this.#facets.get(components, selection, () =>
        facetsIn(components, this.#model, selection),
      ),
    );
  }

  getComponents(selection: ComponentsSelection): Promise<ComponentsReport> {
    return readComponents(this.#source, selection);
  }

  streamComponents(
    selection: ComponentsSelection,
  ): AsyncIterable<ComponentRow[]> {
    return streamComponents(this.#source, selection, this.#exports);
  }
}
