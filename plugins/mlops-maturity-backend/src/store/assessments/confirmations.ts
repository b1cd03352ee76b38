import type {
  Confirmation,
  SectionId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { compareTexts } from '../../rules/text/compareTexts';
import type { ConfirmationRecord } from '../tables';

/** Somebody says that the answers of sections are still true. */
interface NewConfirmations<TTime> {
  sections: readonly SectionId[];
  confirmedAt: TTime;
  /** Entity ref of a user, or subject of a service. */
  confirmedBy: string;
  /** The submission that is confirmed. */
  revision: number;
}

/**
 * Keeps what was confirmed, for good and as the newest of each section.
 *
 * @param confirmed - `confirmedAt` in milliseconds since the epoch; at least
 * one section
 */
export async function keepConfirmations(
  transaction: Knex.Transaction,
  confirmed: NewConfirmations<number> & { entityRef: string },
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

/**
 * The newest confirmation of each section after some more.
 *
 * @param before - in order of section, as what is returned
 */
export function withConfirmations(
  before: readonly Confirmation[],
  { sections, ...confirmed }: NewConfirmations<string>,
): Confirmation[] {
  return [
    ...before.filter(({ section }) => !sections.includes(section)),
    ...sections.map(section => ({ section, ...confirmed })),
  ].sort((a, b) => compareTexts(a.section, b.section));
}
