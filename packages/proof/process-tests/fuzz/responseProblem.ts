import { METHODS } from 'node:http';
import type { Contract } from './Contract';
import type { RequestPlan } from './RequestPlan';
import type { WireResponse } from './sendRequest';

/** Refusals that any operation may answer with. */
const REFUSALS = new Set([400, 401, 403, 404, 405, 409, 412, 413, 415, 431]);

/**
 * What no body may give away. None of it is in any request, so that a body
 * which repeats the request is not taken for one that tells a secret. A text of
 * a request may stand before a time, so a trace does not reach over its end.
 */
const SECRETS = [
  { what: 'a stack trace', pattern: /\bat [^\n"]{1,200}:\d+:\d+\)?/ },
  {
    what: 'a path of the server',
    pattern: /node_modules|\/(?:tmp|home|work|usr|app)\/[\w.-]+/,
  },
  {
    what: 'a database error',
    pattern:
      /SQLITE_[A-Z]+|syntax error at or near|violates [\w-]+ constraint|invalid byte sequence|unterminated|no such (?:table|column)|near "[^"]*": syntax/,
  },
  {
    what: 'a database statement',
    pattern:
      /(?:from|into|update|join) [`"](?:component|draft|submission|revision|entity|mlops)\w*[`"]/,
  },
];

/**
 * What is wrong with an answer.
 *
 * @returns `undefined` if it keeps every promise
 */
export function responseProblem(
  contract: Contract,
  plan: RequestPlan,
  response: WireResponse,
): string | undefined {
  const { status, text } = response;
  if (status >= 500) {
    return `answered ${status}`;
  }
  const secret = SECRETS.find(({ pattern }) => pattern.test(text));
  if (secret) {
    return `gave away ${secret.what}: ${secret.pattern.exec(text)?.[0]}`;
  }
  if (isRefusedByHttp(plan, response) || isNoRoute(plan, response)) {
    return undefined;
  }
  if (plan.authorization !== 'valid') {
    if (status !== 401 && plan.method !== 'OPTIONS') {
      return `answered ${status} to a caller that it cannot know`;
    }
  }
  return plan.method === 'OPTIONS'
    ? undefined
    : contractProblem(contract, plan, response);
}

/** Node refuses what is not HTTP, or too long, before any of our code runs. */
function isRefusedByHttp(
  { method }: RequestPlan,
  { status, text, contentType }: WireResponse,
): boolean {
  const isBare = text === '' && contentType === undefined;
  return (
    isBare && (status === 431 || (status === 400 && !METHODS.includes(method)))
  );
}

/** Backstage says no more than 404 where nobody listens. */
function isNoRoute(
  { twist, authorization }: RequestPlan,
  { status, text, contentType }: WireResponse,
): boolean {
  const isOff = twist === 'path' || twist === 'method';
  return (
    isOff &&
    authorization === 'valid' &&
    status === 404 &&
    text === '' &&
    contentType === undefined
  );
}

function contractProblem(
  contract: Contract,
  plan: RequestPlan,
  response: WireResponse,
): string | undefined {
  const { status, text } = response;
  const method = plan.method === 'HEAD' ? 'GET' : plan.method;
  const operation = contract.operations.find(
    ({ path, ...each }) =>
      path === plan.operation?.path && each.method === method,
  );
  const isRefusal = REFUSALS.has(status);
  if (!isRefusal && operation && !operation.statuses.includes(status)) {
    return `answered ${status}, which is not documented`;
  }
  if (!isRefusal && !operation && plan.operation) {
    return `answered ${status} to ${plan.method}, which is not documented`;
  }
  if (status === 304 || plan.method === 'HEAD') {
    return text === '' ? undefined : `sent a body with ${status}`;
  }
  if (!isRefusal && !operation) {
    return undefined;
  }
  // Refusals of an address without an operation look like any other.
  const problem = contract.problemWith(
    operation?.id ?? contract.operations[0].id,
    response,
  );
  return problem && `answered ${status}, of which the body ${problem}`;
}
