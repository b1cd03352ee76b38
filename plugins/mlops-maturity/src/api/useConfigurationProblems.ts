import { useApi } from '@backstage/core-plugin-api';
import { configApiRef } from './coreApis';
import { ownProblems, problemsIn } from './misconfiguration';

/**
 * What is wrong with the configuration, as the app sees it and as the backend
 * says, each key once.
 *
 * @param error - what a request was rejected with, if it was
 */
export function useConfigurationProblems(error: Error | undefined) {
  const config = useApi(configApiRef);
  const said = problemsIn(error) ?? [];
  const keys = new Set(said.map(({ key }) => key));
  return [...said, ...ownProblems(config).filter(({ key }) => !keys.has(key))];
}
