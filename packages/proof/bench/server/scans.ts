import type { Knex } from 'knex';

/**
 * A bare read of what the reports by group are made from: every column of every
 * component in scope is looked at, and one row comes back. It reads the index
 * of the reports. SQLite has to be told to use it and would otherwise read the
 * table, which is slower.
 */
export async function scanComponents(knex: Knex): Promise<object> {
  const components =
    knex.client.config.client === 'pg'
      ? 'components'
      : knex.raw('components indexed by components_report');
  return knex
    .from(components)
    .whereNull('removed_at')
    .first(
      knex.raw('count(*) as components'),
      knex.raw('sum(octet_length(profile)) as profiles'),
      knex.raw('sum(octet_length(owner)) as owners'),
      knex.raw('sum(octet_length(co_owners)) as co_owners'),
      knex.raw('max(fresh_since) as fresh_since'),
    );
}

/** The columns that the list of components is made from, of all in scope. */
export async function readColumns(knex: Knex): Promise<object[]> {
  return knex
    .from('components')
    .whereNull('removed_at')
    .select(
      ...['entity_ref', 'title', 'type', 'lifecycle', 'owner', 'co_owners'],
      ...['system', 'co_systems', 'domain', 'co_domains', 'tags', 'profile'],
      ...['reported_level', 'declared_level', 'target'],
      ...['assessed_at', 'fresh_since'],
    );
}

/** The same for what the trend is made from. */
export async function scanSubmissions(knex: Knex): Promise<object> {
  return knex
    .from('submissions')
    .first(
      knex.raw('count(*) as submissions'),
      knex.raw('max(day) as day'),
      knex.raw('sum(octet_length(outcome)) as outcomes'),
      knex.raw('sum(octet_length(previous_outcome)) as previous_outcomes'),
    );
}
