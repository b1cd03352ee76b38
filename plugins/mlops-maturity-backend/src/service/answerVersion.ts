import { createHash } from 'node:crypto';
import { bodyOf } from './ReportBody';

/**
 * A version made from an answer itself, which is never one that was made from
 * a revision: what somebody was sent who saw everything is no answer to
 * somebody who does not.
 */
export function answerVersion(report: object): string {
  const digest = createHash('sha256')
    .update(bodyOf(report).plain)
    .digest('base64url');
  return `seen-${digest.slice(0, 32)}`;
}
