import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Stores } from '../store/createStores';
import type { CatalogComponent, CatalogNode } from '../rules/CatalogComponent';
import type { SyncOutcome } from '../store/sync/SyncOutcome';
import { SyncLog } from './SyncLog';
import { COMPONENT_FIELDS, toCatalogComponent } from './toCatalogComponent';
import { NODE_FIELDS, toCatalogNode } from './toCatalogNode';

/** How the catalog is read. */
export interface CatalogRead {
  /**
   * On the schedule that all replicas share, and not once more in between, as
   * in the first minutes of a process.
   */
  regular: boolean;
}

/** Entities of one request to the catalog. */
const PAGE_SIZE = 500;

/**
 * Keeps the read-side copy of the catalog, which the reports count, equal to
 * the catalog.
 */
export class CatalogSync {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  readonly #stores: Pick<Stores, 'catalog' | 'results' | 'revision'>;
  readonly #filter: FilterPredicate;
  readonly #log: SyncLog;

  private constructor(options: CatalogSyncOptions) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#logger = options.logger;
    this.#stores = options.stores;
    this.#filter = options.filter;
    this.#log = new SyncLog(options);
  }

  static create(options: CatalogSyncOptions): CatalogSync {
    return new CatalogSync(options);
  }

  /**
   * Reads the catalog with the plugin's own credentials and updates the copy.
   * An entity that cannot be understood is logged and left out. Results whose
   * inherited answers have changed are scored again after that.
   *
   * A read that would take away an unlikely share of what is known is held back
   * until another regular one agrees.
   *
   * @param signal - stops the reading, and then does not touch the copy; or
   * stops the scoring, which goes on with whoever scores next
   * @throws whatever the catalog or the store refuses with
   */
  async run(
    { regular }: CatalogRead,
    signal?: AbortSignal,
  ): Promise<SyncOutcome> {
    const nodes = await this.#read(
      { kind: { $in: ['group', 'system', 'domain'] } },
      NODE_FIELDS,
      toCatalogNode,
      signal,
    );
    const components = await this.#read(
      this.#filter,
      COMPONENT_FIELDS,
      toCatalogComponent,
      signal,
    );
    const users = await this.#readUsers(components);
    signal?.throwIfAborted();

    const outcome = await this.#stores.catalog.syncCatalog(
      components,
      [...nodes, ...users],
      await this.#stores.revision.now(),
      regular ? 'when-repeated' : 'never',
    );
    this.#log.outcome(outcome, { regular });
    if (outcome.heldBack) {
      return outcome;
    }
    const rescored = await this.#stores.results.rescoreOutdated(signal);
    if (rescored > 0) {
      this.#logger.info(
        `Scored ${rescored} assessments again after reading the catalog`,
      );
    }
    return outcome;
  }

  async #read<T>(
    query: FilterPredicate,
    fields: string[],
    convert: (entity: Entity) => T,
    signal?: AbortSignal,
  ): Promise<T[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const pages = this.#catalog.streamEntities(
      { query, fields, pageSize: PAGE_SIZE },
      { credentials },
    );
    const converted: T[] = [];
    for await (const page of pages) {
      signal?.throwIfAborted();
      converted.push(...this.#convertAll(page, convert));
    }
    return converted;
  }

  /** Users are many; only those who own a component are read. */
  async #readUsers(components: CatalogComponent[]): Promise<CatalogNode[]> {
    const refs = [
      ...new Set(components.flatMap(component => component.owners)),
    ].filter(ref => ref.startsWith('user:'));
    const credentials = await this.#auth.getOwnServiceCredentials();
    const users: CatalogNode[] = [];
    for (let start = 0; start < refs.length; start += PAGE_SIZE) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        {
          entityRefs: refs.slice(start, start + PAGE_SIZE),
          fields: NODE_FIELDS,
        },
        { credentials },
      );
      const found = items.filter(item => item !== undefined);
      users.push(...this.#convertAll(found, toCatalogNode));
    }
    return users;
  }

  #convertAll<T>(entities: Entity[], convert: (entity: Entity) => T): T[] {
    return entities.flatMap(entity => {
      try {
        return [convert(entity)];
      } catch (error) {
        this.#logger.warn(
          `Left ${nameOf(entity)} out of the maturity reports: ${error}`,
        );
        return [];
      }
    });
  }
}

function nameOf(entity: Entity): string {
  try {
    return stringifyEntityRef(entity);
  } catch {
    return 'an entity without kind or name';
  }
}

interface CatalogSyncOptions {
  catalog: CatalogService;
  auth: AuthService;
  logger: LoggerService;
  stores: Pick<Stores, 'catalog' | 'results' | 'revision'>;
  /** Selects the ML components. */
  filter: FilterPredicate;
  /** Whether the administrators have chosen it. */
  hasOwnFilter: boolean;
}
