import { looksLikeMl } from './looksLikeMl';

describe('looksLikeMl', () => {
  it.each([
    'model',
    'models',
    'ml',
    'ML',
    'llm',
    'LLMs',
    'ai',
    'genai-app',
    'inference-service',
    'inference_service',
    'ai-agent',
    'AiResource',
    'airesource',
    'AiModelServerAPI',
    'AIModelServerAPI',
    'MLModel',
    'mlModel',
    'OpenAI',
    'gpt4',
    'team/ml.training',
    'feature-store',
    'feature pipeline',
    'embeddings',
    'rag',
    'prompt',
    'notebook',
    'mlops',
    'machine learning',
    'deep-learning',
  ])('takes %s for ML', name => {
    expect(looksLikeMl(name)).toBe(true);
  });

  it.each([
    '',
    'html',
    'email',
    'website',
    'service',
    'openapi',
    'library',
    'fragment',
    'storage',
    'maintenance',
    'chair',
    'xml-feed',
    'yaml',
    'e-learning',
    'feature-flags',
    'Component',
    'API',
    'dataset',
  ])('does not take %j for ML', name => {
    expect(looksLikeMl(name)).toBe(false);
  });
});
