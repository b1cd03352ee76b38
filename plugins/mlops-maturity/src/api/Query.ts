import { toError } from '@backstage/errors';
import { refusalOf } from './refusal';
import { passesByItself, pauseBefore, whenSeenAfter } from './retry';

/** How it stands with something that is loaded. */
export type QueryState<T> =
  /** Nothing is known yet. */
  | { state: 'loading'; data?: undefined; error?: undefined }
  /** It could not be loaded, or may not be seen any more. */
  | { state: 'failed'; data?: undefined; error: Error }
  /** It is known; as `refreshing` a newer answer is on its way. */
  | { state: 'fresh' | 'refreshing'; data: T; error?: undefined }
  /** It is known, and a newer answer could not be loaded. */
  | { state: 'stale'; data: T; error: Error };

/** Makes a request; aborted when nobody waits for its answer any more. */
export type Request<T> = (signal: AbortSignal) => Promise<T>;

/**
 * One question to the backend and what is known of its answer, for all who
 * show it.
 *
 * @remarks
 * One request is under way at a time, and a later one ends the one before, so
 * that answers cannot overtake each other. While something is away it asks
 * again by itself, as long as somebody looks.
 */
export class Query<T> {
  readonly #request: Request<T>;
  readonly #more?: (known: T) => Request<T>;
  readonly #listeners = new Set<() => void>();
  #state: QueryState<T> = { state: 'loading' };
  /** When the answer came, in milliseconds. */
  #answeredAt?: number;
  #underWay?: AbortController;
  /** What was asked last, to ask it again. */
  #last: () => void = () => this.load();
  #failures = 0;
  #endPause: () => void = () => {};

  /**
   * @param more - asks for the next page, and adds it to what is known
   */
  constructor(request: Request<T>, more?: (known: T) => Request<T>) {
    this.#request = request;
    this.#more = more;
  }

  /** The same object until something changes. */
  get state(): QueryState<T> {
    return this.#state;
  }

  get isUsed(): boolean {
    return this.#listeners.size > 0;
  }

  /**
   * Calls back after every change. The first to come starts the request.
   *
   * @param freshFor - for so many milliseconds an answer is not asked for again
   * @returns a function that ends it
   */
  subscribe(listener: () => void, freshFor: number): () => void {
    const isFirst = !this.isUsed;
    this.#listeners.add(listener);
    const isFresh =
      this.#state.state === 'fresh' &&
      Date.now() - (this.#answeredAt ?? 0) < freshFor;
    if (isFirst && !isFresh) {
      this.load();
    }
    return () => this.#listeners.delete(listener);
  }

  /** Loads it from the start. */
  load(): void {
    this.#last = () => this.load();
    this.#ask(this.#request);
  }

  /** Loads the next page. Nothing while something else is being loaded. */
  loadMore(): void {
    const { data } = this.#state;
    if (data === undefined || this.#underWay || !this.#more) {
      return;
    }
    this.#last = () => this.loadMore();
    this.#ask(this.#more(data));
  }

  /** Asks once more for what was asked for last. */
  retry(): void {
    this.#last();
  }

  /** Takes over what came back from a change: newer than what is on its way. */
  replace(data: T): void {
    this.abort();
    this.#answered(data);
  }

  /** Nobody waits any more. */
  abort(): void {
    this.#endPause();
    this.#underWay?.abort();
    this.#underWay = undefined;
  }

  #ask(request: Request<T>): void {
    this.abort();
    const controller = new AbortController();
    const { signal } = controller;
    this.#underWay = controller;
    this.#publish(asked(this.#state));
    request(signal).then(
      data => {
        if (!signal.aborted) {
          this.#underWay = undefined;
          this.#answered(data);
        }
      },
      cause => {
        if (!signal.aborted) {
          this.#underWay = undefined;
          this.#failed(toError(cause));
        }
      },
    );
  }

  #answered(data: T): void {
    this.#failures = 0;
    this.#answeredAt = Date.now();
    this.#publish({ state: 'fresh', data });
  }

  #failed(error: Error): void {
    const { data } = this.#state;
    this.#publish(
      // What may not be seen any more is not shown any more.
      data === undefined || refusalOf(error)
        ? { state: 'failed', error }
        : { state: 'stale', data, error },
    );
    if (passesByItself(error)) {
      this.#endPause = whenSeenAfter(pauseBefore(this.#failures, error), () =>
        this.retry(),
      );
      this.#failures += 1;
    }
  }

  #publish(state: QueryState<T>): void {
    if (state !== this.#state) {
      this.#state = state;
      this.#listeners.forEach(listener => listener());
    }
  }
}

/** What is shown while a request is under way. */
function asked<T>(known: QueryState<T>): QueryState<T> {
  // That something is away is said once, and not again with each attempt.
  if (passesByItself(known.error) || known.state === 'loading') {
    return known;
  }
  return known.data === undefined
    ? { state: 'loading' }
    : { state: 'refreshing', data: known.data };
}
