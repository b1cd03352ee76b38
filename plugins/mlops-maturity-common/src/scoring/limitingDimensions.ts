import type { DimensionId } from '../model/types';
import { declaredLevel } from './declaredLevel';
import type { PickedOption } from './pickedOptions';

/**
 * Finds the dimensions that hold the declared level down (scoring
 * specification, `limitingDimensions`).
 *
 * @param picked - the option picked for each dimension, in model order
 * @returns ids of the dimensions whose option counts as the declared level,
 * in model order; empty while there is no declared level
 */
export function limitingDimensions(
  picked: readonly PickedOption[],
): DimensionId[] {
  const declared = declaredLevel(picked);
  if (declared === null) {
    return [];
  }
  return picked
    .filter(({ option }) => option?.countsAs === declared)
    .map(({ dimension }) => dimension.id);
}
