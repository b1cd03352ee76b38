import { parseEntityRef } from '@backstage/catalog-model';
import {
  isError,
  ResponseError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { MaturityModel } from '../model';
import { DraftConflictError } from './DraftConflictError';
import { SharedAnswersConflictError } from './SharedAnswersConflictError';
import type {
  DraftVersion,
  MaturityApi,
  MaturityRequestOptions,
  SubmissionRevision,
} from './MaturityApi';
import type {
  AssessmentHistory,
  AssessmentView,
  ComponentsQuery,
  ComponentsReport,
  ConflictBody,
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
  SharedAnswersConflictBody,
  SharedAnswersView,
  StatementsQuery,
  StatementsReport,
  SubmissionView,
  SummaryReport,
  TrendQuery,
  TrendReport,
} from './types';

/**
 * Finds the base URL of a plugin; Backstage's discovery service and API fit.
 *
 * @public
 */
export interface DiscoveryLike {
  getBaseUrl(pluginId: string): Promise<string>;
}

/**
 * Makes a request; Backstage's fetch API and the global `fetch` fit.
 *
 * @public
 */
export interface FetchLike {
  fetch: typeof fetch;
}

interface RequestParts extends MaturityRequestOptions {
  method?: 'GET' | 'PATCH' | 'POST' | 'PUT' | 'DELETE';
  query?: object;
  headers?: Record<string, string>;
  body?: unknown;
  /** What a 412 is turned into. */
  onConflict?: (response: Response) => Promise<Error>;
}

/**
 * Talks to the MLOps Maturity backend, from browsers and from other backends.
 *
 * @public
 */
export class MaturityClient implements MaturityApi {
  readonly #discoveryApi: DiscoveryLike;
  readonly #fetchApi: FetchLike;

  constructor(options: { discoveryApi: DiscoveryLike; fetchApi?: FetchLike }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi ?? {
      fetch: (input, init) => fetch(input, init),
    };
  }

  async getModel(options?: MaturityRequestOptions): Promise<MaturityModel> {
    return this.#request('/model', options);
  }

  async getAssessment(
    entityRef: string,
    options?: MaturityRequestOptions,
  ): Promise<AssessmentView> {
    return this.#request(assessmentPath(entityRef), options);
  }

  async changeDraft(
    entityRef: string,
    change: DraftChange,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<AssessmentView> {
    return this.#request(`${assessmentPath(entityRef)}/draft`, {
      ...options,
      method: 'PATCH',
      headers: ifMatch(options),
      body: change,
    });
  }

  async discardDraft(
    entityRef: string,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<AssessmentView> {
    return this.#request(`${assessmentPath(entityRef)}/draft`, {
      ...options,
      method: 'DELETE',
      headers: ifMatch(options),
    });
  }

  async submitDraft(
    entityRef: string,
    options: MaturityRequestOptions & DraftVersion & { idempotencyKey: string },
  ): Promise<AssessmentView> {
    return this.#request(`${assessmentPath(entityRef)}/submissions`, {
      ...options,
      method: 'POST',
      headers: {
        ...ifMatch(options),
        'idempotency-key': options.idempotencyKey,
      },
      body: {},
    });
  }

  async getHistory(
    entityRef: string,
    query?: HistoryQuery,
    options?: MaturityRequestOptions,
  ): Promise<AssessmentHistory> {
    return this.#request(`${assessmentPath(entityRef)}/submissions`, {
      ...options,
      query,
    });
  }

  async getSubmission(
    entityRef: string,
    revision: number,
    options?: MaturityRequestOptions,
  ): Promise<SubmissionView> {
    return this.#request(
      `${assessmentPath(entityRef)}/submissions/${revision}`,
      options,
    );
  }

  async confirmSections(
    entityRef: string,
    sections: string[],
    options: MaturityRequestOptions & SubmissionRevision,
  ): Promise<AssessmentView> {
    return this.#request(`${assessmentPath(entityRef)}/confirmations`, {
      ...options,
      method: 'POST',
      headers: ifMatch({ version: options.revision }),
      body: { sections },
    });
  }

  async savePlan(
    entityRef: string,
    plan: PlanInput,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<AssessmentView> {
    return this.#request(`${assessmentPath(entityRef)}/plan`, {
      ...options,
      method: 'PUT',
      headers: ifMatch(options),
      body: plan,
    });
  }

  async deletePlan(
    entityRef: string,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<AssessmentView> {
    return this.#request(`${assessmentPath(entityRef)}/plan`, {
      ...options,
      method: 'DELETE',
      headers: ifMatch(options),
    });
  }

  async getSharedAnswers(
    entityRef: string,
    options?: MaturityRequestOptions,
  ): Promise<SharedAnswersView> {
    return this.#request(sharedAnswersPath(entityRef), options);
  }

  async changeSharedAnswers(
    entityRef: string,
    change: SharedAnswersChange,
    options: MaturityRequestOptions & DraftVersion,
  ): Promise<SharedAnswersView> {
    return this.#request(sharedAnswersPath(entityRef), {
      ...options,
      method: 'PATCH',
      headers: ifMatch(options),
      body: change,
      onConflict: async response => {
        const { error, current }: SharedAnswersConflictBody =
          await response.json();
        return new SharedAnswersConflictError(error.message, current);
      },
    });
  }

  async getEvidence(
    entityRef: string,
    options?: MaturityRequestOptions,
  ): Promise<EvidenceReport> {
    return this.#request(`${assessmentPath(entityRef)}/evidence`, options);
  }

  async getSummary(
    query?: ReportFilter,
    options?: MaturityRequestOptions,
  ): Promise<SummaryReport> {
    return this.#request('/reports/summary', { ...options, query });
  }

  async getLevels(
    query?: GroupedReportQuery,
    options?: MaturityRequestOptions,
  ): Promise<LevelsReport> {
    return this.#request('/reports/levels', { ...options, query });
  }

  async getHeatmap(
    query?: HeatmapQuery,
    options?: MaturityRequestOptions,
  ): Promise<HeatmapReport> {
    return this.#request('/reports/heatmap', { ...options, query });
  }

  async getFacets(options?: MaturityRequestOptions): Promise<FacetsReport> {
    return this.#request('/reports/facets', options);
  }

  async getComponents(
    query?: ComponentsQuery,
    options?: MaturityRequestOptions,
  ): Promise<ComponentsReport> {
    return this.#request('/reports/components', { ...options, query });
  }

  async getTrend(
    query?: TrendQuery,
    options?: MaturityRequestOptions,
  ): Promise<TrendReport> {
    return this.#request('/reports/trend', { ...options, query });
  }

  async getStatements(
    query?: StatementsQuery,
    options?: MaturityRequestOptions,
  ): Promise<StatementsReport> {
    return this.#request('/reports/statements', { ...options, query });
  }

  async exportReport<TReport extends keyof ExportQueries>(
    report: TReport,
    query?: ExportQueries[TReport],
    options?: MaturityRequestOptions,
  ): Promise<Blob> {
    const response = await this.#send(`/reports/${report}.csv`, {
      ...options,
      query,
    });
    return response.blob();
  }

  async importAssessments(
    request: ImportRequest,
    options?: MaturityRequestOptions,
  ): Promise<ImportOutcome> {
    return this.#request('/import', {
      ...options,
      method: 'POST',
      body: request,
    });
  }

  async getHealth(options?: MaturityRequestOptions): Promise<MaturityHealth> {
    return this.#request('/health', options);
  }

  async #request<T>(path: string, parts?: RequestParts): Promise<T> {
    return (await this.#send(path, parts)).json();
  }

  async #send(path: string, parts: RequestParts = {}): Promise<Response> {
    const { method = 'GET', query, headers, body, token, signal } = parts;
    const { onConflict = draftConflict } = parts;
    const baseUrl = await this.#discoveryApi.getBaseUrl('mlops-maturity');
    const response = await this.#fetchApi
      .fetch(`${baseUrl}${path}${queryString(query)}`, {
        method,
        signal,
        headers: {
          ...headers,
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      .catch(withoutAnswer);
    if (response.status === 412) {
      throw await onConflict(response);
    }
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

/**
 * `fetch` rejects with a TypeError when no answer comes, and says so in words
 * of its own that differ between browsers.
 */
function withoutAnswer(cause: unknown): never {
  throw isError(cause) && cause.name === 'TypeError'
    ? new ServiceUnavailableError('The backend cannot be reached', cause)
    : cause;
}

async function draftConflict(response: Response): Promise<Error> {
  const { error, current }: ConflictBody = await response.json();
  return new DraftConflictError(error.message, current);
}

function assessmentPath(entityRef: string): string {
  return entityPath('/assessments', entityRef, { defaultKind: 'component' });
}

function sharedAnswersPath(entityRef: string): string {
  return entityPath('/shared-answers', entityRef);
}

function entityPath(
  prefix: string,
  entityRef: string,
  context?: { defaultKind: string },
): string {
  const { kind, namespace, name } = parseEntityRef(entityRef, context);
  return `${prefix}/${[kind, namespace, name]
    .map(part => encodeURIComponent(part.toLocaleLowerCase('en-US')))
    .join('/')}`;
}

function ifMatch({ version }: DraftVersion): Record<string, string> {
  return { 'if-match': `"${version}"` };
}

function queryString(query: object = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) {
        parameters.append(name, String(item));
      }
    }
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
