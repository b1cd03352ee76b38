import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { type ApiHolder } from '@backstage/core-plugin-api';
import {
  createScopeCheck,
  readEntityFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { configApiRef } from './coreApis';

/**
 * The check that decides where card and tab appear; the backend uses the same
 * one.
 *
 * @param apis - the APIs of the app; without its configuration among them the
 * default decides
 * @returns a function that tells whether an entity is an ML component. With a
 * filter that is wrong none is, as an error here would end the whole app; the
 * page of the organisation says what is wrong.
 */
export function scopeCheckOf(apis: ApiHolder): (entity: Entity) => boolean {
  const config = apis.get(configApiRef) ?? new ConfigReader({});
  const filter = readEntityFilter(config).value;
  return filter ? createScopeCheck(filter) : () => false;
}
