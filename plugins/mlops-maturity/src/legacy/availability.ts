import type { Entity } from '@backstage/catalog-model';
import type { ApiHolder } from '@backstage/core-plugin-api';
import { scopeCheckOf } from '../api/scopeCheckOf';
import { appApis } from './appApis';

/** As in an app that configures nothing. */
const noApis: ApiHolder = { get: () => undefined };

/**
 * Whether an entity is an ML component by the configured filter, as a
 * condition for `EntitySwitch.Case` and `EntityLayout.Route`.
 *
 * @param entity - the entity whose page is shown
 * @param context - the APIs of the app, as `EntitySwitch` passes them.
 * `EntityLayout` does not; the filter is then known from
 * `MlopsMaturitySidebarItem`, and the default one without that
 *
 * @public
 */
export function isMlopsMaturityAvailable(
  entity: Entity,
  context?: { apis: ApiHolder },
): boolean {
  return scopeCheckOf(context?.apis ?? appApis() ?? noApis)(entity);
}
