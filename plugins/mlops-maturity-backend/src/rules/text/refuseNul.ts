import { InputError } from '@backstage/errors';

/**
 * Refuses what PostgreSQL cannot even be asked for.
 *
 * @throws InputError naming the field
 */
export function refuseNul(field: string, value: string): string {
  if (value.includes('\0')) {
    throw new InputError(`${field} contains a NUL character; leave it out`);
  }
  return value;
}
