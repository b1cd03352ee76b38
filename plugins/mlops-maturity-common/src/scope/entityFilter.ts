import type { Entity } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import {
  filterPredicateToFilterFunction,
  readOptionalFilterPredicateFromConfig,
  type FilterPredicate,
} from '@backstage/filter-predicates';

/**
 * Annotation that puts an entity in scope with `'true'` and out of it with
 * `'false'`, whatever its type is.
 *
 * @public
 */
export const ASSESS_ANNOTATION = 'mlops-maturity/assess';

/**
 * The kinds that can be opted in by annotation.
 */
const ASSESSABLE_KINDS = ['component', 'resource', 'api'];

/**
 * The types of components that are in scope where nothing is configured;
 * compared without regard to letter case.
 *
 * @public
 */
export const DEFAULT_COMPONENT_TYPES = [
  'ml-model',
  'ai-model',
  'machine-learning',
  'ml-service',
  'ml-pipeline',
  'training-pipeline',
  'model-server',
  'mlflow',
];

const defaultFilter: FilterPredicate = {
  kind: 'component',
  'spec.type': { $in: DEFAULT_COMPONENT_TYPES },
};

/**
 * The catalog filter for the entities that are ML components: those that
 * `mlopsMaturity.entityFilter` selects, and those that opted in, without those
 * that opted out.
 *
 * @param config - the app or backend configuration
 * @returns a predicate in the catalog's own filter language
 * @throws InputError if the configured filter is not a filter predicate
 * @public
 */
export function readEntityFilter(config: Config): FilterPredicate {
  const annotation = `metadata.annotations.${ASSESS_ANNOTATION}`;
  return {
    $all: [
      { $not: { [annotation]: 'false' } },
      {
        $any: [
          readOptionalFilterPredicateFromConfig(config, {
            key: 'mlopsMaturity.entityFilter',
          }) ?? defaultFilter,
          { kind: { $in: ASSESSABLE_KINDS }, [annotation]: 'true' },
        ],
      },
    ],
  };
}

/**
 * Decides, the same way in the browser and in the backend, whether an entity
 * is an ML component.
 *
 * @param config - the app or backend configuration
 * @throws InputError if the configured filter is not a filter predicate
 * @public
 */
export function createScopeCheck(config: Config): (entity: Entity) => boolean {
  const matches = filterPredicateToFilterFunction(readEntityFilter(config));
  return entity => matches(entity);
}
