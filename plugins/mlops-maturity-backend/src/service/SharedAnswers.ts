import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  sharedAnswersUpdatePermission,
  sharedStatementsOf,
  type MaturityModel,
  type SharedAnswersChange,
  type SharedAnswersView,
} from 'backstage-plugin-mlops-maturity-common';
import { NODE_FIELDS, toCatalogNode } from '../catalog/toCatalogNode';
import type { MaturityEventPublisher } from '../events/MaturityEventPublisher';
import { reasonOf } from '../observation/reasonOf';
import type { Stores } from '../store/createStores';
import type { Reports } from '../reports/Reports';
import { isSeen } from '../reports/isSeen';
import { actorOf } from '../rules/actorOf';
import {
  canShareAnswers,
  filterBelow,
} from '../rules/inheritance/componentsBelow';
import { namedIn } from '../rules/inheritance/unnamed';
import type { CatalogNode } from '../rules/CatalogComponent';
import type { WriteContext } from '../store/WriteContext';
import type { Visibility } from '../reports/selection';
import { readSharedAnswersChange } from '../rules/change/readSharedAnswersChange';
import type { CallOptions } from './CallOptions';
import { StaleSharedAnswersError } from './StaleSharedAnswersError';
import type { ViewerVisibility } from './ViewerVisibility';

/**
 * How many results a change waits for, so that reports are right when it is
 * answered; that many take some seconds.
 */
const SCORED_AT_ONCE = 1000;

/**
 * A group, system or domain, and what the caller may see and do there.
 */
interface SeenNode {
  node: CatalogNode;
  /** The components that may be counted. */
  visibility: Visibility;
  mayUpdate: boolean;
}

/**
 * A change, and the version of the shared answers that it was made on.
 */
export interface SharedAnswersWriteOptions extends CallOptions {
  /** `version` as the caller saw it, 0 or more. */
  version: number;
}

/**
 * What groups, systems and domains answer for the components below them. Who
 * may read one of them may read what it answers, counted over the components
 * that they may read.
 *
 * @remarks
 * All methods reject with `NotFoundError` if the entity does not exist, may
 * not be read by the caller, or is none that can answer for others.
 */
export class SharedAnswers {
  readonly #stores: SharedAnswersOptions['stores'];
  readonly #reports: SharedAnswersOptions['reports'];
  readonly #model: MaturityModel;
  readonly #events: MaturityEventPublisher;
  readonly #logger: LoggerService;
  readonly #permissions: PermissionsService;
  readonly #catalog: CatalogService;
  readonly #viewers: ViewerVisibility;

  private constructor(options: SharedAnswersOptions) {
    this.#stores = options.stores;
    this.#reports = options.reports;
    this.#model = options.model;
    this.#events = options.events;
    this.#logger = options.logger;
    this.#permissions = options.permissions;
    this.#catalog = options.catalog;
    this.#viewers = options.viewers;
  }

  static create(options: SharedAnswersOptions): SharedAnswers {
    return new SharedAnswers(options);
  }

  async getSharedAnswers(
    entityRef: string,
    options: CallOptions,
  ): Promise<SharedAnswersView> {
    return (await this.#see(entityRef, options)).view;
  }

  /**
   * Changes the answers that the change names, and scores again what counts
   * them.
   *
   * @throws NotAllowedError if the caller may not
   * @throws InputError if a value breaks a rule
   * @throws StaleSharedAnswersError if somebody else has changed them since
   */
  async changeSharedAnswers(
    entityRef: string,
    change: SharedAnswersChange,
    options: SharedAnswersWriteOptions,
  ): Promise<SharedAnswersView> {
    const { seen } = await this.#see(entityRef, options);
    if (!seen.mayUpdate) {
      throw new NotAllowedError(
        `You may not answer for the components below ${entityRef}; ask those who own it or are its members`,
      );
    }
    const context: WriteContext = {
      actor: actorOf(options.credentials),
      at: await this.#stores.revision.now(),
    };
    const { node } = seen;
    const written = await this.#stores.sharedAnswers.changeSharedAnswers({
      node,
      expectedVersion: options.version,
      answers: readSharedAnswersChange(change, this.#model),
      context,
    });
    if (written.outcome === 'conflict') {
      throw new StaleSharedAnswersError(await this.#view(seen));
    }
    const { changed, outdated } = written;
    if (changed.length > 0) {
      this.#events.sharedAnswersChanged({
        entityRef: node.entityRef,
        statements: changed,
        changedBy: context.actor,
        changedAt: context.at.toISOString(),
      });
      const scored = this.#scoreAgain(node.entityRef);
      if (outdated <= SCORED_AT_ONCE) {
        await scored;
      }
    }
    return this.#view(seen);
  }

  /**
   * What a caller sees of a node. What they may read is remembered for a while;
   * what is named is readable now.
   */
  async #see(
    entityRef: string,
    options: CallOptions,
  ): Promise<{ seen: SeenNode; view: SharedAnswersView }> {
    const { credentials } = options;
    const [node, [{ result }], visibility] = await Promise.all([
      this.#readNode(entityRef, options),
      this.#permissions.authorize(
        [
          {
            permission: sharedAnswersUpdatePermission,
            resourceRef: entityRef,
          },
        ],
        { credentials },
      ),
      this.#viewers.of(credentials),
    ]);
    let seen = {
      node,
      visibility,
      mayUpdate: result === AuthorizeResult.ALLOW,
    };
    let view = await this.#view(seen);
    while (
      !(await this.#viewers.stillSees(seen.visibility, view, credentials))
    ) {
      seen = {
        ...seen,
        visibility: await this.#viewers.of(credentials, { isFresh: true }),
      };
      view = await this.#view(seen);
    }
    return { seen, view };
  }

  async #readNode(
    entityRef: string,
    { credentials }: CallOptions,
  ): Promise<CatalogNode> {
    if (!canShareAnswers(entityRef)) {
      throw new NotFoundError(
        `${entityRef} cannot answer for components; groups, systems and domains can`,
      );
    }
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: [entityRef], fields: NODE_FIELDS },
      { credentials },
    );
    const [entity] = items;
    if (!entity) {
      throw new NotFoundError(`There is no entity ${entityRef}`);
    }
    return toCatalogNode(entity);
  }

  async #view({
    node,
    visibility,
    mayUpdate,
  }: SeenNode): Promise<SharedAnswersView> {
    const { entityRef } = node;
    const { sharedAnswers, revision } = this.#stores;
    const stored = await sharedAnswers.getSharedAnswers(entityRef);
    const book = await sharedAnswers.bookAt(
      await revision.getCatalogRevision(),
    );
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
   * The change is committed, and results are marked with it: what is not
   * scored here is scored within minutes.
   */
  async #scoreAgain(entityRef: string): Promise<void> {
    try {
      const scored = await this.#stores.results.rescoreOutdated();
      this.#logger.info(
        `Scored ${scored} assessments again, as ${entityRef} answers differently for them`,
      );
    } catch (error) {
      this.#logger.warn(
        `Not all assessments that inherit from ${entityRef} were scored again; that is done within minutes: ${reasonOf(
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
  permissions: PermissionsService;
  catalog: CatalogService;
  viewers: ViewerVisibility;
}
