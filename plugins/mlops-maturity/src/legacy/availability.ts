import type { Entity } from '@backstage/catalog-model';
import type { ApiHolder } from '@backstage/core-plugin-api';
import { scopeCheckOf } from '../api/scopeCheckOf';

/**
 * Whether an entity is an ML component by the configured filter, as a
 * condition for `EntitySwitch.Case` and `EntityLayout.Route`.
 *
 * @param entity - the entity whose page is shown
 * @param context - the APIs of the app, as `EntitySwitch` passes them; pass
 * `{ apis: useApiHolder() }` where a condition takes the entity alone
 *
 * @public
 */
export function isMlopsMaturityAvailable(
  entity: Entity,
  context: { apis: ApiHolder },
): boolean {
  return scopeCheckOf(context.apis)(entity);
}
