import type { CatalogColumns } from '../tables';
import { PLACE_COLUMNS, placeOf, type PlaceColumns } from '../catalog/places';
import type { SharedAnswerBook } from '../../rules/inheritance/SharedAnswerBook';

/** A component, and where it was and is. */
export interface Move {
  entityRef: string;
  before: PlaceColumns;
  after: PlaceColumns;
}

/** Whether a component is somewhere else. */
export function isElsewhere(
  before: CatalogColumns,
  after: CatalogColumns,
): boolean {
  return PLACE_COLUMNS.some(column => before[column] !== after[column]);
}

/**
 * The components that inherit other answers, as they or something above them
 * have moved.
 */
export function inheritingDifferently(
  moves: readonly Move[],
  books: { before: SharedAnswerBook; after: SharedAnswerBook },
): string[] {
  const before = inheritedIn(books.before);
  const after = inheritedIn(books.after);
  return moves
    .filter(move => before(move.before) !== after(move.after))
    .map(({ entityRef }) => entityRef);
}

/** Many components are in the same place; each place is looked up once. */
function inheritedIn(book: SharedAnswerBook): (place: PlaceColumns) => string {
  const known = new Map<string, string>();
  return place => {
    const key = JSON.stringify(PLACE_COLUMNS.map(column => place[column]));
    const inherited =
      known.get(key) ??
      [...book.answeredFor(placeOf(place)).inherited]
        .map(([id, { value }]) => `${id} ${value}`)
        .sort()
        .join();
    known.set(key, inherited);
    return inherited;
  };
}
