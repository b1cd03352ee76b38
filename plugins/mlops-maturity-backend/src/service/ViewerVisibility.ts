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
import type { Stores } from '../store/createStores';
import { readingCache } from '../store/readingCache';
import type { Visibility } from '../reports/selection';
import { actorOf } from '../rules/actorOf';
import type { CanRead } from './CanRead';
import { textsIn } from './textsIn';

/**
 * How long a change of what a viewer may read goes unnoticed in numbers, where
 * the policy's own decision is the same: a component has another owner, say.
 */
const REMEMBERED_MS = 60_000;

/** Entities of one request, small enough for the permission backend's body limit. */
const BATCH_SIZE = 100;

const PAGE_SIZE = 500;

/** Entity refs of all viewers together; some hundred bytes each. */
const MOST_REMEMBERED = 2_000_000;

const EVERYTHING: Visibility = { type: 'all' };
const NO_COMPONENT: Visibility = { type: 'only', entityRefs: [] };
const NOTHING: Visibility = { type: 'only', entityRefs: [], nodes: new Set() };

/**
 * What a viewer may see of components and of what is around them, for asking
 * about a few of them.
 */
export type ViewerFilter =
  | { type: 'all' }
  | { type: 'none'; canRead: CanRead }
  | {
      type: 'some';
      /** The same for the same viewer under the same policy. */
      key: string;
      /** Keeps those components that the viewer may see. */
      among: (entityRefs: string[]) => Promise<string[]>;
      canRead: CanRead;
    };

/**
 * Finds out what a viewer may see: the components that may be read in the
 * catalog and whose assessment may be read, and the groups, systems and domains
 * that may be read.
 *
 * @remarks
 * Where both permissions are unconditional nothing has to be looked up, which
 * is the common case. Otherwise the answer is remembered for a minute per
 * viewer, because it takes a walk through the catalog.
 */
