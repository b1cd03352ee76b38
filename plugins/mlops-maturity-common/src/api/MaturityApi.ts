import type { MaturityModel } from '../model';
import type {
  AssessmentView,
  ComponentsQuery,
  ComponentsReport,
  DraftChange,
  FacetsReport,
  GroupedReportQuery,
  HeatmapReport,
  ImportOutcome,
  ImportRequest,
  LevelsReport,
  ReportFilter,
  SummaryReport,
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
 * The operations of the MLOps Maturity backend.
 *
 * @remarks
 * Every method rejects with a `ResponseError` when the backend refuses, and
 * the draft methods with a {@link DraftConflictError} when somebody else has
 * changed the draft since the given version.
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
   * first outcome.
   */
  submitDraft(
    entityRef: string,
    options: MaturityRequestOptions & DraftVersion & { idempotencyKey: string },
  ): Promise<AssessmentView>;

  getSummary(
    query?: ReportFilter,
    options?: MaturityRequestOptions,
  ): Promise<SummaryReport>;

  getLevels(
    query?: GroupedReportQuery,
    options?: MaturityRequestOptions,
  ): Promise<LevelsReport>;

  getHeatmap(
    query?: GroupedReportQuery,
    options?: MaturityRequestOptions,
  ): Promise<HeatmapReport>;

  getFacets(options?: MaturityRequestOptions): Promise<FacetsReport>;

  getComponents(
    query?: ComponentsQuery,
    options?: MaturityRequestOptions,
  ): Promise<ComponentsReport>;

  /** For administrators; a dry run unless the request says otherwise. */
  importAssessments(
    request: ImportRequest,
    options?: MaturityRequestOptions,
  ): Promise<ImportOutcome>;
}
