import type {
  AssessmentDocument,
  ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { withInherited } from '../../rules/inheritance/inherited';
import { NOWHERE, PLACE_COLUMNS, placeOf } from '../catalog/places';
import type { ComponentRecord } from '../tables';
import { readSharedAnswerBook } from './readSharedAnswers';

/** Gives a document what its component inherits now. */
export type Inheritance = (document: AssessmentDocument) => AssessmentDocument;

/** Reads what a component inherits now. */
export async function readInheritance(
  knex: Knex,
  models: ModelVersions,
  entityRef: string,
): Promise<Inheritance> {
  const place = await knex<ComponentRecord>('components')
    .where({ entity_ref: entityRef })
    .first(...PLACE_COLUMNS);
  const book = await readSharedAnswerBook(knex, models);
  return document =>
    withInherited(document, placeOf(place ?? NOWHERE), book, models);
}
