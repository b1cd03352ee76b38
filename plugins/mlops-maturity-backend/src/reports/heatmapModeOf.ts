import { InputError } from '@backstage/errors';
import type { HeatmapQuery } from 'backstage-plugin-mlops-maturity-common';
import type { HeatmapMode } from './selection';
import { readPastDay } from '../rules/change/readDates';

/**
 * What a heatmap is asked to show.
 *
 * @param now - no change can be counted from a later day
 * @throws InputError if a change has no day to be counted from, or one that
 * makes no sense
 */
export function heatmapModeOf(query: HeatmapQuery, now: Date): HeatmapMode {
  const { mode = 'adoption', since, sameComponents = false } = query;
  if (mode !== 'change') {
    return { type: mode };
  }
  if (since === undefined) {
    throw new InputError('since: name the day to compare with, as 2026-01-31');
  }
  return {
    type: 'change',
    since: readPastDay(since, 'since', now),
    sameComponents,
  };
}
