import type { ApiRef } from '@backstage/core-plugin-api';
import { Query } from './Query';

/** What a query asks, and how. */
export interface QueryOptions<TApi extends object, TArgs, T> {
  /** Who is asked. */
  api: ApiRef<TApi>;
  load: (
    api: TApi,
    args: TArgs,
    options: { signal: AbortSignal },
  ) => Promise<T>;
  /** Loads the next page, and returns what is known with it. */
  loadMore?: (
    api: TApi,
    args: TArgs,
    known: T,
    options: { signal: AbortSignal },
  ) => Promise<T>;
  /**
   * For so many milliseconds what nobody looks at any more is remembered, to be
   * shown again at once while it is asked for again.
   */
  keepFor?: number;
  /** For so many milliseconds what is remembered is not asked for again. */
  freshFor?: number;
}

/**
 * One kind of question, with its answers: each is there once for all who ask
 * it of the same API, which is one per app and one per test.
 */
export class QueryDefinition<TApi extends object, TArgs, T> {
  readonly api: ApiRef<TApi>;
  readonly #options: QueryOptions<TApi, TArgs, T>;
  readonly #queries = new WeakMap<TApi, Map<string, Query<T>>>();

  constructor(options: QueryOptions<TApi, TArgs, T>) {
    this.api = options.api;
    this.#options = options;
  }

  /** Tells one question of this kind from another. */
  keyOf(args: TArgs): string {
    return JSON.stringify(args) ?? '';
  }

  /** The question, if somebody asks it or it is remembered. */
  find(api: TApi, key: string): Query<T> | undefined {
    return this.#queries.get(api)?.get(key);
  }

  /**
   * Asks a question, unless it is being asked already.
   *
   * @param listener - called after every change of what is known
   * @returns a function that ends it
   */
  subscribe(api: TApi, args: TArgs, listener: () => void): () => void {
    const { keepFor = 0, freshFor = 0 } = this.#options;
    const key = this.keyOf(args);
    const queries = this.#queries.get(api) ?? new Map<string, Query<T>>();
    this.#queries.set(api, queries);
    const query = queries.get(key) ?? this.#queryFor(api, args);
    queries.set(key, query);
    // One of its own, so that one who leaves and comes back is two.
    const unsubscribe = query.subscribe(() => listener(), freshFor);
    const forget = () => {
      if (!query.isUsed && queries.get(key) === query) {
        queries.delete(key);
      }
    };
    return () => {
      // Whoever takes over comes at the same moment.
      setTimeout(() => {
        unsubscribe();
        if (!query.isUsed) {
          query.abort();
          setTimeout(forget, keepFor);
        }
      });
    };
  }

  /** Asks again everything that somebody looks at. */
  reload(api: TApi): void {
    this.#queries.get(api)?.forEach(query => {
      if (query.isUsed) {
        query.load();
      }
    });
  }

  /** Shows what came back from a change to those who look at it. */
  replace(api: TApi, args: TArgs, data: T): void {
    this.find(api, this.keyOf(args))?.replace(data);
  }

  #queryFor(api: TApi, args: TArgs): Query<T> {
    const { load, loadMore } = this.#options;
    return new Query(
      signal => load(api, args, { signal }),
      loadMore && (known => signal => loadMore(api, args, known, { signal })),
    );
  }
}
