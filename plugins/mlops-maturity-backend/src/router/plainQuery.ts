import type { RequestHandler } from 'express';

/**
 * Reads the query as what it is, names with one or more values. Express' own
 * reading turns `a[b]=c` and more than 20 values of one name into objects,
 * which no parameter of the contract is.
 */
export function plainQuery(): RequestHandler {
  return (request, _response, next) => {
    const parameters = new URLSearchParams(
      request.originalUrl.split('?').slice(1).join('?'),
    );
    request.query = Object.fromEntries(
      [...new Set(parameters.keys())].map(name => {
        const values = parameters.getAll(name);
        return [name, values.length === 1 ? values[0] : values];
      }),
    );
    next();
  };
}
