import { InputError } from '@backstage/errors';
import type { RequestHandler } from 'express';
import { isDeepStrictEqual } from 'node:util';
import { contractRouteOf } from './contractRoutes';
import { unknownProperties } from './unknownProperties';

/**
 * Refuses what is sent along to an operation that takes no body, which the
 * contract's validator would pass over.
 */
export function emptyBody(): RequestHandler {
  return (request, _response, next) => {
    const route = contractRouteOf(request.method, request.path);
    const isTaken = route === undefined || route.body !== undefined;
    next(
      isTaken || isEmpty(request.body)
        ? undefined
        : new InputError(mistakeIn(request.body)),
    );
  };
}

function isEmpty(body: unknown): boolean {
  return body === undefined || isDeepStrictEqual(body, {});
}

function mistakeIn(body: unknown): string {
  const unknown = Array.isArray(body)
    ? []
    : unknownProperties(undefined, body, []);
  return unknown.length > 0
    ? unknown.map(name => `${name}: unknown property`).join('; ')
    : 'body: must be empty';
}
