import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { ASSESS_ANNOTATION } from 'backstage-plugin-mlops-maturity-common';
import type { Stores } from '../store/createStores';
import type {
  CatalogComponent,
  CatalogNode,
  KnownComponent,
} from '../rules/CatalogComponent';
import type { StoredAssessment } from '../store/assessments/StoredAssessment';
import { isUpToDate } from '../store/catalog/components';
import { toCatalogComponent } from './toCatalogComponent';
import { toCatalogNode } from './toCatalogNode';

/**
 * A component as the catalog has it, and its assessment.
 */
export interface AssessedComponent {
  component: CatalogComponent;
  stored: StoredAssessment;
}

/**
 * Finds ML components in the catalog as a caller sees them, and refreshes the
 * read-side copy with what it finds.
 */
export class ComponentReader {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #stores: Pick<Stores, 'catalog' | 'drafts' | 'syncStatus'>;
  readonly #isInScope: (entity: Entity) => boolean;

  private constructor(options: ComponentReaderOptions) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#stores = options.stores;
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
    const [entity, known] = await Promise.all([
      this.#catalog.getEntityByRef(entityRef, { credentials }),
      this.#stores.catalog.getComponent(entityRef),
    ]);
    return (await this.#accept({ entityRef, entity, known })).component;
  }

  /**
   * Reads a component and its assessment, in the same state of the store.
   *
   * @param entityRef - canonical
   * @throws NotFoundError as {@link ComponentReader.read} does
   */
  async readAssessment(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<AssessedComponent> {
    const [entity, stored] = await Promise.all([
      this.#catalog.getEntityByRef(entityRef, { credentials }),
      this.#stores.drafts.getAssessment(entityRef),
    ]);
    const { component, written } = await this.#accept({
      entityRef,
      entity,
      known: stored.component,
    });
    return {
      component,
      // The catalog has changed, and with it what depends on it.
      stored: written
        ? await this.#stores.drafts.getAssessment(entityRef)
        : stored,
    };
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
        const entity = items[index];
        const known = await this.#stores.catalog.getComponent(entityRef);
        const accepted = await this.#accept({ entityRef, entity, known });
        components.push(accepted.component);
      } catch (error) {
        if (!(error instanceof NotFoundError)) {
          throw error;
        }
        components.push(error);
      }
    }
    return components;
  }

  /**
   * Makes the read-side copy equal to the catalog, which it nearly always is
   * already.
   *
   * @returns the component, and whether anything had to be written
   */
  async #accept(found: {
    entityRef: string;
    entity: Entity | undefined;
    known: KnownComponent | undefined;
  }): Promise<{ component: CatalogComponent; written: boolean }> {
    const { entityRef, entity, known } = found;
    if (!entity) {
      await this.#removeIfDeleted(entityRef, known);
      throw new NotFoundError(`There is no entity ${entityRef}`);
    }
    if (!this.#isInScope(entity)) {
      if (known && !known.removed) {
        await this.#stores.catalog.removeComponent(entityRef);
      }
      throw new NotFoundError(
        `${entityRef} is not assessed. To opt in, add the annotation ${ASSESS_ANNOTATION}: 'true' to it, or select it with mlopsMaturity.entityFilter`,
      );
    }
    const component = toCatalogComponent(entity);
    const written = !isUpToDate(known, component);
    if (written) {
      await this.#stores.catalog.upsertComponent(
        component,
        await this.#newSystems(component, known),
      );
    }
    return { component, written };
  }

  /**
   * An entity that the caller does not find may only be hidden from the caller.
   * If the plugin does not find it either, it is no longer in the catalog,
   * unless so much is missing that reads of the catalog are held back.
   */
  async #removeIfDeleted(
    entityRef: string,
    known: KnownComponent | undefined,
  ): Promise<void> {
    if (!known || known.removed) {
      return;
    }
    const entity = await this.#catalog.getEntityByRef(entityRef, {
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    if (!entity && !(await this.#stores.syncStatus.getHealth()).heldBack) {
      await this.#stores.catalog.removeComponent(entityRef);
    }
  }

  /**
   * Domains come from the systems, which are read only if the component has
   * moved, and with the plugin's own credentials: what a caller may not see
   * must not be lost for everybody else.
   */
  async #newSystems(
    { systems }: CatalogComponent,
    known: CatalogComponent | undefined,
  ): Promise<CatalogNode[]> {
    const entityRefs = systems.filter(ref => !known?.systems.includes(ref));
    if (entityRefs.length === 0) {
      return [];
    }
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return items.flatMap(item => (item ? [toCatalogNode(item)] : []));
  }
}

interface ComponentReaderOptions {
  catalog: CatalogService;
  auth: AuthService;
  stores: Pick<Stores, 'catalog' | 'drafts' | 'syncStatus'>;
  isInScope: (entity: Entity) => boolean;
}
