import type { Response } from 'express';
import type { AnyRequest } from './audited';

/**
 * The version in an `If-Match` header whose shape the contract has checked.
 */
export function readIfMatch(header: string | undefined): number {
  return Number(/\d+/.exec(header ?? '')?.[0]);
}

/**
 * The `ETag` of what is written with compare-and-set, such as a draft: its
 * version in quotes.
 */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/**
 * Marks a report, or a view, with its version. A browser may keep what it was sent, but
 * has to ask each time whether it still holds, and must not show it to the
 * next person who signs in.
 */
export function setVersion<T>(response: Response<T>, version: string): void {
  response.set({
    etag: `W/"${version}"`,
    'cache-control': 'private, no-cache',
  });
  response.vary('Authorization, Cookie');
}

/**
 * Answers "not changed" if the caller has this version already.
 *
 * @returns whether the response was sent
 */
export function sendIfUnchanged<T>(
  request: AnyRequest,
  response: Response<T>,
  version: string,
): boolean {
  // Express compares the request with what the response says so far.
  setVersion(response, version);
  if (request.fresh) {
    response.status(304).end();
    return true;
  }
  // Should the report fail, the error must not be taken for it.
  response.removeHeader('etag');
  return false;
}
