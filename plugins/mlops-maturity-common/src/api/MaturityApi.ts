import type { MaturityModel } from '../model';
import type {
  AssessmentHistory,
  AssessmentView,
  ComponentsQuery,
  ComponentsReport,
  DraftChange,
  EvidenceReport,
  ExportQueries,
  FacetsReport,
  GroupedReportQuery,
  HeatmapQuery,
  HeatmapReport,
  HistoryQuery,
  ImportOutcome,
  ImportRequest,
  LevelsReport,
  MaturityHealth,
  PlanInput,
  ReportFilter,
  SharedAnswersChange,
  SharedAnswersView,
  StatementsQuery,
  StatementsReport,
  SubmissionView,
  SummaryReport,
  TrendQuery,
  TrendReport,
} from './types';

/**
 * How a request is made.
 *
 * @public
 */
export interface MaturityRequestOptions {
  /** A Backstage token; not needed where `fetchApi` adds one. */
  token?: string;
  signal?: AbortSignal;
}

/**
 * The version of the draft that a change was made on.
 *
 * @public
 */
export interface DraftVersion {
  /** {@link AssessmentView} `version`, 0 or more. */
  version: number;
}

/**
 * The submission that a confirmation is about.
 *
 * @public
 */
export interface SubmissionRevision {
  /** `revision` of the submission that was looked at; 0 without any. */
  revision: number;
}

/**
 * The operations of the MLOps Maturity backend.
 *
 * @remarks
 * Every method rejects with a `ResponseError` when the backend refuses, and
 * methods that write an assessment with a {@link DraftConflictError} when
 * somebody else has changed what is written since the given version.
 *
 * @public
 */
export interface MaturityApi {
  /** The maturity model in force. */
  getModel(options?: MaturityRequestOptions): Promise<MaturityModel>;

  /** @param entityRef - full or partial reference of a catalog entity */
  getAssessment(
    entityRef: string,
    options?: MaturityRequestOptions,
  ): Promise<AssessmentView>;

  /** Changes single parts of the draft, starting one when there is none. */
  changeDraft(
    entityRef: string,
    change: DraftChange,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<AssessmentView>;

  /** Throws the draft away. */
  discardDraft(
    entityRef: string,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<AssessmentView>;

  /**
   * Submits the draft. With the same `idempotencyKey` a retry returns the
   * first outcome; for another version or draft the key is refused.
   */
  submitDraft(
    entityRef: string,
    options: MaturityRequestOptions & DraftVersion & { idempotencyKey: string },
  ): Promise<AssessmentView>;

  /** Submissions and confirmations, newest first. */
  getHistory(
    entityRef: string,
    query?: HistoryQuery,
    options?: MaturityRequestOptions,
  ): Promise<AssessmentHistory>;

  /** @param revision - 1 or more */
  getSubmission(
    entityRef: string,
    revision: number,
    options?: MaturityRequestOptions,
  ): Promise<SubmissionView>;

  /**
   * Says that the answers of these sections are still true, in the submission
   * of this revision.
   */
  confirmSections(
    entityRef: string,
    sections: string[],
    options: MaturityRequestOptions & SubmissionRevision,
  ): Promise<AssessmentView>;

  /** Replaces the plan; `version` is {@link AssessmentView} `planVersion`. */
  savePlan(
    entityRef: string,
    plan: PlanInput,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<AssessmentView>;

  /** Drops the plan; `version` is {@link AssessmentView} `planVersion`. */
  deletePlan(
    entityRef: string,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<AssessmentView>;

  /**
   * What a group, system or domain answers for everything below it.
   *
   * @param entityRef - full reference of a group, system or domain
   */
  getSharedAnswers(
    entityRef: string,
    options?: MaturityRequestOptions,
  ): Promise<SharedAnswersView>;

  /**
   * Changes single shared answers, at once for everything below; `version` is
   * that of the {@link SharedAnswersView}. Rejects with a
   * {@link SharedAnswersConflictError} when somebody else has changed them.
   */
  changeSharedAnswers(
    entityRef: string,
    change: SharedAnswersChange,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<SharedAnswersView>;

  /** Asks the evidence providers; can take seconds. */
  getEvidence(
    entityRef: string,
    options?: MaturityRequestOptions,
  ): Promise<EvidenceReport>;

  getSummary(
    query?: ReportFilter,
    options?: MaturityRequestOptions,
  ): Promise<SummaryReport>;

  getLevels(
    query?: GroupedReportQuery,
    options?: MaturityRequestOptions,
  ): Promise<LevelsReport>;

  getHeatmap(
    query?: HeatmapQuery,
    options?: MaturityRequestOptions,
  ): Promise<HeatmapReport>;

  getFacets(options?: MaturityRequestOptions): Promise<FacetsReport>;

  getComponents(
    query?: ComponentsQuery,
    options?: MaturityRequestOptions,
  ): Promise<ComponentsReport>;

  getTrend(
    query?: TrendQuery,
    options?: MaturityRequestOptions,
  ): Promise<TrendReport>;

  getStatements(
    query?: StatementsQuery,
    options?: MaturityRequestOptions,
  ): Promise<StatementsReport>;

  /** A report as a CSV file in UTF-8 with a byte order mark. */
  exportReport<TReport extends keyof ExportQueries>(
    report: TReport,
    query?: ExportQueries[TReport],
    options?: MaturityRequestOptions,
  ): Promise<Blob>;

  /** For administrators: versions, counts, and the last read of the catalog. */
  getHealth(options?: MaturityRequestOptions): Promise<MaturityHealth>;

  /** For administrators; a dry run unless the request says otherwise. */
  importAssessments(
    request: ImportRequest,
    options?: MaturityRequestOptions,
  ): Promise<ImportOutcome>;
}
