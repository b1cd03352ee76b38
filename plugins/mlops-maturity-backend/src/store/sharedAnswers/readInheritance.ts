import type {
  AssessmentDocument,
  ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { engineOf } from '../engine';
import type { ComponentRecord } from '../tables';
import {
  NOWHERE,
  PLACE_COLUMNS,
  placeOf,
  type PlaceColumns,
} from '../catalog/places';
import { withInherited } from '../../rules/inheritance/inherited';
import { readSharedAnswerBook } from './readSharedAnswers';

/** Gives a document what its component inherits now. */
export type Inheritance = (document: AssessmentDocument) => AssessmentDocument;

/** Reads what a component inherits now. */
export async function readInheritance(
  knex: Knex,
  models: ModelVersions,
  entityRef: string,
): Promise<Inheritance> {
  const place = await placeQuery(knex, entityRef).first();
  return inheritanceAt(knex, models, place);
}

/** A component that nobody else moves or submits for meanwhile. */
export interface HeldComponent {
  inherit: Inheritance;
  /** What the catalog says of it; `undefined` if it has no row yet. */
  component: Pick<ComponentRecord, 'owner' | 'lifecycle'> | undefined;
}

/**
 * The same for a submission: until the end of the transaction the component
 * stays where it is, and nobody changes what is shared.
 */
export async function holdInheritance(
  transaction: Knex.Transaction,
  models: ModelVersions,
  entityRef: string,
): Promise<HeldComponent> {
  await engineOf(transaction).waitForTurn(
    transaction,
    'shared-answers',
    'shared',
  );
  const component = await placeQuery(transaction, entityRef)
    .select('lifecycle')
    .forUpdate()
    .first();
  const inherit = await inheritanceAt(transaction, models, component);
  return { inherit, component };
}

function placeQuery(knex: Knex, entityRef: string) {
  return knex<ComponentRecord>('components')
    .where({ entity_ref: entityRef })
    .select(...PLACE_COLUMNS);
}

async function inheritanceAt(
  knex: Knex,
  models: ModelVersions,
  place: PlaceColumns = NOWHERE,
): Promise<Inheritance> {
  const book = await readSharedAnswerBook(knex, models);
  return document => withInherited(document, placeOf(place), book, models);
}
