import type { ReportFilter } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { searchedText } from './filterValues';

/**
 * Keeps the components, as `c`, that have the text that a filter asks for, if
 * it does, in their title or entity ref.
 *
 * @throws InputError if no title can contain the text
 */
export function keepMatching(
  query: Knex.QueryBuilder,
  filter: ReportFilter,
): void {
  const text = searchedText(filter);
  if (text === undefined) {
    return;
  }
  const pattern = `%${text.replace(/[!%_]/g, '!$&')}%`;
  query.whereRaw(
    `(c.title_key like ? escape '!' or c.entity_ref like ? escape '!')`,
    [pattern, pattern],
  );
}