export class ViewerVisibility {
  readonly #permissions: PermissionsService;
  readonly #catalog: CatalogService;
  readonly #stores: Pick<Stores, 'catalog'>;
  readonly #filter: FilterPredicate;
  /** Under the decisions of the policy: where one changes, it is asked again. */
  readonly #remembered = readingCache<Visibility>({
    maxSize: MOST_REMEMBERED,
    sizeCalculation: sizeOf,
    ttl: REMEMBERED_MS,
    ttlAutopurge: true,
  });
  /** What a viewer sees, to look single ones up in. */
  readonly #components = new WeakMap<Visibility, ReadonlySet<string>>();

  private constructor(options: ViewerVisibilityOptions) {
    this.#permissions = options.permissions;
    this.#catalog = options.catalog;
    this.#stores = options.stores;
    this.#filter = options.filter;
  }

  static create(options: ViewerVisibilityOptions): ViewerVisibility {
    return new ViewerVisibility(options);
  }

  /**
   * Everything that a viewer may see.
   *
   * @param options.isFresh - whether to ask even though it is remembered
   */
  async of(
    credentials: BackstageCredentials,
    options: { isFresh?: boolean } = {},
  ): Promise<Visibility> {
    const [entity, assessment] = await this.#decide(credentials);
    const results = [entity.result, assessment.result];
    if (entity.result === AuthorizeResult.DENY) {
      return NOTHING;
    }
    if (results.every(result => result === AuthorizeResult.ALLOW)) {
      return EVERYTHING;
    }
    if (
      entity.result === AuthorizeResult.ALLOW &&
      assessment.result === AuthorizeResult.DENY
    ) {
      return NO_COMPONENT;
    }
    const key = JSON.stringify([actorOf(credentials), entity, assessment]);
    if (options.isFresh) {
      // One that is being read already may have begun before a change.
      this.#remembered.delete(key);
    }
    return this.#remembered.forceFetch(key, {
      context: () =>
        this.#resolve(credentials, {
          readsWholeCatalog: entity.result === AuthorizeResult.ALLOW,
          assessments: assessment.result,
        }),
    });
  }

  /**
   * Asks about a few entities, which is cheaper than finding out about all of
   * them.
   */
  async filterOf(credentials: BackstageCredentials): Promise<ViewerFilter> {
    const [entity, assessment] = await this.#decide(credentials);
    const results = [entity.result, assessment.result];
    if (results.every(result => result === AuthorizeResult.ALLOW)) {
      return { type: 'all' };
    }
    const readsWholeCatalog = entity.result === AuthorizeResult.ALLOW;
    const readable = async (entityRefs: readonly string[]) =>
      readsWholeCatalog
        ? [...entityRefs]
        : this.#readableOf(entityRefs, credentials);
    const canRead: CanRead = async entityRefs => {
      const known = new Set(await readable(entityRefs));
      return entityRef => known.has(entityRef);
    };
    if (results.includes(AuthorizeResult.DENY)) {
      return { type: 'none', canRead };
    }
    return {
      type: 'some',
      key: JSON.stringify([actorOf(credentials), entity, assessment]),
      canRead,
      among: async entityRefs => {
        const inCatalog = await readable(entityRefs);
        return assessment.result === AuthorizeResult.ALLOW
          ? inCatalog
          : this.#withReadableAssessment(inCatalog, credentials);
      },
    };
  }

  /**
   * Whether a viewer may still see all components, groups, systems and domains
   * that are named somewhere, as asked at this moment.
   *
   * @param visibility - what the names were chosen by
   * @param named - anything that JSON can express, with entity refs in it
   */
  async stillSees(
    visibility: Visibility,
    named: unknown,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    if (visibility.type === 'all') {
      return true;
    }
    const texts = [...textsIn(named)];
    const components = this.#componentsIn(visibility);
    const shownComponents = texts.filter(text => components.has(text));
    const shownNodes = texts.filter(text => visibility.nodes?.has(text));
    if (shownComponents.length + shownNodes.length === 0) {
      return true;
    }
    const viewer = await this.filterOf(credentials);
    switch (viewer.type) {
      case 'all':
        return true;
      case 'none':
        return (
          shownComponents.length === 0 &&
          shownNodes.every(await viewer.canRead(shownNodes))
        );
      default: {
        const [seen, isReadable] = await Promise.all([
          viewer.among(shownComponents),
          viewer.canRead(shownNodes),
        ]);
        return (
          seen.length === shownComponents.length && shownNodes.every(isReadable)
        );
      }
    }
  }

  #componentsIn(visibility: Visibility & { type: 'only' }) {
    const known = this.#components.get(visibility);
    if (known) {
      return known;
    }
    const components = new Set(visibility.entityRefs);
    this.#components.set(visibility, components);
    return components;
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
    entityRefs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const wanted = [...new Set(entityRefs)];
    const readable: string[] = [];
    for (let start = 0; start < wanted.length; start += PAGE_SIZE) {
      const batch = wanted.slice(start, start + PAGE_SIZE);
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: batch, fields: ['kind'] },
        { credentials },
      );
      readable.push(...batch.filter((_, index) => items[index]));
    }
    return readable;
  }

  async #resolve(
    credentials: BackstageCredentials,
    known: { readsWholeCatalog: boolean; assessments: AuthorizeResult },
  ): Promise<Visibility> {
    const entityRefs =
      known.assessments === AuthorizeResult.DENY
        ? []
        : await this.#listComponents(credentials, known);
    if (known.readsWholeCatalog) {
      return { type: 'only', entityRefs };
    }
    const nodes = await this.#stores.catalog.listNodeRefs();
    return {
      type: 'only',
      entityRefs,
      nodes: new Set(await this.#readableOf(nodes, credentials)),
    };
  }

  async #listComponents(
    credentials: BackstageCredentials,
    known: { readsWholeCatalog: boolean; assessments: AuthorizeResult },
  ): Promise<string[]> {
    const inCatalog = known.readsWholeCatalog
      ? await this.#stores.catalog.listComponentRefs()
      : await this.#readableInCatalog(credentials);
    return known.assessments === AuthorizeResult.ALLOW
      ? inCatalog
      : this.#withReadableAssessment(inCatalog, credentials);
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
  stores: Pick<Stores, 'catalog'>;
  /** Selects the ML components in the catalog. */
  filter: FilterPredicate;
}

/** How many entities somebody may see, and one for the key. */
function sizeOf(visibility: Visibility): number {
  return visibility.type === 'all'
    ? 1
    : 1 + visibility.entityRefs.length + (visibility.nodes?.size ?? 0);
}
