import type { Statement } from '../model/types';
import { REQUIREMENT_LEVELS, type RequirementLevel } from '../model/vocabulary';

/**
 * Finds the lowest level that requires a statement. Levels build on each
 * other, so all higher levels need it as well.
 *
 * @param statement - a statement of a model
 * @returns 1 to 4, or `null` if no level requires it
 *
 * @internal
 */
export function requiredFrom(statement: Statement): RequirementLevel | null {
  return (
    REQUIREMENT_LEVELS.find(level =>
      statement.levels.some(
        entry => entry.level === level && entry.strength === 'required',
      ),
    ) ?? null
  );
}
