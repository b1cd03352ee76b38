import type { Translate } from '../../text';
import { chosenOptions } from '../state/facetOptions';
import type { FilterOptions } from './filterOptions';
import { FILTER_FIELDS, withValues, type Filters } from '../state/filters';

/** One thing that is filtered by, in words. */
export interface FilterChip {
  key: string;
  text: string;
  /** The filters without it. */
  without: Filters;
}

/**
 * What is filtered by, in words and in the order of the filters.
 */
export function filterChips(
  t: Translate,
  options: FilterOptions,
  filters: Filters,
): FilterChip[] {
  const chips = FILTER_FIELDS.flatMap(field =>
    chosenOptions(options[field], filters[field]).map(option => ({
      key: `${field}:${option.key}`,
      text: t(
        option.hasBelow
          ? 'organisation.filters.chipBelow'
          : 'organisation.filters.chip',
        { field: t(`organisation.fields.${field}`), value: option.title },
      ),
      without: withValues(
        filters,
        field,
        filters[field].filter(value => value !== option.key),
      ),
    })),
  );
  return filters.search === ''
    ? chips
    : [
        {
          key: 'search',
          text: t('organisation.filters.chip', {
            field: t('organisation.filters.search'),
            value: filters.search,
          }),
          without: { ...filters, search: '' },
        },
        ...chips,
      ];
}
