import { ServiceUnavailableError } from '@backstage/errors';

/** What the plugin cannot do without. */
export type Dependency = 'database' | 'storage' | 'catalog' | 'permissions';

/**
 * A dependency of the plugin is unavailable. The cause is for the log; callers
 * only learn which dependency it is.
 */
export class UnavailableError extends ServiceUnavailableError {
  readonly name = 'ServiceUnavailableError';
  readonly dependency: Dependency;

  constructor(dependency: Dependency, cause: unknown) {
    super(`The ${dependency} is not available`, cause);
    this.dependency = dependency;
  }
}
