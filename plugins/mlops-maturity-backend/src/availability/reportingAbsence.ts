import { isError } from '@backstage/errors';
import { UnavailableError, type Dependency } from './UnavailableError';

/**
 * What is answered by services that cannot answer now. Whoever calls has been
 * let in already: a service that asks to sign in cannot read the keys with
 * which to look at the plugin's token.
 */
const ABSENT: ReadonlySet<number> = new Set([401, 429]);

/** Errors of the clients for HTTP that Backstage uses, where no answer came. */
const CLIENT_ERRORS: ReadonlySet<string> = new Set([
  'AbortError',
  'FetchError',
  'TimeoutError',
]);

/**
 * A service that is asked over HTTP, whose calls fail with
 * {@link UnavailableError} where it does not answer or says that it cannot.
 * What it refuses is left as it is.
 *
 * @param dependency - what it is called
 */
export function reportingAbsence<T extends object>(
  dependency: Dependency,
  service: T,
): T {
  return new Proxy(service, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') {
        return member;
      }
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(member, target, args);
        if (isAsyncIterable(result)) {
          return reportingStream(dependency, result);
        }
        return result instanceof Promise
          ? result.catch(error => {
              throw reported(dependency, error);
            })
          : result;
      };
    },
  });
}

async function* reportingStream(
  dependency: Dependency,
  stream: AsyncIterable<unknown>,
): AsyncIterable<unknown> {
  try {
    yield* stream;
  } catch (error) {
    throw reported(dependency, error);
  }
}

function reported(dependency: Dependency, error: unknown): unknown {
  return !(error instanceof UnavailableError) && isAbsence(error)
    ? new UnavailableError(dependency, error)
    : error;
}

function isAbsence(error: unknown): boolean {
  if (!isError(error)) {
    return false;
  }
  if (error.name === 'ResponseError') {
    const { statusCode } = error;
    return (
      typeof statusCode === 'number' &&
      (statusCode >= 500 || ABSENT.has(statusCode))
    );
  }
  return (
    CLIENT_ERRORS.has(error.name) ||
    // As `fetch` of Node.js says it, with the reason as its cause.
    (error.name === 'TypeError' &&
      /^(fetch failed|terminated|network error)/i.test(error.message))
  );
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return (
    typeof value === 'object' && value !== null && Symbol.asyncIterator in value
  );
}
