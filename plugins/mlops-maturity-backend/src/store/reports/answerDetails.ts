import {
  inheritedAnswerOf,
  type AssessmentDocument,
  type ComponentRow,
  type ModelVersions,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { parseDocument } from '../documents';
import { engineOf } from '../engine';
import {
  placeOf,
  withInherited,
  type PlaceColumns,
} from '../sharedAnswers/inherited';
import type { SharedAnswerBook } from '../sharedAnswers/SharedAnswerBook';
import type { ComponentRecord, SubmissionRecord } from '../tables';

type AnswerDetail = NonNullable<ComponentRow['answerDetail']>;

/** What decides which answers components inherit. */
export interface Sharing {
  models: ModelVersions;
  readBook: () => Promise<SharedAnswerBook>;
}

/**
 * Looks up when the answers to a statement were last changed and what shows
 * them, in the newest submissions of some components or above them.
 *
 * @returns the details by entity ref, none for components without a submission
 */
export async function readAnswerDetails(
  knex: Knex,
  components: ReadonlyArray<PlaceColumns & Pick<ComponentRecord, 'entity_ref'>>,
  statement: StatementId,
  { models, readBook }: Sharing,
): Promise<Map<string, AnswerDetail>> {
  const places = new Map(
    components.map(component => [component.entity_ref, placeOf(component)]),
  );
  const book = await readBook();
  const newest: Pick<SubmissionRecord, 'entity_ref' | 'document'>[] = await knex
    .from('submissions')
    .whereRaw('submissions.entity_ref in (?)', [
      engineOf(knex).rowsOf([...places.keys()]),
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
      const place = places.get(ref);
      const submitted = parseDocument(document);
      return [
        ref,
        detailOf(
          place ? withInherited(submitted, place, book, models) : submitted,
          statement,
        ),
      ];
    }),
  );
}

function detailOf(
  document: AssessmentDocument,
  statement: StatementId,
): AnswerDetail {
  const inherited = inheritedAnswerOf(document, statement);
  if (inherited) {
    const { updatedAt, evidence = [], from: ref, fromTitle: title } = inherited;
    return { updatedAt, evidence, inheritedFrom: { ref, title } };
  }
  const answers = new Map(Object.entries(document.answers));
  const { updatedAt = null, evidence = [] } = answers.get(statement) ?? {};
  return { updatedAt, evidence };
}
