import type { Entity } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import {
  filterPredicateToFilterFunction,
  parseFilterPredicate,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import type { ConfigurationReading } from '../configuration';
import { valueOf } from '../configuration/valueOf';
import { filterProblems } from './filterProblems';

const KEY = 'mlopsMaturity.entityFilter';

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
 * @public
 */
export function readEntityFilter(
  config: Config,
): ConfigurationReading<FilterPredicate> {
  const annotation = `metadata.annotations.${ASSESS_ANNOTATION}`;
  const configured = readConfigured(config);
  if (configured.problems) {
    return configured;
  }
  return {
    value: {
      $all: [
        { $not: { [annotation]: 'false' } },
        {
          $any: [
            configured.value,
            { kind: { $in: ASSESSABLE_KINDS }, [annotation]: 'true' },
          ],
        },
      ],
    },
  };
}

function readConfigured(config: Config): ConfigurationReading<FilterPredicate> {
  const value = valueOf(config, 'entityFilter');
  if (value === undefined) {
    return { value: defaultFilter };
  }
  const problems = filterProblems(value, KEY);
  if (problems.length > 0) {
    return { problems };
  }
  try {
    return { value: parseFilterPredicate(value) };
  } catch {
    return { problems: [{ key: KEY, mistake: 'filter' }] };
  }
}

/**
 * Decides, the same way in the browser and in the backend, whether an entity
 * is an ML component.
 *
 * @param filter - as {@link readEntityFilter} reads it
 * @public
 */
export function createScopeCheck(
  filter: FilterPredicate,
): (entity: Entity) => boolean {
  const matches = filterPredicateToFilterFunction(filter);
  return entity => matches(entity);
}
