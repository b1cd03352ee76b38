import {
  boundsOf,
  percentageOf,
  type PooledRatio,
} from 'backstage-plugin-mlops-maturity-common';
import type { CsvCell } from './CsvTable';

/** A pooled percentage, and what {@link boundsCells} says beside it. */
export const BOUNDS_COLUMNS = [
  'percent',
  'percent_low',
  'percent_high',
  'percent_low_with_exclusions',
] as const;

/** A pooled percentage, and between which values it would lie. */
export function boundsCells(pooled: PooledRatio): CsvCell[] {
  const bounds = boundsOf(pooled);
  return [
    percentageOf(pooled.yes, pooled.applicable),
    bounds?.low,
    bounds?.high,
    bounds?.lowWithExclusions,
  ];
}
