import {
  isError,
  ResponseError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { DraftConflictError } from './DraftConflictError';
import type { Schema } from './contract';

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

interface RequestParts extends MaturityRequestOptions {
  method?: 'GET' | 'PATCH' | 'POST' | 'PUT' | 'DELETE';
  query?: object;
  headers?: Record<string, string>;
  body?: unknown;
  /** Makes the error for a 412. */
  onConflict?: (response: Response) => Promise<Error>;
}

/**
 * Makes requests to the MLOps Maturity backend, and errors of its refusals.
 */
export class Requests {
  readonly #discoveryApi: DiscoveryLike;
  readonly #fetchApi: FetchLike;

  constructor(options: { discoveryApi: DiscoveryLike; fetchApi?: FetchLike }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi ?? {
      fetch: (input, init) => fetch(input, init),
    };
  }

  async json<T>(path: string, parts?: RequestParts): Promise<T> {
    return (await this.send(path, parts)).json();
  }

  async send(path: string, parts: RequestParts = {}): Promise<Response> {
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
 * `fetch` rejects with a TypeError when no response comes, with a message that
 * differs between browsers.
 */
function withoutAnswer(cause: unknown): never {
  throw isError(cause) && cause.name === 'TypeError'
    ? new ServiceUnavailableError('The backend cannot be reached', cause)
    : cause;
}

async function draftConflict(response: Response): Promise<Error> {
  const { error, current }: Schema<'ConflictBody'> = await response.json();
  return new DraftConflictError(error.message, current);
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
