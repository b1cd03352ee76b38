import type { BackstageCredentials } from '@backstage/backend-plugin-api';
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
  MaturityHealth,
  MaturityModel,
  ReportFilter,
  SummaryReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Visibility } from '../store/selection';

/**
 * On whose behalf something is done.
 */
export interface CallOptions {
  credentials: BackstageCredentials;
}

/**
 * A write, and the version of the draft that it was made on.
 */
export interface DraftWriteOptions extends CallOptions {
  /** `version` of the assessment as the caller saw it, 0 or more. */
  version: number;
}

/**
 * How a report is asked for.
 */
export interface ReportOptions extends CallOptions {
  /**
   * The components to count; all if left out. Whatever is given to the
   * authorised service, it counts only what the caller may read.
   */
  visibility?: Visibility;
}

/**
 * A report together with what tells whether it has changed, so that it need
 * not be read by those who have it already.
 */
export interface VersionedReport<T> {
  /** Opaque; two equal ones stand for equal reports. */
  version: string;
  read(): Promise<T>;
}

/**
 * How a submission ended.
 */
export interface SubmitResult {
  assessment: AssessmentView;
  /** Whether an earlier request with the same id had done it already. */
  replayed: boolean;
}

/**
 * Everything that can be done with assessments, whoever asks: HTTP, agents,
 * other plugins or tasks.
 *
 * @remarks
 * Methods about one entity reject with `NotFoundError` if it does not exist,
 * may not be read by the caller, or is not an ML component; with `InputError`
 * if a value breaks a rule; and with `StaleDraftError` if the draft has
 * changed since the given version. Nothing is written in any of these cases.
 */
export interface MaturityService {
  /** The maturity model in force. */
  getModel(): MaturityModel;

  getAssessment(
    entityRef: string,
    options: CallOptions,
  ): Promise<AssessmentView>;

  /** Changes the parts of the draft that the change names. */
  changeDraft(
    entityRef: string,
    change: DraftChange,
    options: DraftWriteOptions,
  ): Promise<AssessmentView>;

  /** Throws the draft away. */
  discardDraft(
    entityRef: string,
    options: DraftWriteOptions,
  ): Promise<AssessmentView>;

  /**
   * Makes the draft count.
   *
   * @throws ConflictError if there is no draft
   */
  submitDraft(
    entityRef: string,
    options: DraftWriteOptions & { requestId: string },
  ): Promise<SubmitResult>;

  getSummary(
    filter: ReportFilter,
    options: ReportOptions,
  ): Promise<VersionedReport<SummaryReport>>;

  getLevels(
    query: GroupedReportQuery,
    options: ReportOptions,
  ): Promise<VersionedReport<LevelsReport>>;

  getHeatmap(
    query: GroupedReportQuery,
    options: ReportOptions,
  ): Promise<VersionedReport<HeatmapReport>>;

  getFacets(options: ReportOptions): Promise<VersionedReport<FacetsReport>>;

  getComponents(
    query: ComponentsQuery,
    options: ReportOptions,
  ): Promise<VersionedReport<ComponentsReport>>;

  /** Brings in assessments made elsewhere; never overwrites anything. */
  importAssessments(
    request: ImportRequest,
    options: CallOptions,
  ): Promise<ImportOutcome>;

  /** How the plugin is doing, for administrators. */
  getHealth(options: CallOptions): Promise<MaturityHealth>;
}
