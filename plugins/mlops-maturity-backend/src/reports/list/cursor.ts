import { InputError } from '@backstage/errors';
import { z } from 'zod';

/**
 * Where a page of a sorted list ended.
 */
export interface Cursor {
  /** What the last row is sorted by; `null` sorts last. */
  key: string | number | null;
  /** Entity ref of the last row. */
  ref: string;
}

const text = z.string().refine(value => !value.includes('\0'));
const cursorSchema = z.strictObject({
  key: z.union([text, z.int(), z.null()]),
  ref: text,
});

/** Turns a position into a text to hand out. */
export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/**
 * Reads a position that was handed out.
 *
 * @param keyType - what the list is sorted by now
 * @throws InputError if it is not one, or belongs to another order
 */
export function decodeCursor(
  encoded: string,
  keyType: 'string' | 'number',
): Cursor {
  const cursor = cursorSchema.safeParse(parseJson(encoded)).data;
  if (!cursor || (cursor.key !== null && typeof cursor.key !== keyType)) {
    throw new InputError(
      'cursor does not come from this list; ask for the first page without it',
    );
  }
  return cursor;
}

function parseJson(encoded: string): unknown {
  try {
    return JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
