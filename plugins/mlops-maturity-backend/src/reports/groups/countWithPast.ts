import type { Knex } from 'knex';
import { engineOf } from '../../store/engine';
import type { ReportSelection } from '../selection';
import type { SubmissionRecord } from '../../store/tables';
import type { CountedComponents } from '../memory/SeenComponents';
import type { ReportMemory } from '../memory/ReportMemory';

/** Few enough for others not to notice that they are being read. */
const PAGE_SIZE = 500;

/**
 * Counts something with what components counted as at the end of an earlier
 * day. What is known of that is not read again.
 *
 * @param options.day - in UTC, as 2026-11-21
 * @param options.rowsOf - finds the rows that are counted
 * @param options.count - must not wait for anything
 */
export async function countWithPast<T>(
  { knex, memory }: { knex: Knex; memory: ReportMemory },
  selection: Pick<ReportSelection, 'revision' | 'visibility'>,
  options: {
    day: string;
    rowsOf: (components: CountedComponents) => Int32Array;
    count: (components: CountedComponents, rows: Int32Array) => T;
  },
): Promise<T> {
  const { day, rowsOf, count } = options;
  for (;;) {
    const found = await memory.count(selection, components => {
      const rows = rowsOf(components);
      const asked = components.profilesAt(day).askFor(rows);
      return asked.rows.length === 0
        ? { isKnown: true as const, counted: count(components, rows) }
        : {
            isKnown: false as const,
            ticket: asked.ticket,
            unknown: Array.from(asked.rows, row => components.entityRefAt(row)),
          };
    });
    if (found.isKnown) {
      return found.counted;
    }
    const { ticket, unknown } = found;
    for (let start = 0; start < unknown.length; start += PAGE_SIZE) {
      const refs = unknown.slice(start, start + PAGE_SIZE);
      const profiles = await readProfilesAt(knex, day, refs);
      await memory.count(selection, components => {
        const past = components.profilesAt(day);
        for (const ref of refs) {
          const row = components.rowOf(ref);
          if (row !== undefined) {
            past.put(row, ticket, profiles.get(ref) ?? null);
          }
        }
      });
    }
  }
}

async function readProfilesAt(
  knex: Knex,
  day: string,
  refs: readonly string[],
): Promise<Map<string, string>> {
  const records: Pick<SubmissionRecord, 'entity_ref' | 'profile'>[] =
    await knex('submissions as s')
      .whereRaw('s.entity_ref in (?)', [engineOf(knex).rowsOf(refs)])
      .whereRaw(
        `s.revision = (
          select max(earlier.revision) from submissions as earlier
          where earlier.entity_ref = s.entity_ref and earlier.day <= ?
        )`,
        [day],
      )
      .select('s.entity_ref', 's.profile');
  return new Map(records.map(each => [each.entity_ref, each.profile]));
}
