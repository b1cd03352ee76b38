import type { ComponentRow } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { engineOf } from '../../store/engine';
import type { ComponentsSelection } from '../selection';
import { readAnswerDetails } from './answerDetails';
import { LISTED_COLUMNS, rowMaker, type ListedRecord } from './componentRow';
import type { ListSource } from './readComponents';
import { isSeen } from '../isSeen';
import { readLevelSince } from './readLevelSince';

/**
 * Reads the rows of a list.
 *
 * @param refs - the components in the order of the list; those that have left
 * the scope meanwhile are left out
 */
export async function readRows(
  { knex, memory, sharing }: ListSource,
  selection: ComponentsSelection,
  refs: readonly string[],
): Promise<ComponentRow[]> {
  const { statement } = selection.query;
  const records = await readRecords(knex, refs);
  const levelSince = await readLevelSince(knex, records);
  const byRef = new Map(records.map(record => [record.entity_ref, record]));
  const details =
    statement === undefined
      ? new Map()
      : await readAnswerDetails(knex, records, {
          statement,
          sharing,
          isSeen: ref => isSeen(selection.visibility, ref),
        });
  // Of the newest revision, as the records are.
  const { visibility } = selection;
  return memory.count({ visibility }, components => {
    const toRow = rowMaker({
      models: sharing.models,
      asOf: selection.asOf,
      statement,
      titleOf: ref => components.nodes.titleOf(ref),
      details,
      levelSince,
    });
    return refs.flatMap(ref => {
      const record = byRef.get(ref);
      const row = components.rowOf(ref);
      return record && row !== undefined
        ? [toRow(record, components.domainsAt(row))]
        : [];
    });
  });
}

async function readRecords(
  knex: Knex,
  refs: readonly string[],
): Promise<ListedRecord[]> {
  return knex
    .from('components as c')
    .whereRaw('c.entity_ref in (?)', [engineOf(knex).rowsOf(refs)])
    .whereNull('c.removed_at')
    .leftJoin('drafts as d', join =>
      join.on('d.entity_ref', 'c.entity_ref').andOnNotNull('d.document'),
    )
    .leftJoin('plans as p', 'p.entity_ref', 'c.entity_ref')
    .select(
      ...LISTED_COLUMNS.map(column => `c.${column}`),
      'd.entity_ref as draft_ref',
      'p.open_steps',
    );
}
