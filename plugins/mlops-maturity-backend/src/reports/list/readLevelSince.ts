import type { Knex } from 'knex';
import { engineOf } from '../../store/engine';
import type { ComponentRecord, SubmissionRecord } from '../../store/tables';

/**
 * Looks up when components were submitted at their reported level after another
 * one, or for the first time.
 *
 * @returns milliseconds since the epoch by entity ref; none where what counts
 * is not at the level that was submitted, as something shared has changed it
 */
export async function readLevelSince(
  knex: Knex,
  components: ReadonlyArray<
    Pick<ComponentRecord, 'entity_ref' | 'reported_level'>
  >,
): Promise<Map<string, number>> {
  const levels = new Map(
    components.flatMap(({ entity_ref: ref, reported_level: level }) =>
      level === null ? [] : [[ref, level] as const],
    ),
  );
  const changes: Pick<
    SubmissionRecord,
    'entity_ref' | 'reported_level' | 'submitted_at'
  >[] = await knex('submissions as s')
    .whereRaw('s.entity_ref in (?)', [
      engineOf(knex).rowsOf([...levels.keys()]),
    ])
    .whereRaw(
      `s.revision = (
        select max(changed.revision) from submissions as changed
        where changed.entity_ref = s.entity_ref
          and changed.reported_level is distinct from changed.previous_level
      )`,
    )
    .select('s.entity_ref', 's.reported_level', 's.submitted_at');
  return new Map(
    changes.flatMap(each =>
      levels.get(each.entity_ref) === each.reported_level
        ? [[each.entity_ref, Number(each.submitted_at)] as const]
        : [],
    ),
  );
}
