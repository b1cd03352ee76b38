import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  statementsOf,
  type EvidenceReport,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  EvidenceProvider,
  ProvidedFinding,
} from 'backstage-plugin-mlops-maturity-node';
import { reasonOf } from '../observation/reasonOf';
import { actorOf } from '../rules/actorOf';
import { readingCache } from '../store/readingCache';
import { parseFindings } from './parseFindings';

/** What all providers found, and how each call ended. */
export interface CollectedEvidence {
  findings: Array<ProvidedFinding & { provider: string }>;
  providers: EvidenceReport['providers'];
}

/** How long what was found is remembered. */
const REMEMBERED_MS = 60_000;
const MAX_REMEMBERED = 500;

const TIMED_OUT = Symbol('timed out');

/**
 * Asks all evidence providers about an entity. A provider that throws, hangs or
 * gives an invalid answer loses only its own findings.
 *
 * @remarks
 * Findings are cached for a minute for each caller, as providers may use the
 * caller's permissions. So people do not wait for a broken provider at every
 * click.
 */
export class EvidenceCollector {
  readonly #providers: Iterable<EvidenceProvider>;
  readonly #statementIds: ReadonlySet<string>;
  readonly #timeoutMs: number;
  readonly #logger: LoggerService;
  readonly #now: () => Promise<Date>;
  readonly #remembered = readingCache<CollectedEvidence>({
    max: MAX_REMEMBERED,
    ttl: REMEMBERED_MS,
  });

  private constructor(options: EvidenceCollectorOptions) {
    this.#providers = options.providers;
    this.#statementIds = new Set(
      statementsOf(options.model).map(({ id }) => id),
    );
    this.#timeoutMs = options.timeoutMs;
    this.#logger = options.logger;
    this.#now = options.now;
  }

  static create(options: EvidenceCollectorOptions): EvidenceCollector {
    return new EvidenceCollector(options);
  }

  /**
   * @param entity - as the caller may read it
   * @returns after the time limit of a provider at the latest; never rejects
   * because of one
   */
  async collect(
    entity: Entity,
    credentials: BackstageCredentials,
  ): Promise<CollectedEvidence> {
    const key = JSON.stringify([
      actorOf(credentials),
      stringifyEntityRef(entity),
      entity.metadata.etag,
    ]);
    return this.#remembered.forceFetch(key, {
      context: () => this.#askAll(entity, credentials),
    });
  }

  async #askAll(
    entity: Entity,
    credentials: BackstageCredentials,
  ): Promise<CollectedEvidence> {
    // Outside of what is done for each provider separately.
    const now = await this.#now();
    const asked = await Promise.all(
      Array.from(this.#providers, async provider => ({
        provider,
        ...(await this.#ask(provider, entity, { credentials, now })),
      })),
    );
    return {
      findings: asked.flatMap(({ provider, findings }) =>
        findings.map(finding => ({ ...finding, provider: provider.id })),
      ),
      providers: asked.map(({ provider: { id, title }, outcome }) => ({
        id,
        title,
        outcome,
      })),
    };
  }

  async #ask(
    provider: EvidenceProvider,
    entity: Entity,
    { credentials, now }: { credentials: BackstageCredentials; now: Date },
  ): Promise<{
    findings: ProvidedFinding[];
    outcome: CollectedEvidence['providers'][number]['outcome'];
  }> {
    const entityRef = stringifyEntityRef(entity);
    const about = `Evidence provider ${provider.id}, asked about ${entityRef},`;
    const controller = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const timedOut = new Promise<typeof TIMED_OUT>(resolve => {
      timer = setTimeout(() => {
        controller.abort();
        resolve(TIMED_OUT);
      }, this.#timeoutMs);
    });
    try {
      const answer: unknown = await Promise.race([
        // Neither an error at once nor a changed entity reaches the others.
        Promise.resolve(structuredClone(entity)).then(copy =>
          provider.find(copy, { signal: controller.signal, credentials }),
        ),
        timedOut,
      ]);
      if (answer === TIMED_OUT) {
        this.#logger.warn(
          `${about} did not answer within ${this.#timeoutMs} ms`,
        );
        return { findings: [], outcome: 'timed-out' };
      }
      const { findings, problems } = parseFindings(answer, {
        statementIds: this.#statementIds,
        now,
      });
      if (problems.length > 0) {
        this.#logger.warn(
          `${about} said what cannot be shown: ${[...new Set(problems)].join(
            ', ',
          )}`,
        );
      }
      return { findings, outcome: 'succeeded' };
    } catch (error) {
      this.#logger.warn(`${about} failed: ${reasonOf(error)}`);
      return { findings: [], outcome: 'failed' };
    } finally {
      clearTimeout(timer);
    }
  }
}

interface EvidenceCollectorOptions {
  providers: Iterable<EvidenceProvider>;
  model: MaturityModel;
  /** How long to wait for each provider. */
  timeoutMs: number;
  logger: LoggerService;
  /** The clock of the database, which nothing that was found is later than. */
  now: () => Promise<Date>;
}
