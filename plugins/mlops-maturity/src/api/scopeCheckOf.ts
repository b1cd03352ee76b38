import type { Entity } from '@backstage/catalog-model';
import { configApiRef, type ApiHolder } from '@backstage/core-plugin-api';
import { createScopeCheck } from 'backstage-plugin-mlops-maturity-common';

/**
 * The check that decides where card and tab appear; the backend uses the same
 * one.
 *
 * @param apis - the APIs of the app, with its configuration among them
 * @returns a function that tells whether an entity is an ML component
 * @throws InputError if the configured filter is not a filter predicate
 */
export function scopeCheckOf(apis: ApiHolder): (entity: Entity) => boolean {
  const config = apis.get(configApiRef);
  return config ? createScopeCheck(config) : () => false;
}
