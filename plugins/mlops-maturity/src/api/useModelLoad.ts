import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import { modelInForce } from './queries';
import { useQuery } from './useQuery';

/** The model in force, or why it is not there; neither while it is loading. */
export interface ModelLoad {
  model: MaturityModel | undefined;
  error: Error | undefined;
  retry: () => void;
}

/**
 * Reads the maturity model that the backend scores with; all who ask share one
 * read. The browser keeps it with its tag, so that the next visit asks only
 * whether it is still the same.
 */
export function useModelLoad(): ModelLoad {
  const { data: model, error, retry } = useQuery(modelInForce, 'in force');
  return { model, error: model ? undefined : error, retry };
}
