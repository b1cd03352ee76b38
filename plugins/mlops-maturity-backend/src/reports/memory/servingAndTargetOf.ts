import { PROFILE_POSITIONS } from '../../rules/result/profilePositions';

/** The two facts of a profile that can be chosen from a list, as one number. */
export function servingAndTargetOf(
  codeAt: (position: number) => number,
): number {
  return (
    256 * codeAt(PROFILE_POSITIONS.servingModes) +
    codeAt(PROFILE_POSITIONS.target)
  );
}
