import {
  inheritedAnswerOf,
  type AssessmentDocument,
  type ComponentRow,
  type ModelVersions,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { parseDocument } from '../../store/assessments/documents';
import { engineOf } from '../../store/engine';
import { placeOf, type PlaceColumns } from '../../store/catalog/places';
import { withInherited } from '../../rules/inheritance/inherited';
import type { SharedAnswerBook } from '../../rules/inheritance/SharedAnswerBook';
import { unnamed } from '../../rules/inheritance/unnamed';
import type { ComponentRecord, SubmissionRecord } from '../../store/tables';

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
  asked: {
    statement: StatementId;
    sharing: Sharing;
    /** Whether the viewer may read a group, user, system or domain. */
    isSeen: (entityRef: string) => boolean;
  },
): Promise<Map<string, AnswerDetail>> {
  const { statement, isSeen } = asked;
  const { models, readBook } = asked.sharing;
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
        place
          ? detailOf(
              withInherited(submitted, place, book, models),
              statement,
              from => book.candidatesOf(place, isSeen).has(from),
            )
          : detailOf(submitted, statement, () => false),
      ];
    }),
  );
}

function detailOf(
  document: AssessmentDocument,
  statement: StatementId,
  isNamed: (from: string) => boolean,
): AnswerDetail {
  const inherited = inheritedAnswerOf(document, statement);
  if (inherited) {
    const isSeen = inherited.from !== null && isNamed(inherited.from);
    const said = isSeen ? inherited : unnamed(inherited);
    const { updatedAt, evidence = [], from: ref, fromTitle: title } = said;
    return {
      updatedAt,
      evidence,
      inheritedFrom: ref !== null && title !== null ? { ref, title } : null,
    };
  }
  const answers = new Map(Object.entries(document.answers));
  const { updatedAt = null, evidence = [] } = answers.get(statement) ?? {};
  return { updatedAt, evidence };
}
