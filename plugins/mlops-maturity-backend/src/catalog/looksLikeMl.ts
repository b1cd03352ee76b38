/** Words that speak of machine learning, in the singular. */
const WORDS = new Set([
  ...['agent', 'ai', 'aiops', 'aimodel', 'bedrock', 'bentoml', 'chatbot'],
  ...['classifier', 'embedding', 'feature', 'forecast', 'genai', 'gpt'],
  ...['huggingface', 'inference', 'kserve', 'kubeflow', 'llm', 'llmops'],
  ...['mcp', 'ml', 'mlflow', 'mlmodel', 'mlops', 'model', 'neural', 'nlp'],
  ...['notebook', 'ollama', 'openai', 'prediction', 'predictor', 'prompt'],
  ...['pytorch', 'rag', 'ranker', 'recommender', 'sagemaker', 'tensorflow'],
  ...['training', 'vertexai', 'vllm'],
]);

/** Two words that do so only together. */
const PAIRS = new Set([
  ...['data science', 'deep learning', 'machine learning', 'vector store'],
  ...['computer vision', 'vector database', 'vector db'],
]);

/** `AiAgent` in a catalog that does not keep capitals, or `ml2`. */
const COMPOUND =
  /^(ai|ml|llm|genai)(agent|app|job|model|pipeline|resource|server|service|workflow)$/;

/** Two words that mean something else together. */
const OTHERWISE = new Set(['feature flag', 'feature toggle']);

/**
 * Whether the name of a kind or type speaks of machine learning. It goes by
 * whole words, so that `html` and `email` do not.
 */
export function looksLikeMl(name: string): boolean {
  const words = wordsOf(name);
  const pairs = words.map((word, index) =>
    [word, words[index + 1] ?? ''].map(singular).join(' '),
  );
  return words.some(
    (word, index) =>
      PAIRS.has(pairs[index]) ||
      (!OTHERWISE.has(pairs[index]) && speaksOfMl(word)),
  );
}

function speaksOfMl(word: string): boolean {
  return [word, singular(word)].some(
    form => WORDS.has(form) || COMPOUND.test(form),
  );
}

function singular(word: string): string {
  return word.replace(/(.{2,})s$/, '$1');
}

function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}(?!s(?!\p{Ll}))\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .toLocaleLowerCase('en-US')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}
