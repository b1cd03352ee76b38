import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { FilterPredicate } from '@backstage/filter-predicates';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { assessmentReadPermission } from 'backstage-plugin-mlops-maturity-common';
import { LRUCache } from 'lru-cache';
import type { AssessmentStore } from '../store/AssessmentStore';
import type { Visibility } from '../store/selection';
import { actorOf } from './actorOf';

/** How long a changed catalog or policy may go unnoticed by a viewer. */
const REMEMBERED_MS = 60_000;

/** Entities of one request, small enough for the permission backend's body limit. */
const BATCH_SIZE = 100;

const PAGE_SIZE = 500;

const EVERYTHING: Visibility = { type: 'all' };
const NOTHING: Visibility = { type: 'only', entityRefs: [] };

/**
 * What a viewer may see of the reports.
 */
export interface ViewerScope {
  visibility: Visibility;
  /**
   * Whether the viewer may read every catalog entity; if not, groups, systems
   * and domains have to be checked before their names are shown.
   */
  readsWholeCatalog: boolean;
}

/**
 * Which components a viewer may see, for asking about a few of them.
 */
export type ViewerFilter =
  | { type: 'all' }
  | { type: 'none' }
  | {
      type: 'some';
      /** The same for the same viewer under the same policy. */
      key: string;
      /** Keeps those that the viewer may see. */
      among: (entityRefs: string[]) => Promise<string[]>;
    };

/**
 * Finds out which components a viewer may see: those that may be read in the
 * catalog and whose assessment may be read.
 *
 * @remarks
 * Where both permissions are unconditional nothing has to be looked up, which
 * is the common case. Otherwise the answer is remembered for a minute per
 * viewer, because it takes a walk through the catalog.
 */
export class ViewerVisibility {
  readonly #permissions: PermissionsService;
  readonly #catalog: CatalogService;
  readonly #store: AssessmentStore;
  readonly #filter: FilterPredicate;
  readonly #remembered = new LRUCache<string, Promise<Visibility>>({
    max: 500,
    ttl: REMEMBERED_MS,
  });

  private constructor(options: ViewerVisibilityOptions) {
    this.#permissions = options.permissions;
    this.#catalog = options.catalog;
    this.#store = options.store;
    this.#filter = options.filter;
  }

  static create(options: ViewerVisibilityOptions): ViewerVisibility {
    return new ViewerVisibility(options);
  }

  async of(credentials: BackstageCredentials): Promise<ViewerScope> {
    const [entity, assessment] = await this.#decide(credentials);
    const results = [entity.result, assessment.result];
    const readsWholeCatalog = entity.result === AuthorizeResult.ALLOW;
    if (results.includes(AuthorizeResult.DENY)) {
      return { visibility: NOTHING, readsWholeCatalog };
    }
    if (results.every(result => result === AuthorizeResult.ALLOW)) {
      return { visibility: EVERYTHING, readsWholeCatalog };
    }
    const visibility = await this.#remember(
      JSON.stringify([actorOf(credentials), entity, assessment]),
      () =>
        this.#resolve(credentials, {
          readsWholeCatalog,
          readsAllAssessments: assessment.result === AuthorizeResult.ALLOW,
        }),
    );
    return { visibility, readsWholeCatalog };
  }

  /**
   * For asking about components that are few in number, which is cheaper than
   * finding out about all of them.
   */
  async filterOf(credentials: BackstageCredentials): Promise<ViewerFilter> {
    const [entity, assessment] = await this.#decide(credentials);
    const results = [entity.result, assessment.result];
    if (results.includes(AuthorizeResult.DENY)) {
      return { type: 'none' };
    }
    if (results.every(result => result === AuthorizeResult.ALLOW)) {
      return { type: 'all' };
    }
    return {
      type: 'some',
      key: JSON.stringify([actorOf(credentials), entity, assessment]),
      among: async entityRefs => {
        const inCatalog =
          entity.result === AuthorizeResult.ALLOW || entityRefs.length === 0
            ? entityRefs
            : await this.#readableOf(entityRefs, credentials);
        return assessment.result === AuthorizeResult.ALLOW
          ? inCatalog
          : this.#withReadableAssessment(inCatalog, credentials);
      },
    };
  }

  async #decide(credentials: BackstageCredentials) {
    return this.#permissions.authorizeConditional(
      [
        { permission: catalogEntityReadPermission },
        { permission: assessmentReadPermission },
      ],
      { credentials },
    );
  }

  async #readableOf(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind'] },
      { credentials },
    );
    return entityRefs.filter((_, index) => items[index]);
  }

  #remember(
    key: string,
    resolve: () => Promise<Visibility>,
  ): Promise<Visibility> {
    const remembered = this.#remembered.get(key);
    if (remembered) {
      return remembered;
    }
    const resolved = resolve();
    this.#remembered.set(key, resolved);
    resolved.catch(() => this.#remembered.delete(key));
    return resolved;
  }

  async #resolve(
    credentials: BackstageCredentials,
    known: { readsWholeCatalog: boolean; readsAllAssessments: boolean },
  ): Promise<Visibility> {
    const inCatalog = known.readsWholeCatalog
      ? await this.#store.listComponentRefs()
      : await this.#readableInCatalog(credentials);
    const entityRefs = known.readsAllAssessments
      ? inCatalog
      : await this.#withReadableAssessment(inCatalog, credentials);
    return { type: 'only', entityRefs };
  }

  async #readableInCatalog(
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const pages = this.#catalog.streamEntities(
      {
        query: this.#filter,
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
        pageSize: PAGE_SIZE,
      },
      { credentials },
    );
    const entityRefs: string[] = [];
    for await (const page of pages) {
      entityRefs.push(...page.map(entity => stringifyEntityRef(entity)));
    }
    return entityRefs;
  }

  async #withReadableAssessment(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const readable: string[] = [];
    for (let start = 0; start < entityRefs.length; start += BATCH_SIZE) {
      const batch = entityRefs.slice(start, start + BATCH_SIZE);
      const decisions = await this.#permissions.authorize(
        batch.map(resourceRef => ({
          permission: assessmentReadPermission,
          resourceRef,
        })),
        { credentials },
      );
      readable.push(
        ...batch.filter(
          (_, index) => decisions[index].result === AuthorizeResult.ALLOW,
        ),
      );
    }
    return readable;
  }
}

interface ViewerVisibilityOptions {
  permissions: PermissionsService;
  catalog: CatalogService;
  store: AssessmentStore;
  /** Selects the ML components in the catalog. */
  filter: FilterPredicate;
}
