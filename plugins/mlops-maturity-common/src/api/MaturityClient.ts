import type { MaturityModel } from '../model';
import type { Schema } from './contract';
import { assessmentPath, sharedAnswersPath } from './entityPaths';
import {
  ifMatch,
  type DraftVersion,
  type SubmissionRevision,
} from './preconditions';
import {
  Requests,
  type DiscoveryLike,
  type FetchLike,
  type MaturityRequestOptions,
} from './Requests';
import { SharedAnswersConflictError } from './SharedAnswersConflictError';
import type {
  AssessmentHistory,
  AssessmentView,
  ComponentsQuery,
  ComponentsReport,
  DraftChange,
  EvidenceReport,
  ExclusionsQuery,
  ExclusionsReport,
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
 * Talks to the MLOps Maturity backend, from browsers and from other backends.
 *
 * @remarks
 * Every method rejects with a `ResponseError` when the backend refuses, and
 * methods that write an assessment with a {@link DraftConflictError} when
 * somebody else has changed what is written since the given version.
 *
 * @public
 */
export class MaturityClient {
  readonly #requests: Requests;

  constructor(options: { discoveryApi: DiscoveryLike; fetchApi?: FetchLike }) {
    this.#requests = new Requests(options);
  }

  /** The maturity model in force. */
  async getModel(options?: MaturityRequestOptions): Promise<MaturityModel> {
    return this.#requests.json('/model', options);
  }

  /** @param entityRef - full or partial reference of a catalog entity */
  async getAssessment(
    entityRef: string,
    options?: MaturityRequestOptions,
  ): Promise<AssessmentView> {
    return this.#requests.json(assessmentPath(entityRef), options);
  }

  /** Changes single parts of the draft, starting one when there is none. */
  async changeDraft(
    entityRef: string,
    change: DraftChange,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<AssessmentView> {
    return this.#requests.json(`${assessmentPath(entityRef)}/draft`, {
      ...options,
      method: 'PATCH',
      headers: ifMatch(options),
      body: change,
    });
  }

  /** Throws the draft away. */
  async discardDraft(
    entityRef: string,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<AssessmentView> {
    return this.#requests.json(`${assessmentPath(entityRef)}/draft`, {
      ...options,
      method: 'DELETE',
      headers: ifMatch(options),
    });
  }

  /**
   * Submits the draft. A retry with the same `idempotencyKey` returns the first
   * outcome; for another version or draft the key is refused.
   */
  async submitDraft(
    entityRef: string,
    options: MaturityRequestOptions & DraftVersion & { idempotencyKey: string },
  ): Promise<AssessmentView> {
    return this.#requests.json(`${assessmentPath(entityRef)}/submissions`, {
      ...options,
      method: 'POST',
      headers: {
        ...ifMatch(options),
        'idempotency-key': options.idempotencyKey,
      },
    });
  }

  /** Submissions and confirmations, newest first. */
  async getHistory(
    entityRef: string,
    query?: HistoryQuery,
    options?: MaturityRequestOptions,
  ): Promise<AssessmentHistory> {
    return this.#requests.json(`${assessmentPath(entityRef)}/submissions`, {
      ...options,
      query,
    });
  }

  /** @param revision - 1 or more */
  async getSubmission(
    entityRef: string,
    revision: number,
    options?: MaturityRequestOptions,
  ): Promise<SubmissionView> {
    return this.#requests.json(
      `${assessmentPath(entityRef)}/submissions/${revision}`,
      options,
    );
  }

  /**
   * Says that the answers of these sections are still true, in the submission
   * of this revision.
   */
  async confirmSections(
    entityRef: string,
    sections: string[],
    options: MaturityRequestOptions & SubmissionRevision,
  ): Promise<AssessmentView> {
    return this.#requests.json(`${assessmentPath(entityRef)}/confirmations`, {
      ...options,
      method: 'POST',
      headers: ifMatch({ version: options.revision }),
      body: { sections },
    });
  }

  /** Replaces the plan; `version` is {@link AssessmentView} `planVersion`. */
  async savePlan(
    entityRef: string,
    plan: PlanInput,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<AssessmentView> {
    return this.#requests.json(`${assessmentPath(entityRef)}/plan`, {
      ...options,
      method: 'PUT',
      headers: ifMatch(options),
      body: plan,
    });
  }

  /** Drops the plan; `version` is {@link AssessmentView} `planVersion`. */
  async deletePlan(
    entityRef: string,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<AssessmentView> {
    return this.#requests.json(`${assessmentPath(entityRef)}/plan`, {
      ...options,
      method: 'DELETE',
      headers: ifMatch(options),
    });
  }

  /**
   * What a group, system or domain answers for everything below it.
   *
   * @param entityRef - full reference of a group, system or domain
   */
  async getSharedAnswers(
    entityRef: string,
    options?: MaturityRequestOptions,
  ): Promise<SharedAnswersView> {
    return this.#requests.json(sharedAnswersPath(entityRef), options);
  }

  /**
   * Changes single shared answers, at once for everything below; `version` is
   * that of the {@link SharedAnswersView}. Rejects with a
   * {@link SharedAnswersConflictError} when somebody else has changed them.
   */
  async changeSharedAnswers(
    entityRef: string,
    change: SharedAnswersChange,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<SharedAnswersView> {
    return this.#requests.json(sharedAnswersPath(entityRef), {
      ...options,
      method: 'PATCH',
      headers: ifMatch(options),
      body: change,
      onConflict: async response => {
        const { error, current }: Schema<'SharedAnswersConflictBody'> =
          await response.json();
        return new SharedAnswersConflictError(error.message, current);
      },
    });
  }

  /** Asks the evidence providers; can take seconds. */
  async getEvidence(
    entityRef: string,
    options?: MaturityRequestOptions,
  ): Promise<EvidenceReport> {
    return this.#requests.json(
      `${assessmentPath(entityRef)}/evidence`,
      options,
    );
  }

  async getSummary(
    query?: ReportFilter,
    options?: MaturityRequestOptions,
  ): Promise<SummaryReport> {
    return this.#requests.json('/reports/summary', { ...options, query });
  }

  async getLevels(
    query?: GroupedReportQuery,
    options?: MaturityRequestOptions,
  ): Promise<LevelsReport> {
    return this.#requests.json('/reports/levels', { ...options, query });
  }

  async getHeatmap(
    query?: HeatmapQuery,
    options?: MaturityRequestOptions,
  ): Promise<HeatmapReport> {
    return this.#requests.json('/reports/heatmap', { ...options, query });
  }

  async getFacets(
    query?: ReportFilter,
    options?: MaturityRequestOptions,
  ): Promise<FacetsReport> {
    return this.#requests.json('/reports/facets', { ...options, query });
  }

  async getComponents(
    query?: ComponentsQuery,
    options?: MaturityRequestOptions,
  ): Promise<ComponentsReport> {
    return this.#requests.json('/reports/components', { ...options, query });
  }

  async getTrend(
    query?: TrendQuery,
    options?: MaturityRequestOptions,
  ): Promise<TrendReport> {
    return this.#requests.json('/reports/trend', { ...options, query });
  }

  async getStatements(
    query?: StatementsQuery,
    options?: MaturityRequestOptions,
  ): Promise<StatementsReport> {
    return this.#requests.json('/reports/statements', { ...options, query });
  }

  async getExclusions(
    query?: ExclusionsQuery,
    options?: MaturityRequestOptions,
  ): Promise<ExclusionsReport> {
    return this.#requests.json('/reports/exclusions', { ...options, query });
  }

  /** A report as a CSV file in UTF-8 with a byte order mark. */
  async exportReport<TReport extends keyof ExportQueries>(
    report: TReport,
    query?: ExportQueries[TReport],
    options?: MaturityRequestOptions,
  ): Promise<Blob> {
    const response = await this.#requests.send(`/reports/${report}.csv`, {
      ...options,
      query,
    });
    return response.blob();
  }

  /** For administrators; a dry run unless the request has `dryRun: false`. */
  async importAssessments(
    request: ImportRequest,
    options?: MaturityRequestOptions,
  ): Promise<ImportOutcome> {
    return this.#requests.json('/import', {
      ...options,
      method: 'POST',
      body: request,
    });
  }

  /** For administrators: versions, counts, and the last read of the catalog. */
  async getHealth(options?: MaturityRequestOptions): Promise<MaturityHealth> {
    return this.#requests.json('/health', options);
  }
}
