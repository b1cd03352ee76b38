import type { Place } from '../../rules/inheritance/SharedAnswerBook';
import type { CatalogColumns } from '../tables';
import { ownersOf, splitValues, systemsOf } from './components';

/** The columns that say where a component is, for reading just those. */
export const PLACE_COLUMNS = [
  'system',
  'co_systems',
  'own_domains',
  'owner',
  'co_owners',
] as const satisfies readonly (keyof CatalogColumns)[];

/** The columns of {@link PLACE_COLUMNS}. */
export type PlaceColumns = Pick<CatalogColumns, (typeof PLACE_COLUMNS)[number]>;

/** Where a component is that the store does not know. */
export const NOWHERE: PlaceColumns = {
  system: '',
  co_systems: '',
  own_domains: '',
  owner: '',
  co_owners: '',
};

/** Where a stored component is. */
export function placeOf(columns: PlaceColumns): Place {
  return {
    systems: systemsOf(columns),
    domains: splitValues(columns.own_domains),
    owners: ownersOf(columns),
  };
}
