import type { RequirementId } from '../model/types';
import type { Level } from '../model/vocabulary';
import type { JudgedRequirement } from './requirementStates';
import type { Contradiction, RequirementState } from './types';

/**
 * Lists the failed requirements of the declared level and of those below it
 * (scoring specification, `contradictions`).
 *
 * @param requirements - what the answers say about each requirement
 * @param declared - the declared level, 0 to 4, or `null`
 * @returns by level, then in model order; empty without a declared level
 */
export function contradictions(
  requirements: readonly JudgedRequirement[],
  declared: Level | null,
): Contradiction[] {
  return upTo(declared, requirements, 'failed').map(
    ({ level, requirement, items }) => ({
      requirementId: requirement.id,
      level,
      statementIds: items
        .filter(({ state }) => state === 'failed')
        .map(({ item }) => item.statement),
    }),
  );
}

/**
 * Lists the requirements up to a level that are in a state (scoring
 * specification, `openRequirements` and `setAside`).
 *
 * @param requirements - what the answers say about each requirement
 * @param level - 0 to 4, or `null`
 * @returns by level, then in model order; empty without a level
 */
export function requirementsIn(
  state: RequirementState,
  requirements: readonly JudgedRequirement[],
  level: Level | null,
): RequirementId[] {
  return upTo(level, requirements, state).map(
    ({ requirement }) => requirement.id,
  );
}

function upTo(
  highest: Level | null,
  requirements: readonly JudgedRequirement[],
  wanted: RequirementState,
): JudgedRequirement[] {
  return requirements.filter(
    ({ level, state }) =>
      highest !== null && level <= highest && state === wanted,
  );
}
