import { setTimeout } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { MaturityApi } from 'backstage-plugin-mlops-maturity-common';
import type { DemoSharedAnswers } from './readDemoSharedAnswers';

/** How often to ask whether the catalog has read an entity by now. */
const RETRY_MILLISECONDS = 2_000;
const GIVE_UP_MILLISECONDS = 3 * 60_000;

/**
 * Gives the demo company's shared answers where nobody has given any yet,
 * through the service that people use.
 */
export class DemoSharedAnswersLoader {
  readonly #options: DemoSharedAnswersLoaderOptions;

  constructor(options: DemoSharedAnswersLoaderOptions) {
    this.#options = options;
  }

  /**
   * Shares what is missing, waiting for the catalog to read the entities.
   * Failures are logged, never thrown: a portal without demo data still works.
   */
  async load(signal: AbortSignal): Promise<void> {
    const { sharedAnswers, logger } = this.#options;
    try {
      const deadline = Date.now() + GIVE_UP_MILLISECONDS;
      let missing = await this.#shareAll(sharedAnswers);
      while (missing.length > 0 && Date.now() < deadline) {
        await setTimeout(RETRY_MILLISECONDS, undefined, { signal });
        missing = await this.#shareAll(missing);
      }
      for (const { entityRef } of missing) {
        logger.warn(`Demo data: nothing is shared by ${entityRef}`);
      }
    } catch (error) {
      if (!signal.aborted) {
        logger.warn(`Demo data: ${toError(error).message}`);
      }
    }
  }

  /** @returns those that have to be tried again */
  async #shareAll(all: DemoSharedAnswers[]): Promise<DemoSharedAnswers[]> {
    const missing: DemoSharedAnswers[] = [];
    for (const each of all) {
      try {
        await this.#share(each);
      } catch (error) {
        this.#options.logger.debug(`Demo data: ${toError(error).message}`);
        missing.push(each);
      }
    }
    return missing;
  }

  async #share({ entityRef, answers }: DemoSharedAnswers): Promise<void> {
    const { client, getToken } = this.#options;
    const token = await getToken();
    const { version } = await client.getSharedAnswers(entityRef, { token });
    if (version === 0) {
      await client.changeSharedAnswers(
        entityRef,
        { answers },
        { token, version },
      );
    }
  }
}

interface DemoSharedAnswersLoaderOptions {
  client: Pick<MaturityApi, 'getSharedAnswers' | 'changeSharedAnswers'>;
  sharedAnswers: DemoSharedAnswers[];
  logger: LoggerService;
  getToken: () => Promise<string>;
}
