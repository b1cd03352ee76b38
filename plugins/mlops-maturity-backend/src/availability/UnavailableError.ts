import { ServiceUnavailableError } from '@backstage/errors';

/** What the plugin cannot do without. */
export type Dependency = 'database' | 'storage' | 'catalog' | 'permissions';

/**
 * Something that the plugin needs does not answer at the moment. The cause is
 * for the log; callers are told which it is and no more.
 */
export class UnavailableError extends ServiceUnavailableError {
  readonly name = 'ServiceUnavailableError';
  readonly dependency: Dependency;

  constructor(dependency: Dependency, cause: unknown) {
    super(`The ${dependency} is not available`, cause);
    this.dependency = dependency;
  }
}
