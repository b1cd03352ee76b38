import type { MaturityModel, Requirement, StatementId } from './types';
import { REQUIREMENT_LEVELS, type RequirementLevel } from './vocabulary';

/**
 * A requirement and the level that rests on it.
 *
 * @internal
 */
export interface LeveledRequirement {
  level: RequirementLevel;
  requirement: Requirement;
}

/**
 * Lists what the levels of a model rest on.
 *
 * @returns by level, then in model order
 *
 * @internal
 */
export function requirementsOf(
  model: Pick<MaturityModel, 'levels'>,
): LeveledRequirement[] {
  return REQUIREMENT_LEVELS.flatMap(level =>
    model.levels
      .filter(description => description.level === level)
      .flatMap(({ requirements }) =>
        requirements.map(requirement => ({ level, requirement })),
      ),
  );
}

/**
 * Lists what a statement can meet, whole or by some of its parts.
 *
 * @returns by level, then in model order; empty if no level looks at it
 *
 * @internal
 */
export function requirementsOn(
  model: Pick<MaturityModel, 'levels'>,
  statementId: StatementId,
): LeveledRequirement[] {
  return requirementsOf(model).filter(({ requirement }) =>
    requirement.anyOf.some(({ statement }) => statement === statementId),
  );
}

/**
 * Finds the lowest level that looks at a statement.
 *
 * @returns 1 to 4, or `null` if no level does
 *
 * @internal
 */
export function requiredFrom(
  model: Pick<MaturityModel, 'levels'>,
  statementId: StatementId,
): RequirementLevel | null {
  return requirementsOn(model, statementId).at(0)?.level ?? null;
}
