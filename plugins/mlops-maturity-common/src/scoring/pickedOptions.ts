import { findOption } from '../model/lookups';
import type { Dimension, DimensionOption, MaturityModel } from '../model/types';
import { ownValue } from './ownValue';
import type { ScoringInput } from './types';

/**
 * A dimension and the option picked for it, if any.
 *
 * @internal
 */
export interface PickedOption {
  dimension: Dimension;
  /** `undefined` while the pick is missing. */
  option: DimensionOption | undefined;
}

/**
 * Finds the option that each pick stands for: the one whose levels contain
 * the picked level (scoring specification, `picks`). Picks for dimensions
 * that the model does not have are ignored.
 *
 * @param picks - dimension id to picked level
 * @param model - the model that was picked from
 * @returns one entry for each dimension, in model order
 *
 * @internal
 */
export function pickedOptions(
  picks: ScoringInput['picks'],
  model: MaturityModel,
): PickedOption[] {
  return model.dimensions.map(dimension => ({
    dimension,
    option: findOption(dimension, ownValue(picks, dimension.id)),
  }));
}
