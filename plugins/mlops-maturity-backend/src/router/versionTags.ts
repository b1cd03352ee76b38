import type {
  AssessmentView,
  SharedAnswersView,
} from 'backstage-plugin-mlops-maturity-common';
import type { Response } from 'express';
import { fingerprint } from '../service/fingerprint';
import type { AnyRequest } from './audited';

/** What is read as a whole and written on the version that was read. */
export type VersionedView = AssessmentView | SharedAnswersView;

/**
 * The parts of a view that are written, each on a version of its own, in the
 * order in which a tag names them.
 */
const PARTS = ['draft', 'submission', 'plan'] as const;

/** What a write of an assessment is based on. */
export type AssessmentPart = (typeof PARTS)[number];

/**
 * The `ETag` of a view, which every write of it takes as `If-Match`.
 *
 * @remarks
 * An assessment has several versions, and each write compares one of them: the
 * tag names all, so that it fits whatever is written next. What a group shares
 * has one; the rest of its tag changes with whom it reaches.
 */
export function tagOf(view: VersionedView): string {
  if ('statements' in view) {
    return `"${view.version}-${fingerprint(view)}"`;
  }
  const versions: Record<AssessmentPart, number> = {
    draft: view.version,
    submission: view.submission?.revision ?? 0,
    plan: view.planVersion,
  };
  return `"${PARTS.map(part => versions[part]).join('.')}"`;
}

/**
 * Reads the version of what is written from an `If-Match` header whose shape
 * the contract has checked: a tag, or the version alone.
 *
 * @param part - of an assessment; left out for what has one version
 */
export function readIfMatch(
  header: string | undefined,
  part?: AssessmentPart,
): number {
  const versions = /[\d.]+/.exec(header ?? '')?.[0].split('.') ?? [];
  const place = part && versions.length > 1 ? PARTS.indexOf(part) : 0;
  return Number(versions[place]);
}

/**
 * Marks an answer with its tag, if it has one. A browser may keep what it was
 * sent, but has to ask each time whether it still holds, and must not show it
 * to the next person who signs in.
 *
 * @param tag - see {@link weakTag} and {@link tagOf}
 */
export function setTag<T>(
  response: Response<T>,
  tag: string | undefined,
): void {
  response.set({
    ...(tag !== undefined && { etag: tag }),
    'cache-control': 'private, no-cache',
  });
  response.vary('Authorization, Cookie');
}

/** The tag of what is not written on the version that was read. */
export function weakTag(version: string): string {
  return `W/"${version}"`;
}

/**
 * Answers with something under its tag, or "not changed" if the caller has it
 * already.
 */
export function sendIfChanged<T>(
  request: AnyRequest,
  response: Response<T>,
  tag: string,
  body: T,
): void {
  if (!sendIfUnchanged(request, response, tag)) {
    setTag(response, tag);
    response.json(body);
  }
}

/**
 * The same for what has yet to be read.
 *
 * @returns whether the response was sent
 */
export function sendIfUnchanged<T>(
  request: AnyRequest,
  response: Response<T>,
  tag: string,
): boolean {
  // Express compares the request with what the response says so far.
  setTag(response, tag);
  if (request.fresh) {
    response.status(304).end();
    return true;
  }
  // Should the answer fail, the error must not be taken for it.
  response.removeHeader('etag');
  return false;
}
