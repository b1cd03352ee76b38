import { toError } from '@backstage/errors';
import type {
  AssessmentView,
  MaturityApi,
} from 'backstage-plugin-mlops-maturity-common';
import { refusalOf, unavailableOf } from './refusal';

/** What is known about the assessment of one entity. */
export type AssessmentSnapshot =
  | { loading: true; view: undefined; error: undefined }
  | { loading: false; view: undefined; error: Error }
  | { loading: false; view: AssessmentView; error: undefined };

const LOADING: AssessmentSnapshot = {
  loading: true,
  view: undefined,
  error: undefined,
};

interface Entry {
  snapshot: AssessmentSnapshot;
  request?: Promise<void>;
  /** Counts views that came back from a change. */
  replacements: number;
  listeners: Set<() => void>;
}

const stores = new WeakMap<MaturityApi, AssessmentCache>();

/**
 * Keeps the assessment of the entity that is looked at, so that card and tab
 * share one request and one state although they live in separate React trees.
 */
export class AssessmentCache {
  readonly #api: MaturityApi;
  readonly #entries = new Map<string, Entry>();

  private constructor(api: MaturityApi) {
    this.#api = api;
  }

  /** The store that belongs to an API: one per app, one per test. */
  static of(api: MaturityApi): AssessmentCache {
    let store = stores.get(api);
    if (!store) {
      store = new AssessmentCache(api);
      stores.set(api, store);
    }
    return store;
  }

  /** What is known now; starts as loading. */
  read(entityRef: string): AssessmentSnapshot {
    return this.#entries.get(entityRef)?.snapshot ?? LOADING;
  }

  /**
   * Calls the listener after every change.
   *
   * @returns a function that ends the subscription
   */
  subscribe(entityRef: string, listener: () => void): () => void {
    const { listeners } = this.#entryOf(entityRef);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Fetches the assessment, unless that is already under way. */
  load(entityRef: string): Promise<void> {
    this.#forgetUnused(entityRef);
    const entry = this.#entryOf(entityRef);
    entry.request ??= this.#fetch(entityRef, entry).finally(() => {
      entry.request = undefined;
    });
    return entry.request;
  }

  /** Takes over a view that came back from a change. */
  replace(entityRef: string, view: AssessmentView): void {
    const entry = this.#entryOf(entityRef);
    entry.replacements += 1;
    publish(entry, {
      loading: false,
      view,
      error: undefined,
    });
  }

  async #fetch(entityRef: string, entry: Entry): Promise<void> {
    const { error: known } = entry.snapshot;
    // That something is away is said once, and not again with each attempt.
    if (known && !unavailableOf(known)) {
      publish(entry, LOADING);
    }
    const { replacements } = entry;
    try {
      const view = await this.#api.getAssessment(entityRef);
      // A change that was made while this was on its way is newer. Not every
      // change raises the version of the draft: a confirmation does not.
      if (
        entry.replacements === replacements ||
        view.version > (entry.snapshot.view?.version ?? 0)
      ) {
        publish(entry, { loading: false, view, error: undefined });
      }
    } catch (cause) {
      const error = toError(cause);
      // Somebody at work keeps the page when a mere refresh fails.
      if (!entry.snapshot.view || refusalOf(error)) {
        publish(entry, { loading: false, view: undefined, error });
      }
    }
  }

  #entryOf(entityRef: string): Entry {
    let entry = this.#entries.get(entityRef);
    if (!entry) {
      entry = {
        snapshot: LOADING,
        replacements: 0,
        listeners: new Set(),
      };
      this.#entries.set(entityRef, entry);
    }
    return entry;
  }

  #forgetUnused(exceptRef: string): void {
    for (const [entityRef, { listeners }] of this.#entries) {
      if (entityRef !== exceptRef && listeners.size === 0) {
        this.#entries.delete(entityRef);
      }
    }
  }
}

function publish(entry: Entry, snapshot: AssessmentSnapshot): void {
  entry.snapshot = snapshot;
  entry.listeners.forEach(listener => listener());
}
