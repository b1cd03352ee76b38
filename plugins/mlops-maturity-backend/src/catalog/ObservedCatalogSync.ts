import type { LoggerService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { UnavailableError } from '../availability/UnavailableError';
import type { MaturityMetrics } from '../observation/MaturityMetrics';
import { reasonOf } from '../observation/reasonOf';
import type { SyncStatusStore } from '../store/sync/SyncStatusStore';
import type { RevisionStore } from '../store/RevisionStore';
import type { LastSync, SyncOutcome } from '../store/sync/SyncOutcome';
import type { CatalogRead, CatalogSync } from './CatalogSync';

/**
 * Measures each read of the catalog, and notes in the database how the last
 * one went, for replicas that did not do it.
 */
export class ObservedCatalogSync implements Pick<CatalogSync, 'run'> {
  readonly #sync: Pick<CatalogSync, 'run'>;
  readonly #metrics: MaturityMetrics;
  readonly #stores: ObservedStores;
  readonly #logger: LoggerService;

  private constructor(options: ObservedCatalogSyncOptions) {
    this.#sync = options.sync;
    this.#metrics = options.metrics;
    this.#stores = options.stores;
    this.#logger = options.logger;
  }

  static create(options: ObservedCatalogSyncOptions): ObservedCatalogSync {
    return new ObservedCatalogSync(options);
  }

  /** See {@link CatalogSync}. */
  async run(read: CatalogRead, signal?: AbortSignal): Promise<SyncOutcome> {
    const clock = performance.now();
    const seconds = () => (performance.now() - clock) / 1000;
    try {
      const outcome = await this.#sync.run(read, signal);
      const { heldBack, ...counts } = outcome;
      if (heldBack) {
        this.#metrics.syncHeldBack(seconds());
        await this.#record(seconds(), { outcome: 'held-back', heldBack });
      } else {
        this.#metrics.syncSucceeded(seconds(), counts.components);
        await this.#record(seconds(), { outcome: 'succeeded', ...counts });
      }
      return outcome;
    } catch (error) {
      this.#metrics.syncFailed(seconds());
      await this.#record(seconds(), {
        outcome: 'failed',
        error: signal?.aborted
          ? 'Reading the catalog took too long and was stopped'
          : presentableReason(error),
      });
      throw error;
    }
  }

  /** Whether the catalog was read matters more than whether that is noted. */
  async #record(seconds: number, ended: Untimed<LastSync>): Promise<void> {
    try {
      const finishedAt = await this.#stores.revision.now();
      const startedAt = new Date(finishedAt.getTime() - seconds * 1000);
      await this.#stores.syncStatus.recordSync({
        ...ended,
        startedAt,
        finishedAt,
      });
    } catch (error) {
      this.#logger.warn(
        `How the catalog was read could not be noted: ${reasonOf(error)}`,
      );
    }
  }
}

type Untimed<T> = T extends unknown
  ? Omit<T, 'startedAt' | 'finishedAt'>
  : never;

/**
 * The part of a reason that may be shown: a service's response, but no
 * statements or addresses.
 */
function presentableReason(error: unknown): string {
  const origin = error instanceof UnavailableError ? error.cause : error;
  return origin instanceof ResponseError
    ? `The catalog answered ${origin.statusCode} ${origin.statusText}`.trim()
    : 'The catalog could not be read; the log of the backend has the reason';
}

interface ObservedStores {
  revision: Pick<RevisionStore, 'now'>;
  syncStatus: Pick<SyncStatusStore, 'recordSync'>;
}

interface ObservedCatalogSyncOptions {
  sync: Pick<CatalogSync, 'run'>;
  metrics: MaturityMetrics;
  stores: ObservedStores;
  logger: LoggerService;
}
