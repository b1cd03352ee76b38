import { spec } from '../schema/openapi.generated';
import type { Schema } from './unknownProperties';

type Paths = typeof spec.paths;

type IdOf<TItem> = {
  [Method in keyof TItem]: TItem[Method] extends { operationId: infer Id }
    ? Id
    : never;
}[keyof TItem];

/** The operations of the contract. */
export type OperationId = {
  [Path in keyof Paths]: IdOf<Paths[Path]>;
}[keyof Paths];

const METHODS = ['get', 'patch', 'put', 'post', 'delete'] as const;

/** A method that the contract uses, as Express calls it. */
export type HttpMethod = (typeof METHODS)[number];

/** An operation as the contract has it. */
interface ContractOperation {
  operationId: OperationId;
  summary: string;
  requestBody?: {
    content: { 'application/json': { schema: Schema } };
  };
}

/**
 * A route of the contract.
 */
export interface ContractRoute {
  method: HttpMethod;
  /** The path with names for its parameters, as in the contract. */
  template: string;
  operationId: OperationId;
  /** What it is for, in a line. */
  summary: string;
  /** What its body has to be; `undefined` if it takes none. */
  body: Schema | undefined;
}

/** All of the contract, in its order. */
export const contractRoutes: readonly ContractRoute[] = Object.entries<
  Partial<Record<HttpMethod, ContractOperation>>
>(spec.paths).flatMap(([template, item]) =>
  METHODS.flatMap(method => {
    const { operationId, summary, requestBody } = item[method] ?? {};
    return operationId && summary
      ? {
          method,
          template,
          operationId,
          summary,
          body: requestBody?.content['application/json'].schema,
        }
      : [];
  }),
);

const patterns = contractRoutes.map(route => ({
  // As lenient as Express is about case and a slash at the end.
  pattern: new RegExp(
    `^${route.template.replace(/\{\w+\}/g, '[^/]+')}/?$`,
    'i',
  ),
  route,
}));

/**
 * The route that a request is for.
 *
 * @param method - in any case
 * @param pathname - below the plugin, not decoded
 * @returns `undefined` if the contract has none
 */
export function contractRouteOf(
  method: string,
  pathname: string,
): ContractRoute | undefined {
  return patterns.find(
    ({ pattern, route }) =>
      route.method === method.toLowerCase() && pattern.test(pathname),
  )?.route;
}
