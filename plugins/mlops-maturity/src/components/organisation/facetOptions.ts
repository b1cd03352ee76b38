import type { Facet } from 'backstage-plugin-mlops-maturity-common';
import { compareTitles } from '../common/compareTitles';

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
 * by title. A value whose parent is not listed is at the top, and so is one of
 * a circle of parents.
 */
export function facetOptions(facets: readonly Facet[]): FacetOption[] {
  const keys = new Set(facets.map(facet => facet.key));
  const below = new Map<string | undefined, Facet[]>();
  for (const facet of facets) {
    const parent =
      facet.parent !== undefined && keys.has(facet.parent)
        ? facet.parent
        : undefined;
    const siblings = below.get(parent);
    if (siblings) {
      siblings.push(facet);
    } else {
      below.set(parent, [facet]);
    }
  }
  const options: FacetOption[] = [];
  const listed = new Set<string>();
  const list = (some: readonly Facet[], above: readonly string[]) => {
    for (const { key, title, count } of [...some].sort(compareTitles)) {
      if (!listed.has(key)) {
        listed.add(key);
        options.push({
          key,
          title: title || key,
          count,
          depth: above.length,
          above,
          hasBelow: below.has(key),
        });
        list(below.get(key) ?? [], [...above, title || key]);
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
