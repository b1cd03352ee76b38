import { setTimeout } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  ImportRequest,
  MaturityApi,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';

type ImportedAssessment = ImportRequest['assessments'][number];

/** How often to ask whether the catalog has read a component by now. */
const RETRY_MILLISECONDS = 2_000;
const GIVE_UP_MILLISECONDS = 3 * 60_000;

/** Keeps a request well below the size that the service accepts. */
const BATCH_SIZE = 8;

/** Remembers that the data was loaded, so that a restart leaves it alone. */
const MARKER_TABLE = 'demo_load';

/**
 * Imports the demo assessments once, through the service that people use.
 */
export class DemoDataLoader {
  readonly #options: {
    client: MaturityApi;
    assessments: ImportedAssessment[];
    knex: Knex;
    logger: LoggerService;
    getToken: () => Promise<string>;
  };

  constructor(options: {
    client: MaturityApi;
    assessments: ImportedAssessment[];
    knex: Knex;
    logger: LoggerService;
    getToken: () => Promise<string>;
  }) {
    this.#options = options;
  }

  /**
   * Loads what is missing, waiting for the catalog to read its components.
   * Failures are logged, never thrown: a portal without demo data still works.
   */
  async load(signal: AbortSignal): Promise<void> {
    const { assessments, logger } = this.#options;
    try {
      if (await this.#isLoaded()) {
        return;
      }
      const deadline = Date.now() + GIVE_UP_MILLISECONDS;
      let missing = assessments;
      while (missing.length > 0 && Date.now() < deadline && !signal.aborted) {
        missing = await this.#importAll(missing);
        if (missing.length > 0) {
          await setTimeout(RETRY_MILLISECONDS, undefined, { signal });
        }
      }
      if (missing.length > 0) {
        logger.warn(
          `Demo data: no component for ${missing
            .map(assessment => assessment.entityRef)
            .join(', ')}`,
        );
        return;
      }
      await this.#markLoaded();
      logger.info(`Demo data: loaded ${assessments.length} assessments`);
    } catch (error) {
      if (!signal.aborted) {
        logger.warn(`Demo data: ${toError(error).message}`);
      }
    }
  }

  /** @returns those that have to be tried again */
  async #importAll(
    assessments: ImportedAssessment[],
  ): Promise<ImportedAssessment[]> {
    const { client, getToken, logger } = this.#options;
    const missing: ImportedAssessment[] = [];
    for (let start = 0; start < assessments.length; start += BATCH_SIZE) {
      const batch = assessments.slice(start, start + BATCH_SIZE);
      try {
        const { results } = await client.importAssessments(
          { dryRun: false, assessments: batch },
          { token: await getToken() },
        );
        missing.push(
          ...batch.filter((_, index) => results[index]?.outcome === 'rejected'),
        );
      } catch (error) {
        logger.debug(`Demo data: ${toError(error).message}`);
        missing.push(...batch);
      }
    }
    return missing;
  }

  async #isLoaded(): Promise<boolean> {
    return this.#options.knex.schema.hasTable(MARKER_TABLE);
  }

  async #markLoaded(): Promise<void> {
    await this.#options.knex.schema.createTable(MARKER_TABLE, table => {
      table.dateTime('loaded_at').notNullable();
    });
  }
}
