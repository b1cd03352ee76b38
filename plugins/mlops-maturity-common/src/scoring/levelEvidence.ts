import type { MaturityModel, Statement, StatementLevel } from '../model/types';
import { statementsOf } from '../model/statements';
import type { RequirementLevel } from '../model/vocabulary';
import { isApplicable } from './isApplicable';
import type { EffectiveAnswers } from './types';

/**
 * What has to be shown for one level to hold: every one of `all`, or at least
 * `needed` of `some`.
 */
export type LevelEvidence =
  | { kind: 'all'; statements: Statement[] }
  | { kind: 'some'; statements: Statement[]; needed: number };

/**
 * Finds what a level is judged by (scoring specification, `supportedLevel`):
 * all applicable statements that it requires or, if there is none, at least
 * half of the applicable statements that support it, because nothing at all
 * would be no evidence.
 *
 * @param level - 1 to 4
 * @param answers - what each statement counts as
 * @returns `undefined` if nothing applicable says anything about the level,
 * which therefore cannot hold
 */
export function levelEvidence(
  level: RequirementLevel,
  answers: EffectiveAnswers,
  model: MaturityModel,
): LevelEvidence | undefined {
  const applicable = statementsOf(model).filter(({ id }) =>
    isApplicable(answers.get(id)),
  );
  const required = applicable.filter(is('required', level));
  if (required.length > 0) {
    return { kind: 'all', statements: required };
  }
  const supporting = applicable.filter(is('supporting', level));
  return supporting.length > 0
    ? {
        kind: 'some',
        statements: supporting,
        needed: Math.ceil(supporting.length / 2),
      }
    : undefined;
}

function is(strength: StatementLevel['strength'], level: RequirementLevel) {
  return (statement: Statement) =>
    statement.levels.some(
      entry => entry.level === level && entry.strength === strength,
    );
}
