import { createContext } from 'react';
import type { ReportField } from './filters';

/**
 * Where a page begins elsewhere than the organisation page does.
 */
export interface PageDefaults {
  /** The depth at which owners are counted, see `Grouping`. */
  ownerDepth?: number;
}

/** What is chosen on the page as long as its URL says nothing else. */
export const PageDefaultsContext = createContext<PageDefaults>({});

/** The depth to begin with for a grouping. */
export function defaultDepth(
  groupBy: ReportField,
  { ownerDepth }: PageDefaults,
): number | undefined {
  return groupBy === 'owner' ? ownerDepth : undefined;
}
