import { statementsOf } from '../model/statements';
import type { MaturityModel, Statement, StatementId } from '../model/types';
import type { EffectiveAnswers } from './types';

/**
 * Finds what has to be done before some statements, directly or through
 * further statements: prerequisites that count as no. As for next steps, one
 * that is unanswered holds nothing back, and breaks the chain.
 *
 * @param statements - the statements to be done
 * @param answers - what each statement counts as
 * @returns what comes first, without the given statements
 */
export function openPrerequisites(
  statements: Iterable<Statement>,
  answers: EffectiveAnswers,
  model: MaturityModel,
): Set<Statement> {
  const byId = new Map<StatementId, Statement>(
    statementsOf(model).map(statement => [statement.id, statement]),
  );
  const given = new Set(statements);
  const reached = new Set(
    [...given].filter(({ id }) => answers.get(id) === 'no'),
  );
  // A set also visits what is added to it on the way.
  for (const { prerequisites } of reached) {
    for (const id of prerequisites) {
      const prerequisite = byId.get(id);
      if (prerequisite && answers.get(id) === 'no') {
        reached.add(prerequisite);
      }
    }
  }
  return new Set([...reached].filter(statement => !given.has(statement)));
}
