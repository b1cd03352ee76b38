import type { Knex } from 'knex';
import { canonical } from '../components';
import { refuseNul } from './refuseNul';

/**
 * Keeps the components, as `c`, that have a text in their title or entity ref.
 *
 * @throws InputError if no title can contain the text
 */
export function keepMatching(query: Knex.QueryBuilder, search: string): void {
  const text = canonical(refuseNul('search', search));
  const pattern = `%${text.replace(/[!%_]/g, '!$&')}%`;
  query.whereRaw(
    `(c.title_key like ? escape '!' or c.entity_ref like ? escape '!')`,
    [pattern, pattern],
  );
}
