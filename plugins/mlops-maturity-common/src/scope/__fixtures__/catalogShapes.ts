import type { Entity } from '@backstage/catalog-model';

/** How a catalog has ML in it, and which of its entities are assessed. */
export interface CatalogShape {
  assessed: Entity[];
  others: Entity[];
}

/** By the heading of the recipe in `docs/scope.md` that is for it. */
export const catalogShapes: Record<string, CatalogShape> = {
  'Servers with models as resources': {
    assessed: [
      entityOf('Resource', 'granite', { type: 'ai-model' }),
      entityOf('Resource', 'mistral', { type: 'ai-model' }),
    ],
    others: [
      entityOf('Component', 'vllm', { type: 'model-server' }),
      entityOf('API', 'vllm', { type: 'openapi' }),
      entityOf('Resource', 'orders', { type: 'database' }),
    ],
  },
  'Servers found by OpenShift AI': {
    assessed: [
      entityOf('AiModelServerAPI', 'sklearn-iris', {
        type: 'ai-model-server',
        models: { available: ['sklearn-iris'] },
      }),
      entityOf('API', 'granite', { type: 'ai-model-server' }),
    ],
    others: [
      entityOf('API', 'orders', { type: 'openapi' }),
      entityOf('API', 'tools', { type: 'mcp-server' }),
      entityOf('AiResource', 'review-rules', { type: 'rule' }),
    ],
  },
  Agents: {
    assessed: [
      entityOf('Component', 'travel-planner', { type: 'ai-agent' }),
      entityOf('Component', 'churn', { type: 'ml-model' }),
    ],
    others: [
      entityOf('Component', 'linux-builder', { type: 'agent' }),
      entityOf('Resource', 'documents', { type: 'vector-store' }),
      entityOf('Resource', 'search', { type: 'ai-tool' }),
    ],
  },
  'Pipelines and models that are services': {
    assessed: [
      entityOf('Component', 'churn-training', { type: 'service' }, [
        'python',
        'ml-pipeline',
      ]),
      entityOf('Component', 'churn', { type: 'service' }, ['ml-model']),
    ],
    others: [
      entityOf('Component', 'checkout', { type: 'service' }, ['python']),
      entityOf('Component', 'shop', { type: 'website' }),
      entityOf('Resource', 'churn-data', { type: 's3-bucket' }, ['ml-model']),
    ],
  },
};

function entityOf(
  kind: string,
  name: string,
  spec: Record<string, string | { available: string[] }>,
  tags?: string[],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, ...(tags && { tags }) },
    spec: { lifecycle: 'production', owner: 'group:default/ml', ...spec },
  };
}
