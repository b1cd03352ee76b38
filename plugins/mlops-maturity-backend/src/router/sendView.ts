import type { Response } from 'express';
import { tagOf, type VersionedView } from './versionTags';

/**
 * Answers with a view under the tag that every write of it takes.
 */
export function sendView<TView extends VersionedView>(
  response: Response<TView>,
  status: 200 | 201,
  view: TView,
): void {
  response
    .status(status)
    .set({ etag: tagOf(view), 'cache-control': 'no-store' })
    .json(view);
}
