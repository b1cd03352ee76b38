import type { Facet } from 'backstage-plugin-mlops-maturity-common';
import { compareTitles } from '../../text/compareTitles';

/**
 * A value that a filter can take, and where it stands in its hierarchy.
 */
export interface FacetOption {
  key: string;
  title: string;
  /** Components in scope with this value; `undefined` if it is not known. */
  count?: number;
  /** 0 at the top. */
  depth: number;
  /** Titles of what stands above it, the top first. */
  above: readonly string[];
  /** Whether choosing it also chooses what is below it. */
  hasBelow: boolean;
}

/**
 * Lays out the values of a filter: each right after the one above it, siblings
 * by title. One that is below several is listed below each of them, and what is
 * below it only the first time. A value whose parents are not listed is at the
 * top, and so is one of a circle of parents.
 *
 * @param labelOf - what a value is called; its title, unless told otherwise
 */
export function facetOptions(
  facets: readonly Facet[],
  labelOf?: (key: string) => string,
): FacetOption[] {
  const nameOf = ({ key, title }: Facet) => labelOf?.(key) ?? (title || key);
  const below = facetsBelow(facets);
  const options: FacetOption[] = [];
  const listed = new Set<string>();
  const list = (some: readonly Facet[], above: readonly Facet[]) => {
    for (const facet of [...some].sort(compareTitles)) {
      const { key, count } = facet;
      const isOpen = above.some(each => each.key === key);
      const isShown = above.length > 0 ? !isOpen : !listed.has(key);
      if (isShown) {
        options.push({
          key,
          title: nameOf(facet),
          count,
          depth: above.length,
          above: above.map(nameOf),
          hasBelow: below.has(key),
        });
        if (!listed.has(key)) {
          listed.add(key);
          list(below.get(key) ?? [], [...above, facet]);
        }
      }
    }
  };
  list(below.get(undefined) ?? [], []);
  list(
    facets.filter(({ key }) => !listed.has(key)),
    [],
  );
  return options;
}

/**
 * The values that are directly below each of some, those at the top below
 * `undefined`.
 */
export function facetsBelow(
  facets: readonly Facet[],
): Map<string | undefined, Facet[]> {
  const keys = new Set(facets.map(facet => facet.key));
  const below = new Map<string | undefined, Facet[]>();
  for (const facet of facets) {
    const parents = (facet.parents ?? []).filter(parent => keys.has(parent));
    for (const parent of parents.length > 0 ? parents : [undefined]) {
      const siblings = below.get(parent);
      if (siblings) {
        siblings.push(facet);
      } else {
        below.set(parent, [facet]);
      }
    }
  }
  return below;
}

/**
 * Finds the options of chosen values. A value that nothing has, perhaps from
 * an old link, gets an option all the same, so that it can be seen and removed.
 */
export function chosenOptions(
  options: readonly FacetOption[],
  values: readonly string[],
): FacetOption[] {
  return values.map(
    value =>
      options.find(option => option.key === value) ?? {
        key: value,
        title: value,
        depth: 0,
        above: [],
        hasBelow: false,
      },
  );
}
