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
 * Marks a report, or a view, with its version, if it has one. A browser may
 * keep what it was sent, but has to ask each time whether it still holds, and
 * must not show it to the next person who signs in.
 */
export function setVersion<T>(
  response: Response<T>,
  version: string | undefined,
): void {
  setTag(response, version === undefined ? undefined : `W/"${version}"`);
}

function setTag<T>(response: Response<T>, tag: string | undefined): void {
  response.set({
    ...(tag !== undefined && { etag: tag }),
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

/**
 * Answers with a view under the tag that every write of it takes, or that it
 * is what the caller has already.
 */
export function sendViewIfChanged<TView extends VersionedView>(
  request: AnyRequest,
  response: Response<TView>,
  view: TView,
): void {
  setTag(response, tagOf(view));
  if (request.fresh) {
    response.status(304).end();
  } else {
    response.json(view);
  }
}
