import {
  groupLabels,
  type FacetsReport,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import { bucketTitle, LEVEL_BUCKETS } from '../buckets/levelSegments';
import { facetOptions, type FacetOption } from '../state/facetOptions';
import {
  COMPONENT_STATES,
  SERVING_MODE_VALUES,
  TARGET_VALUES,
  type FilterField,
  type ReportField,
} from '../state/filters';

/** The values that each filter offers. */
export type FilterOptions = Readonly<Record<FilterField, FacetOption[]>>;

/**
 * Lists the values that each filter offers, with their counts where they are
 * known.
 *
 * @param model - in the language of the app
 * @param facets - undefined until they are there; then only fixed values exist
 */
export function filterOptions(
  t: Translate,
  model: MaturityModel,
  facets: FacetsReport | undefined,
): FilterOptions {
  // A report names only values that a component has.
  const count = (field: 'servingMode' | 'target' | 'state', key: string) =>
    facets && (facets[field].find(facet => facet.key === key)?.count ?? 0);
  const options = (field: ReportField) => {
    const values = facets?.[field] ?? [];
    return facetOptions(values, groupLabels(field, values));
  };
  return {
    owner: options('owner'),
    system: options('system'),
    domain: options('domain'),
    lifecycle: options('lifecycle'),
    type: options('type'),
    tag: options('tag'),
    servingMode: SERVING_MODE_VALUES.map(key =>
      option(
        key,
        t(`organisation.servingModes.${key}`),
        count('servingMode', key),
      ),
    ),
    target: TARGET_VALUES.map(key =>
      option(
        key,
        key === 'none'
          ? t('organisation.targets.none')
          : t('organisation.targets.level', { level: key }),
        count('target', key),
      ),
    ),
    level: LEVEL_BUCKETS.map(key => option(key, bucketTitle(t, key))),
    state: COMPONENT_STATES.map(key =>
      option(key, t(`organisation.states.${key}`), count('state', key)),
    ),
    heldBackBy: [
      ...model.dimensions.map(({ id, title }) => option(id, title)),
      option('answers', t('organisation.heldBack.answers')),
    ],
    edition: facetOptions(facets?.edition ?? []),
  };
}

function option(key: string, title: string, count?: number): FacetOption {
  return { key, title, count, depth: 0, above: [], hasBelow: false };
}
