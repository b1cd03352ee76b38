import type { MaturityMetrics } from '../observation/MaturityMetrics';
import type { SyncOutcome } from '../store/AssessmentStore';
import type { CatalogSync } from './CatalogSync';

/**
 * Measures each read of the catalog.
 */
export class ObservedCatalogSync implements Pick<CatalogSync, 'run'> {
  readonly #sync: Pick<CatalogSync, 'run'>;
  readonly #metrics: MaturityMetrics;

  private constructor(options: ObservedCatalogSyncOptions) {
    this.#sync = options.sync;
    this.#metrics = options.metrics;
  }

  static create(options: ObservedCatalogSyncOptions): ObservedCatalogSync {
    return new ObservedCatalogSync(options);
  }

  /** See {@link CatalogSync}. */
  async run(signal?: AbortSignal): Promise<SyncOutcome> {
    const startedAt = performance.now();
    const seconds = () => (performance.now() - startedAt) / 1000;
    try {
      const outcome = await this.#sync.run(signal);
      this.#metrics.syncSucceeded(seconds(), outcome.components);
      return outcome;
    } catch (error) {
      this.#metrics.syncFailed(seconds());
      throw error;
    }
  }
}

interface ObservedCatalogSyncOptions {
  sync: Pick<CatalogSync, 'run'>;
  metrics: MaturityMetrics;
}
