import { InputError } from '@backstage/errors';

/**
 * Refuses NUL characters, which PostgreSQL does not accept in a query.
 *
 * @throws InputError naming the field
 */
export function refuseNul(field: string, value: string): string {
  if (value.includes('\0')) {
    throw new InputError(`${field} contains a NUL character; leave it out`);
  }
  return value;
}
