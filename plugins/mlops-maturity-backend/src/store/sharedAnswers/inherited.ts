import type {
  AssessmentDocument,
  ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { CatalogComponent } from '../AssessmentStore';
import { ownersOf } from '../components';
import type { CatalogColumns } from '../tables';
import type { Place, SharedAnswerBook } from './SharedAnswerBook';
import { keptIn } from './wordings';

/** The columns that say where a component is, for reading just those. */
export const PLACE_COLUMNS = [
  'system',
  'domain',
  'owner',
  'co_owners',
] as const satisfies readonly (keyof CatalogColumns)[];

/** The columns of {@link PLACE_COLUMNS}. */
export type PlaceColumns = Pick<CatalogColumns, (typeof PLACE_COLUMNS)[number]>;

/** Where a stored component is. */
export function placeOf(columns: PlaceColumns): Place {
  return {
    system: columns.system,
    domain: columns.domain,
    owners: ownersOf(columns),
  };
}

/** Where a component is. */
export function placeOfComponent(component: CatalogComponent): Place {
  const { system = '', domain = '', owners } = component;
  return { system, domain, owners };
}

/**
 * An assessment with what its component inherits now, in place of what it
 * inherited when the document was made.
 *
 * @remarks
 * Shared answers are given to the wording in force. What an older model, which
 * the document is scored with, words differently is left out.
 */
export function withInherited(
  document: AssessmentDocument,
  place: Place,
  book: SharedAnswerBook,
  models: ModelVersions,
): AssessmentDocument {
  const own = withoutInherited(document);
  if (book.isEmpty) {
    return own;
  }
  const kept = keptIn(document, models);
  const inherited = [...book.inheritedAt(place)].filter(([id]) => kept.has(id));
  return inherited.length === 0
    ? own
    : { ...own, inherited: Object.fromEntries(inherited) };
}

/** What of an assessment its component says itself. */
export function withoutInherited(
  document: AssessmentDocument,
): AssessmentDocument {
  const { inherited, ...own } = document;
  return own;
}
