import { NotFoundError } from '@backstage/errors';
import type {
  DimensionId,
  RequirementId,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import {
  DIMENSION_SLOTS,
  NEED_SLOTS,
  PROFILE_SLOTS,
  REQUIREMENT_SLOTS,
} from './profileSlots';

/**
 * Where in a packed profile each fact stands, counted from 0. Statements
 * follow from `firstStatement` on, in the order of `PROFILE_SLOTS`, and from
 * `firstDimension` on whether each of `DIMENSION_SLOTS` holds back. From
 * `firstRequirement` on stands what the answers say about each of
 * `REQUIREMENT_SLOTS`, and from `firstNeed` on whether the target needs each of
 * `NEED_SLOTS`. In `open` and `setAside` stands the level of a component that
 * has such requirements, so that these are counted by level.
 */
export const PROFILE_POSITIONS = {
  reported: 0,
  declared: 1,
  target: 2,
  onTarget: 3,
  basicsMet: 4,
  state: 5,
  firstStatement: 6,
  servingModes: 62,
  aboveTarget: 63,
  heldByAnswers: 64,
  firstDimension: 65,
  open: 70,
  setAside: 71,
  questionable: 72,
  waitsFor: 73,
  advancedFirst: 74,
  missing: 75,
  firstRequirement: 76,
  firstNeed: 94,
  onTargetSetAside: 112,
} as const;

/** The facts that have one place each. */
export type ProfileFact = Exclude<
  keyof typeof PROFILE_POSITIONS,
  'firstStatement' | 'firstDimension' | 'firstRequirement' | 'firstNeed'
>;

/** How many characters every packed profile has. */
export const PROFILE_WIDTH = PROFILE_POSITIONS.onTargetSetAside + 1;

const STATEMENT_POSITIONS = new Map(
  PROFILE_SLOTS.map((id, slot) => [
    id,
    PROFILE_POSITIONS.firstStatement + slot,
  ]),
);

/** Every position that holds the character of an answer and no other. */
export const ANSWER_POSITIONS: readonly number[] = [
  ...positionsFrom(PROFILE_POSITIONS.firstStatement, PROFILE_SLOTS),
  ...positionsFrom(PROFILE_POSITIONS.firstRequirement, REQUIREMENT_SLOTS),
  ...positionsFrom(PROFILE_POSITIONS.firstNeed, NEED_SLOTS),
];

function positionsFrom(first: number, slots: readonly string[]): number[] {
  return slots.map((_, slot) => first + slot);
}

/**
 * Where the counted answer to a statement stands.
 *
 * @throws NotFoundError if the statement has no place; see `PROFILE_SLOTS`
 */
export function positionOf(id: StatementId): number {
  const position = STATEMENT_POSITIONS.get(id);
  if (position === undefined) {
    throw new NotFoundError(`The statement ${id} has no place in profiles`);
  }
  return position;
}

/**
 * Where it stands what the answers say about a requirement.
 *
 * @throws NotFoundError if it has no place; see `REQUIREMENT_SLOTS`
 */
export function requirementPositionOf(id: RequirementId): number {
  const slot = REQUIREMENT_SLOTS.indexOf(id);
  if (slot < 0) {
    throw new NotFoundError(`The requirement ${id} has no place in profiles`);
  }
  return PROFILE_POSITIONS.firstRequirement + slot;
}

/**
 * Where it stands whether the target needs a statement; `undefined` if no
 * level looks at it.
 */
export function needPositionOf(id: StatementId): number | undefined {
  const slot = NEED_SLOTS.indexOf(id);
  return slot < 0 ? undefined : PROFILE_POSITIONS.firstNeed + slot;
}

/**
 * Where it stands whether a dimension holds a component back.
 *
 * @throws NotFoundError if the dimension has no place; see `DIMENSION_SLOTS`
 */
export function dimensionPositionOf(id: DimensionId): number {
  const slot = DIMENSION_SLOTS.indexOf(id);
  if (slot < 0) {
    throw new NotFoundError(`The dimension ${id} has no place in profiles`);
  }
  return PROFILE_POSITIONS.firstDimension + slot;
}
