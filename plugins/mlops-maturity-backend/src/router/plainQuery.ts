import { InputError } from '@backstage/errors';
import type { RequestHandler } from 'express';

/**
 * Reads the query as names with one or more values. Express' own reading turns
 * `a[b]=c` and more than 20 values of one name into objects, which no parameter
 * of the contract is.
 *
 * Control characters are refused here: nothing that can be searched for has
 * any, and databases do not take all of them.
 */
export function plainQuery(): RequestHandler {
  return (request, _response, next) => {
    const parameters = new URLSearchParams(
      request.originalUrl.split('?').slice(1).join('?'),
    );
    for (const [name, value] of parameters) {
      if (/\p{Cc}/u.test(value)) {
        throw new InputError(`${name}: must not contain control characters`);
      }
    }
    request.query = Object.fromEntries(
      [...new Set(parameters.keys())].map(name => {
        const values = parameters.getAll(name);
        return [name, values.length === 1 ? values[0] : values];
      }),
    );
    next();
  };
}
