import type { Statement, StatementId } from '../model/types';

/**
 * Finds, for each of some statements, which others of them need it, directly
 * or through further ones of them (scoring specification, `unlocks`). Only
 * the given statements form the chain, so a prerequisite that is already met
 * breaks it. Circles are followed once, and no statement unlocks itself.
 *
 * @param statements - the statements that count as no
 * @returns id of each statement to the statements that it unlocks
 */
export function unlockedStatements(
  statements: readonly Statement[],
): Map<StatementId, Statement[]> {
  const dependents = new Map<StatementId, Statement[]>();
  for (const statement of statements) {
    for (const id of statement.prerequisites) {
      dependents.set(id, [...(dependents.get(id) ?? []), statement]);
    }
  }

  return new Map(
    statements.map(start => {
      const reached = new Set([start]);
      // A set also visits what is added to it on the way.
      for (const statement of reached) {
        dependents.get(statement.id)?.forEach(next => reached.add(next));
      }
      reached.delete(start);
      return [start.id, [...reached]];
    }),
  );
}
