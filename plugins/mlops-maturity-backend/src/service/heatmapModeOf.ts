import { InputError } from '@backstage/errors';
import {
  CalendarDay,
  type HeatmapQuery,
} from 'backstage-plugin-mlops-maturity-common';
import type { HeatmapMode } from '../store/selection';

/**
 * What a heatmap is asked to show.
 *
 * @throws InputError if a change has no day to be counted from
 */
export function heatmapModeOf(query: HeatmapQuery): HeatmapMode {
  const { mode = 'adoption', since, sameComponents = false } = query;
  if (mode !== 'change') {
    return { type: mode };
  }
  if (since === undefined) {
    throw new InputError('since: name the day to compare with, as 2026-01-31');
  }
  if (!CalendarDay.parse(since)) {
    throw new InputError(`since: ${since} is not a day of the calendar`);
  }
  return { type: 'change', since, sameComponents };
}
