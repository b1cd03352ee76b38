import type { SectionId } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { ConfirmationRecord } from '../tables';

/**
 * Keeps what was confirmed, for good and as the newest of each section.
 *
 * @param confirmed - at least one section
 */
export async function keepConfirmations(
  transaction: Knex.Transaction,
  confirmed: {
    entityRef: string;
    sections: readonly SectionId[];
    /** Milliseconds since the epoch. */
    confirmedAt: number;
    /** Entity ref of a user, or subject of a service. */
    confirmedBy: string;
    /** The submission that is confirmed. */
    revision: number;
  },
): Promise<void> {
  const records = confirmed.sections.map(
    (section): ConfirmationRecord => ({
      entity_ref: confirmed.entityRef,
      section,
      confirmed_at: confirmed.confirmedAt,
      confirmed_by: confirmed.confirmedBy,
      revision: confirmed.revision,
    }),
  );
  await transaction<ConfirmationRecord>('confirmations')
    .insert(records)
    .onConflict(['entity_ref', 'section'])
    .merge();
  await transaction<ConfirmationRecord>('confirmation_log')
    .insert(records)
    .onConflict(['entity_ref', 'confirmed_at', 'section'])
    .ignore();
}
