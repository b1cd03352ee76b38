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
 * `'false'`, whatever its kind and type are.
 *
 * @public
 */
export const ASSESS_ANNOTATION = 'mlops-maturity/assess';

/**
 * The types of components that are in scope where nothing is configured;
 * compared without regard to letter case.
 *
 * @remarks
 * Only types that are always a learned model, train one or serve one. A `model`
 * may be a data model, an `agent` a build agent, and components use a
 * `feature-store`; resources usually stand beside the component that serves
 * them, and would count twice. The health view lists such types.
 */
export const DEFAULT_COMPONENT_TYPES = [
  'ml',
  'ml-model',
  'ml-service',
  'ml-pipeline',
  'ml-workflow',
  'ml-training',
  'ml-inference',
  'machine-learning',
  'machine-learning-model',
  'machine-learning-service',
  'machine-learning-pipeline',
  'ai-model',
  'ai-service',
  'llm',
  'llm-service',
  'training-pipeline',
  'model-training',
  'model-server',
  'model-serving',
  'inference-server',
  'inference-service',
  'mlflow',
];

/**
 * What is in scope where nothing is configured.
 *
 * @internal
 */
export const DEFAULT_ENTITY_FILTER: FilterPredicate = {
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
 * @internal
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
          $any: [configured.value, { [annotation]: 'true' }],
        },
      ],
    },
  };
}

function readConfigured(config: Config): ConfigurationReading<FilterPredicate> {
  const value = valueOf(config, 'entityFilter');
  if (value === undefined) {
    return { value: DEFAULT_ENTITY_FILTER };
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
 * @internal
 */
export function createScopeCheck(
  filter: FilterPredicate,
): (entity: Entity) => boolean {
  const matches = filterPredicateToFilterFunction(filter);
  return entity => matches(entity);
}
