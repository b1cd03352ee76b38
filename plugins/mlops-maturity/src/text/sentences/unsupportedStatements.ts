import {
  effectiveAnswers,
  requiredFrom,
  statementsOf,
  toScoringInput,
  type AssessmentDocument,
  type AssessmentResult,
  type MaturityModel,
  type RequirementLevel,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';

/** A statement that nothing is known about although a level requires it. */
export interface UnsupportedStatement {
  statement: Statement;
  /** The lowest level that requires it. */
  level: RequirementLevel;
}

/**
 * Finds what is unanswered although the declared level requires it. That is no
 * contradiction: nobody said no.
 *
 * @param result - the scored assessment
 * @param document - what was scored
 * @returns in order of number; empty without a declared level
 */
export function unsupportedStatements(
  model: MaturityModel,
  result: Pick<AssessmentResult, 'declaredLevel'>,
  document: AssessmentDocument,
): UnsupportedStatement[] {
  const { declaredLevel } = result;
  if (declaredLevel === null) {
    return [];
  }
  const answers = effectiveAnswers(toScoringInput(document), model);
  return statementsOf(model).flatMap(statement => {
    const level = requiredFrom(statement);
    return level !== null &&
      level <= declaredLevel &&
      answers.get(statement.id) === 'unanswered'
      ? [{ statement, level }]
      : [];
  });
}
