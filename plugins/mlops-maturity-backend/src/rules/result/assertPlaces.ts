import {
  requirementsOf,
  statementsOf,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import {
  dimensionPositionOf,
  needPositionOf,
  positionOf,
  PROFILE_POSITIONS,
  requirementPositionOf,
} from './profilePositions';
import {
  DIMENSION_SLOTS,
  NEED_SLOTS,
  PROFILE_SLOTS,
  REQUIREMENT_SLOTS,
} from './profileSlots';

/** How many places follow the one that is named `first`. */
const BLOCKS = {
  firstStatement: PROFILE_SLOTS,
  firstDimension: DIMENSION_SLOTS,
  firstRequirement: REQUIREMENT_SLOTS,
  firstNeed: NEED_SLOTS,
};

/**
 * Checks that packed profiles hold all of a model, each fact in a place of its
 * own. Profiles are stored, so that no place can be moved: whatever a new
 * edition adds has its place behind all others.
 *
 * @param blocks - what stands from each of the places named `first` on
 * @throws an `Error` if two facts have one place or a place has none, and a
 * NotFoundError if something in the model has no place
 */
export function assertPlaces(
  model: MaturityModel,
  blocks: Record<keyof typeof BLOCKS, readonly string[]> = BLOCKS,
): void {
  const lengths = new Map(
    Object.entries(blocks).map(([name, slots]) => [name, slots.length]),
  );
  const places = Object.entries(PROFILE_POSITIONS)
    .flatMap(([name, first]) =>
      Array.from(
        { length: lengths.get(name) ?? 1 },
        (_, offset) => first + offset,
      ),
    )
    .sort((a, b) => a - b);
  const odd = places.findIndex((place, index) => place !== index);
  if (odd >= 0) {
    throw new Error(
      `Packed profiles have two facts in one place, or none, at ${odd} or before it; see PROFILE_POSITIONS`,
    );
  }
  statementsOf(model).forEach(({ id }) => positionOf(id));
  model.dimensions.forEach(({ id }) => dimensionPositionOf(id));
  for (const { requirement } of requirementsOf(model)) {
    requirementPositionOf(requirement.id);
    for (const { statement } of requirement.anyOf) {
      if (needPositionOf(statement) === undefined) {
        throw new Error(
          `It has no place in profiles whether a target needs ${statement}; see NEED_SLOTS`,
        );
      }
    }
  }
}
