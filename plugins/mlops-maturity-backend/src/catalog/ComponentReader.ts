import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { ASSESS_ANNOTATION } from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessmentStore,
  CatalogComponent,
} from '../store/AssessmentStore';
import { toCatalogComponent } from './toCatalogComponent';
import { toCatalogNode } from './toCatalogNode';

/**
 * Finds ML components in the catalog as a caller sees them, and refreshes the
 * read-side copy with what it finds.
 */
export class ComponentReader {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #store: AssessmentStore;
  readonly #isInScope: (entity: Entity) => boolean;

  private constructor(options: ComponentReaderOptions) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#store = options.store;
    this.#isInScope = options.isInScope;
  }

  static create(options: ComponentReaderOptions): ComponentReader {
    return new ComponentReader(options);
  }

  /**
   * @throws NotFoundError if the entity does not exist, may not be read by the
   * caller, or is not an ML component
   */
  async read(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<CatalogComponent> {
    const entity = await this.#catalog.getEntityByRef(entityRef, {
      credentials,
    });
    return this.#accept(entityRef, entity);
  }

  /**
   * Reads many at once.
   *
   * @returns for each reference, in order, the component or why there is none
   */
  async readAll(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<Array<CatalogComponent | NotFoundError>> {
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs },
      { credentials },
    );
    const components: Array<CatalogComponent | NotFoundError> = [];
    for (const [index, entityRef] of entityRefs.entries()) {
      try {
        components.push(await this.#accept(entityRef, items[index]));
      } catch (error) {
        if (!(error instanceof NotFoundError)) {
          throw error;
        }
        components.push(error);
      }
    }
    return components;
  }

  async #accept(
    entityRef: string,
    entity: Entity | undefined,
  ): Promise<CatalogComponent> {
    if (!entity) {
      throw new NotFoundError(`There is no entity ${entityRef}`);
    }
    const ref = stringifyEntityRef(entity);
    const known = await this.#store.getComponent(ref);
    if (!this.#isInScope(entity)) {
      if (known && !known.removed) {
        await this.#store.removeComponent(ref);
      }
      throw new NotFoundError(
        `${ref} is not assessed. To opt in, add the annotation ${ASSESS_ANNOTATION}: 'true' to it, or select it with mlopsMaturity.entityFilter`,
      );
    }
    const component = await this.#toComponent(entity, known);
    await this.#store.upsertComponent(component);
    return component;
  }

  /**
   * The domain stands at the system, which is looked up only if the component
   * has moved, and with the plugin's own credentials: what a caller may not
   * see must not be lost for everybody else.
   */
  async #toComponent(
    entity: Entity,
    known: CatalogComponent | undefined,
  ): Promise<CatalogComponent> {
    const component = toCatalogComponent(entity, () => undefined);
    const { system, domain } = component;
    if (!system || domain) {
      return component;
    }
    if (system === known?.system) {
      return { ...component, domain: known.domain };
    }
    const systemEntity = await this.#catalog.getEntityByRef(system, {
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return {
      ...component,
      domain: systemEntity && toCatalogNode(systemEntity).parent,
    };
  }
}

interface ComponentReaderOptions {
  catalog: CatalogService;
  auth: AuthService;
  store: AssessmentStore;
  isInScope: (entity: Entity) => boolean;
}
