import { statementsOf } from '../model/statements';
import type { MaturityModel } from '../model/types';
import type { Level } from '../model/vocabulary';
import { requiredFrom } from './requiredFrom';
import type { Contradiction, EffectiveAnswers } from './types';

/**
 * Lists the statements that count as no although the declared level, or one
 * below it, requires them (scoring specification, `contradictions`).
 *
 * @param answers - what each statement counts as
 * @param declared - the declared level, 0 to 4, or `null`
 * @returns one entry for each statement, in order of number; empty if there
 * is no declared level
 */
export function contradictions(
  answers: EffectiveAnswers,
  declared: Level | null,
  model: MaturityModel,
): Contradiction[] {
  if (declared === null) {
    return [];
  }
  return statementsOf(model).flatMap(statement => {
    const level = requiredFrom(statement);
    return answers.get(statement.id) === 'no' &&
      level !== null &&
      level <= declared
      ? [{ statementId: statement.id, level }]
      : [];
  });
}
