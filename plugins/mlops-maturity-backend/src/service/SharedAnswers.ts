import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  sharedStatementsOf,
  type MaturityModel,
  type SharedAnswersChange,
  type SharedAnswersView,
} from 'backstage-plugin-mlops-maturity-common';
import type { MaturityEventPublisher } from '../events/MaturityEventPublisher';
import { reasonOf } from '../observation/reasonOf';
import type { Stores } from '../store/createStores';
import type { Reports } from '../reports/Reports';
import { isSeen } from '../reports/isSeen';
import { filterBelow } from '../rules/inheritance/componentsBelow';
import { namedIn } from '../rules/inheritance/unnamed';
import type { CatalogNode } from '../rules/CatalogComponent';
import type { WriteContext } from '../store/WriteContext';
import type { Visibility } from '../reports/selection';
import { readSharedAnswersChange } from '../rules/change/readSharedAnswersChange';
import { StaleSharedAnswersError } from './StaleSharedAnswersError';

/**
 * How many results a change waits for, so that reports are right when it is
 * answered; that many take some seconds.
 */
const SCORED_AT_ONCE = 1000;

/**
 * A group, system or domain, and what the one who asks may see and do there.
 */
export interface SeenNode {
  node: CatalogNode;
  /** The components that may be counted. */
  visibility: Visibility;
  mayUpdate: boolean;
}

/**
 * The rules of answers that are given for others. Decides nothing about who
 * may do what: that is `AuthorizedSharedAnswers`'s part.
 */
export class SharedAnswers {
  readonly #stores: SharedAnswersOptions['stores'];
  readonly #reports: SharedAnswersOptions['reports'];
  readonly #model: MaturityModel;
  readonly #events: MaturityEventPublisher;
  readonly #logger: LoggerService;

  private constructor(options: SharedAnswersOptions) {
    this.#stores = options.stores;
    this.#reports = options.reports;
    this.#model = options.model;
    this.#events = options.events;
    this.#logger = options.logger;
  }

  static create(options: SharedAnswersOptions): SharedAnswers {
    return new SharedAnswers(options);
  }

  async view({
    node,
    visibility,
    mayUpdate,
  }: SeenNode): Promise<SharedAnswersView> {
    const { entityRef } = node;
    const { sharedAnswers, revision } = this.#stores;
    const stored = await sharedAnswers.getSharedAnswers(entityRef);
    const book = await sharedAnswers.bookAt(await revision.getRevision());
    const itself = { systems: [entityRef], domains: [], owners: [] };
    const seen = book.candidatesOf(itself, ref => isSeen(visibility, ref));
    // What is answered below while the node does not answer.
    const above = namedIn(book.answeredAbove(entityRef), ref => seen.has(ref));
    const below = await this.#reports.refs({
      filter: filterBelow(entityRef),
      visibility,
      // Nothing that is filtered by here depends on the time.
      asOf: new Date(0),
    });
    const reach = await sharedAnswers.getReach(book, entityRef, below);
    return {
      entityRef,
      title: node.title,
      version: stored.version,
      access: { update: mayUpdate },
      components: reach.components,
      assessed: reach.assessed,
      statements: sharedStatementsOf(this.#model).map(({ id }) => ({
        statementId: id,
        answer: stored.answers.get(id) ?? null,
        above: above.inherited.get(id) ?? null,
        conflictingAbove: [...(above.conflicting.get(id) ?? [])],
        reach: reach.reachOf(id),
      })),
    };
  }

  /**
   * @param actor - entity ref of a user, or subject of a service
   * @throws InputError, StaleSharedAnswersError see `SharedAnswersService`
   */
  async change(
    seen: SeenNode,
    change: SharedAnswersChange,
    { version, actor }: { version: number; actor: string },
  ): Promise<SharedAnswersView> {
    const context: WriteContext = {
      actor,
      at: await this.#stores.revision.now(),
    };
    const { node } = seen;
    const written = await this.#stores.sharedAnswers.changeSharedAnswers({
      node,
      expectedVersion: version,
      answers: readSharedAnswersChange(change, this.#model),
      context,
    });
    if (written.outcome === 'conflict') {
      throw new StaleSharedAnswersError(await this.view(seen));
    }
    const { changed, outdated } = written;
    if (changed.length > 0) {
      this.#events.sharedAnswersChanged({
        entityRef: node.entityRef,
        statements: changed,
        changedBy: actor,
        changedAt: context.at.toISOString(),
      });
      const scored = this.#scoreAgain(node.entityRef);
      if (outdated <= SCORED_AT_ONCE) {
        await scored;
      }
    }
    return this.view(seen);
  }

  /**
   * The change is committed, and results are marked with it: what is not
   * scored here is scored after the next read of the catalog.
   */
  async #scoreAgain(entityRef: string): Promise<void> {
    try {
      const scored = await this.#stores.results.rescoreOutdated();
      this.#logger.info(
        `Scored ${scored} assessments again, as ${entityRef} answers differently for them`,
      );
    } catch (error) {
      this.#logger.warn(
        `Not all assessments that inherit from ${entityRef} were scored again; that is done after the next read of the catalog: ${reasonOf(
          error,
        )}`,
      );
    }
  }
}

interface SharedAnswersOptions {
  stores: Pick<Stores, 'results' | 'revision' | 'sharedAnswers'>;
  reports: Pick<Reports, 'refs'>;
  model: MaturityModel;
  events: MaturityEventPublisher;
  logger: LoggerService;
}
