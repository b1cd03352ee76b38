import {
  metricsServiceRef,
  type MetricsService,
  type MetricsServiceCounter,
  type MetricsServiceGauge,
  type MetricsServiceHistogram,
} from '@backstage/backend-plugin-api/alpha';

/**
 * The platform's metrics service, an alpha interface: what needs it takes it
 * from here, so that a change of it is a change of this file.
 */
export const metricsRef = metricsServiceRef;

const SECONDS = { unit: 's' };

/**
 * What the plugin measures; the names are documented in the README.
 */
export class MaturityMetrics {
  readonly #requests: MetricsServiceCounter;
  readonly #reportReads: MetricsServiceCounter;
  readonly #reportDuration: MetricsServiceHistogram;
  readonly #syncDuration: MetricsServiceHistogram;
  readonly #syncFailures: MetricsServiceCounter;
  readonly #syncHeldBack: MetricsServiceCounter;
  readonly #syncComponents: MetricsServiceGauge;

  private constructor(metrics: MetricsService) {
    this.#requests = metrics.createCounter('mlops_maturity.requests', {
      description: 'Answered requests by route and status',
    });
    this.#reportReads = metrics.createCounter('mlops_maturity.report.reads', {
      description: 'Reports by whether they were remembered or counted afresh',
    });
    this.#reportDuration = metrics.createHistogram(
      'mlops_maturity.report.duration',
      { ...SECONDS, description: 'Time to count a report afresh' },
    );
    this.#syncDuration = metrics.createHistogram(
      'mlops_maturity.sync.duration',
      { ...SECONDS, description: 'Time to read the catalog' },
    );
    this.#syncFailures = metrics.createCounter('mlops_maturity.sync.failures', {
      description: 'Reads of the catalog that failed',
    });
    this.#syncHeldBack = metrics.createCounter(
      'mlops_maturity.sync.held_back',
      {
        description:
          'Reads of the catalog that were held back, as they would take away too much',
      },
    );
    this.#syncComponents = metrics.createGauge(
      'mlops_maturity.sync.components',
      { description: 'Components in scope after the last read of the catalog' },
    );
  }

  static create(options: { metrics: MetricsService }): MaturityMetrics {
    return new MaturityMetrics(options.metrics);
  }

  /**
   * @param request.route - path template of the contract, or `other`; never the
   * path itself, as there is no end of those
   */
  requestAnswered(request: {
    method: string;
    route: string;
    status: number;
  }): void {
    this.#requests.add(1, { ...request });
  }

  /** A report was at hand, as it had been counted for the same version. */
  reportRemembered(report: string): void {
    this.#reportReads.add(1, { report, cache: 'hit' });
  }

  /** @param seconds - how long it took */
  reportCounted(report: string, seconds: number): void {
    this.#reportReads.add(1, { report, cache: 'miss' });
    this.#reportDuration.record(seconds, { report });
  }

  /** @param seconds - how long it took */
  syncSucceeded(seconds: number, components: number): void {
    this.#syncDuration.record(seconds, { outcome: 'succeeded' });
    this.#syncComponents.record(components);
  }

  /** @param seconds - how long the read took that is not believed yet */
  syncHeldBack(seconds: number): void {
    this.#syncDuration.record(seconds, { outcome: 'held-back' });
    this.#syncHeldBack.add(1);
  }

  /** @param seconds - how long it took until it failed */
  syncFailed(seconds: number): void {
    this.#syncDuration.record(seconds, { outcome: 'failed' });
    this.#syncFailures.add(1);
  }
}
