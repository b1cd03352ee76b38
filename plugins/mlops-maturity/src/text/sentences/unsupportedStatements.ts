import {
  effectiveAnswers,
  findStatement,
  requirementsOf,
  toScoringInput,
  type AssessmentDocument,
  type AssessmentResult,
  type MaturityModel,
  type RequirementLevel,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';

/** A statement that nothing is known about although a level rests on it. */
export interface UnsupportedStatement {
  statement: Statement;
  /** The lowest level that waits for it. */
  level: RequirementLevel;
}

/**
 * Finds what is unanswered although the declared level waits for it. That is no
 * contradiction: nobody said no.
 *
 * @param result - the scored assessment
 * @param document - what was scored
 * @returns by level, each statement once; empty without a declared level
 */
export function unsupportedStatements(
  model: MaturityModel,
  { openRequirements }: Pick<AssessmentResult, 'openRequirements'>,
  document: AssessmentDocument,
): UnsupportedStatement[] {
  const answers = effectiveAnswers(toScoringInput(document), model);
  const found = new Map<string, UnsupportedStatement>();
  for (const { level, requirement } of requirementsOf(model)) {
    if (openRequirements.includes(requirement.id)) {
      for (const { statement: id } of requirement.anyOf) {
        const statement = findStatement(model, id);
        if (statement && answers.get(id) === 'unanswered' && !found.has(id)) {
          found.set(id, { statement, level });
        }
      }
    }
  }
  return [...found.values()];
}
