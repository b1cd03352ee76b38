import { isError, ResponseError } from '@backstage/errors';

/** Why the backend would not answer, where asking again does not help. */
export type Refusal = 'signed-out' | 'not-allowed' | 'not-found';

const REFUSALS = new Map<string, Refusal>([
  ['AuthenticationError', 'signed-out'],
  ['NotAllowedError', 'not-allowed'],
  ['NotFoundError', 'not-found'],
]);

/**
 * Tells a refusal from a failure.
 *
 * @param error - what a request was rejected with
 * @returns the refusal, or `undefined` if the request may work when repeated
 */
export function refusalOf(error: Error): Refusal | undefined {
  return REFUSALS.get(originOf(error).name);
}

/** What the backend cannot do without, and itself. */
const DEPENDENCIES = ['database', 'storage', 'catalog', 'permissions'] as const;

/** What does not answer at the moment. */
export type Unavailable = (typeof DEPENDENCIES)[number] | 'backend';

/** 502 and 504 come from a proxy that gets no answer itself. */
const AWAY: readonly number[] = [502, 503, 504];

/**
 * Tells what passes by itself from other failures: the backend, or something
 * that it needs, is away. Nothing is lost by that.
 *
 * @param error - what a request was rejected with
 * @returns what is away, or `undefined` for any other error
 */
export function unavailableOf(error: unknown): Unavailable | undefined {
  if (isError(error) && error.name === 'ServiceUnavailableError') {
    return 'backend';
  }
  if (!(error instanceof ResponseError) || !AWAY.includes(error.statusCode)) {
    return undefined;
  }
  const body: object = error.body;
  return 'dependency' in body
    ? DEPENDENCIES.find(name => name === body.dependency) ?? 'backend'
    : 'backend';
}

/**
 * Tells whether the backend refuses what it was asked for, so that something
 * else has to be asked for.
 *
 * @param error - what a request was rejected with
 */
export function isRefusedInput(error: Error): boolean {
  return originOf(error).name === 'InputError';
}

/**
 * The message of the backend where there is one, without the wrapping.
 *
 * @param error - what a request was rejected with
 */
export function messageOf(error: Error): string {
  return originOf(error).message;
}

/** A `ResponseError` carries what the backend said as its cause. */
function originOf(error: Error): { name: string; message: string } {
  return isError(error) && isError(error.cause) ? error.cause : error;
}
