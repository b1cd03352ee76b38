import { createHash } from 'node:crypto';
import { bodyOf } from './ReportBody';

/**
 * A version made from the answer itself. It never equals one made from a
 * revision, so an answer for somebody who sees everything is not taken for that
 * of somebody who does not.
 */
export function answerVersion(report: object): string {
  const digest = createHash('sha256')
    .update(bodyOf(report).plain)
    .digest('base64url');
  return `seen-${digest.slice(0, 32)}`;
}
