import type { Knex } from 'knex';

const ROWS_PER_STATEMENT = 5_000;

/**
 * Inserts many rows, with one parameter a statement.
 *
 * @param options.documents - a table with columns `id` and `content`; the
 * column `document` of a row then names the content to insert
 */
export async function insertRows(
  knex: Knex,
  table: string,
  rows: readonly object[],
  options: { documents?: string } = {},
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const columns = Object.keys(rows[0]);
  const isPostgres = knex.client.config.client === 'pg';
  const values = columns.map(column => {
    if (options.documents && column === 'document') {
      return 't.content';
    }
    return isPostgres ? `r.${column}` : `json_extract(r.value, '$.${column}')`;
  });
  const source = isPostgres
    ? `json_populate_recordset(null::${table}, ?::json) r`
    : 'json_each(?) r';
  const template = isPostgres
    ? 'r.document'
    : `json_extract(r.value, '$.document')`;
  const join = options.documents
    ? `join ${options.documents} t on t.id = ${template}`
    : '';
  const statement = `insert into ${table} (${columns.join(', ')})
    select ${values.join(', ')} from ${source} ${join}`;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await knex.raw(statement, [
      JSON.stringify(rows.slice(start, start + ROWS_PER_STATEMENT)),
    ]);
  }
}
