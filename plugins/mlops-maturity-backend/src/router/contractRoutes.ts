import { spec } from '../schema/openapi.generated';
import type { Schema } from './unknownProperties';

/**
 * A route of the contract.
 */
export interface ContractRoute {
  /** Upper case. */
  method: string;
  /** The path with names for its parameters, as in the contract. */
  template: string;
  operationId: string;
  /** What its body has to be; `undefined` if it takes none. */
  body: Schema | undefined;
}

const routes = Object.entries(spec.paths).flatMap(([template, operations]) =>
  Object.entries(operations).flatMap(([method, operation]) =>
    'operationId' in operation
      ? [
          {
            // As lenient as Express is about case and a slash at the end.
            pattern: new RegExp(
              `^${template.replace(/\{\w+\}/g, '[^/]+')}/?$`,
              'i',
            ),
            route: {
              method: method.toUpperCase(),
              template,
              operationId: String(operation.operationId),
              body:
                'requestBody' in operation
                  ? operation.requestBody.content['application/json'].schema
                  : undefined,
            },
          },
        ]
      : [],
  ),
);

/**
 * The route that a request is for.
 *
 * @param pathname - below the plugin, not decoded
 * @returns `undefined` if the contract has none
 */
export function contractRouteOf(
  method: string,
  pathname: string,
): ContractRoute | undefined {
  return routes.find(
    ({ pattern, route }) => route.method === method && pattern.test(pathname),
  )?.route;
}
