import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { actorOf } from '../rules/actorOf';

/**
 * Tells which entities an actor may read in the catalog.
 */
export type CatalogReadRule = (actor: string, entity: Entity) => boolean;

/**
 * A catalog in memory whose content can be replaced, and which shows each
 * caller only what the caller may read.
 */
export function fakeCatalog(options: {
  entities: () => Entity[];
  mayRead: CatalogReadRule;
}): ReturnType<typeof catalogServiceMock.mock> {
  const seenBy = (call: object | undefined) => {
    if (!call || !isCredentialed(call)) {
      throw new Error("The catalog was asked on nobody's behalf");
    }
    const actor = actorOf(call.credentials);
    return catalogServiceMock({
      entities: options
        .entities()
        .filter(entity => options.mayRead(actor, entity)),
    });
  };
  return catalogServiceMock.mock({
    getEntityByRef: async (ref, call) => seenBy(call).getEntityByRef(ref, call),
    getEntitiesByRefs: async (request, call) =>
      seenBy(call).getEntitiesByRefs(request, call),
    getEntityFacets: async (request, call) =>
      seenBy(call).getEntityFacets(request, call),
    streamEntities: (request, call) =>
      seenBy(call).streamEntities(request, call),
  });
}

function isCredentialed(
  call: object,
): call is { credentials: BackstageCredentials } {
  return 'credentials' in call;
}
