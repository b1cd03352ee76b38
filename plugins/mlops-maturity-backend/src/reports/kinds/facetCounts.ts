import type { FacetsReport } from 'backstage-plugin-mlops-maturity-common';
import {
  PROFILE_POSITIONS,
  type ProfileFact,
} from '../../rules/result/profilePositions';
import type { CountedComponents } from '../memory/SeenComponents';
import type { TextColumn } from '../memory/TextColumn';
import {
  servingValuesOf,
  targetValuesOf,
  UNASSESSED,
} from '../filter/resultValues';

/** What components can be filtered by, and have one or more values of. */
export type FacetName = Exclude<keyof FacetsReport, 'state'>;

/** How many components have the same values of a facet, and which. */
export interface FacetCount {
  /** Empty for none. */
  keys: readonly string[];
  components: number;
}

/** Counts rows by every value that they can be filtered by. */
export function countFacets(
  components: CountedComponents,
  rows: Int32Array,
): Record<FacetName, FacetCount[]> {
  const { owners, systems, domains, tags, lifecycle, type, edition } =
    components;
  return {
    owner: textCounts(owners, rows),
    system: textCounts(systems, rows),
    domain: textCounts(domains, rows),
    tag: textCounts(tags, rows),
    lifecycle: textCounts(lifecycle, rows),
    type: textCounts(type, rows),
    edition: textCounts(edition, rows),
    servingMode: factCounts(components, rows, 'servingModes', servingValuesOf),
    target: factCounts(components, rows, 'target', targetValuesOf),
  };
}

function textCounts(column: TextColumn, rows: Int32Array): FacetCount[] {
  return Array.from(column.count(rows), (components, code) => ({
    keys: column.keys[code].filter(key => key !== ''),
    components,
  })).filter(({ components }) => components > 0);
}

function factCounts(
  { profiles }: CountedComponents,
  rows: Int32Array,
  fact: ProfileFact,
  split: (character: string) => string[],
): FacetCount[] {
  const byCode = new Map<number, number>();
  for (const row of rows) {
    const code = profiles.codeAt(row, PROFILE_POSITIONS[fact]);
    byCode.set(code, (byCode.get(code) ?? 0) + 1);
  }
  return [...byCode].map(([code, components]) => ({
    keys: split(code === 0 ? UNASSESSED : String.fromCharCode(code)),
    components,
  }));
}
