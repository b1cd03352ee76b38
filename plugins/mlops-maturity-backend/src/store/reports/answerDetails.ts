import type {
  ComponentRow,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { parseDocument } from '../documents';
import { engineOf } from '../engine';
import type { SubmissionRecord } from '../tables';

type AnswerDetail = NonNullable<ComponentRow['answerDetail']>;

/**
 * Looks up when the answers to a statement were last changed and what shows
 * them, in the newest submissions of some components.
 *
 * @returns the details by entity ref, none for components without a submission
 */
export async function readAnswerDetails(
  knex: Knex,
  entityRefs: readonly string[],
  statement: StatementId,
): Promise<Map<string, AnswerDetail>> {
  const newest: Pick<SubmissionRecord, 'entity_ref' | 'document'>[] = await knex
    .from('submissions')
    .whereRaw('submissions.entity_ref in (?)', [
      engineOf(knex).rowsOf(entityRefs),
    ])
    .whereRaw(
      `submissions.revision = (
        select max(newest.revision) from submissions as newest
        where newest.entity_ref = submissions.entity_ref
      )`,
    )
    .select('submissions.entity_ref', 'submissions.document');
  return new Map(
    newest.map(({ entity_ref: ref, document }) => {
      const answers = new Map(Object.entries(parseDocument(document).answers));
      const { updatedAt = null, evidence = [] } = answers.get(statement) ?? {};
      return [ref, { updatedAt, evidence }];
    }),
  );
}
