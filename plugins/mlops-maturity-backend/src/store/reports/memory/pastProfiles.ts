import type { Knex } from 'knex';
import type { SubmissionRecord } from '../../tables';
import type { CountedComponents } from './SeenComponents';
import { ProfileColumn } from './ProfileColumn';

/** Packed profiles by entity ref. */
export type PastProfiles = ReadonlyMap<string, string>;

/**
 * Reads the profiles that counted at the end of a day.
 *
 * @param day - in UTC, as 2026-11-21
 */
export async function readPastProfiles(
  knex: Knex,
  day: string,
): Promise<PastProfiles> {
  const records: Pick<SubmissionRecord, 'entity_ref' | 'profile'>[] =
    await knex('submissions as s')
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

/** The profiles in the rows that their components have now. */
export function pastColumn(
  past: PastProfiles,
  components: CountedComponents,
): ProfileColumn {
  const column = new ProfileColumn();
  for (let row = 0; row < components.size; row += 1) {
    column.set(row, past.get(components.entityRefAt(row)) ?? null);
  }
  return column;
}
