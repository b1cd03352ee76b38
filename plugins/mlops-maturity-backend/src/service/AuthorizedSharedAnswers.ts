import type { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  sharedAnswersUpdatePermission,
  type SharedAnswersChange,
  type SharedAnswersView,
} from 'backstage-plugin-mlops-maturity-common';
import { NODE_FIELDS, toCatalogNode } from '../catalog/toCatalogNode';
import type { CatalogNode } from '../rules/CatalogComponent';
import { canShareAnswers } from '../rules/inheritance/componentsBelow';
import { actorOf } from '../rules/actorOf';
import type { CallOptions } from './CallOptions';
import type { SeenNode, SharedAnswers } from './SharedAnswers';
import type {
  SharedAnswersService,
  SharedAnswersWriteOptions,
} from './SharedAnswersService';
import type { ViewerVisibility } from './ViewerVisibility';

/**
 * Lets everybody read what a node answers who may read the node, and counts
 * the components that they may read. The only way in, for HTTP as for
 * everything else.
 */
export class AuthorizedSharedAnswers implements SharedAnswersService {
  readonly #service: SharedAnswers;
  readonly #permissions: PermissionsService;
  readonly #catalog: CatalogService;
  readonly #viewers: ViewerVisibility;

  private constructor(options: AuthorizedSharedAnswersOptions) {
    this.#service = options.service;
    this.#permissions = options.permissions;
    this.#catalog = options.catalog;
    this.#viewers = options.viewers;
  }

  static create(
    options: AuthorizedSharedAnswersOptions,
  ): AuthorizedSharedAnswers {
    return new AuthorizedSharedAnswers(options);
  }

  async getSharedAnswers(
    entityRef: string,
    options: CallOptions,
  ): Promise<SharedAnswersView> {
    return (await this.#see(entityRef, options)).view;
  }

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
    return this.#service.change(seen, change, {
      version: options.version,
      actor: actorOf(options.credentials),
    });
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
    let view = await this.#service.view(seen);
    while (
      !(await this.#viewers.stillSees(seen.visibility, view, credentials))
    ) {
      seen = {
        ...seen,
        visibility: await this.#viewers.of(credentials, { isFresh: true }),
      };
      view = await this.#service.view(seen);
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
}

interface AuthorizedSharedAnswersOptions {
  service: SharedAnswers;
  permissions: PermissionsService;
  catalog: CatalogService;
  viewers: ViewerVisibility;
}
