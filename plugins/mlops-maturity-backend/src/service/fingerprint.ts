import { createHash } from 'node:crypto';

/**
 * A short text that is equal only for equal values.
 *
 * @param value - anything that JSON can express
 */
export function fingerprint(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value))
    .digest('base64url')
    .slice(0, 32);
}
