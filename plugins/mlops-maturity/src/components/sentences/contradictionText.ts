import {
  findDimension,
  findStatement,
  maturityModel,
  type AssessmentDocument,
  type Contradiction,
} from 'backstage-plugin-mlops-maturity-common';

/** A contradiction, told in three sentences. */
export interface ContradictionText {
  /** The statement that contradicts, in short. */
  label: string;
  /** What was declared, and which answer says otherwise. */
  conflict: string;
  /** Why the two do not go together; from the model. */
  reason: string;
  /** Which of the two to change. */
  remedy: string;
}

/**
 * Tells a contradiction so that its owner can settle it.
 *
 * @param contradiction - one of a result's contradictions
 * @param declaredLevel - the declared level, 1 to 4
 * @param document - what was scored
 * @returns `undefined` if the model does not have the statement
 */
export function contradictionText(
  contradiction: Contradiction,
  declaredLevel: number,
  document: AssessmentDocument,
): ContradictionText | undefined {
  const { statementId, level } = contradiction;
  const statement = findStatement(maturityModel, statementId);
  const requirement = statement?.levels.find(
    candidate => candidate.strength === 'required' && candidate.level === level,
  );
  if (!statement || !requirement) {
    return undefined;
  }
  const given =
    document.answers[statementId]?.value === 'yes'
      ? 'has a yes without all of its parts, which counts as no'
      : 'is answered no';
  const dimension =
    requirement.dimension !== null
      ? findDimension(maturityModel, requirement.dimension)?.title
      : undefined;
  return {
    label: statement.label,
    conflict: `Level ${declaredLevel} is declared, but “${statement.label}” ${given}; it is required from level ${level}.`,
    reason: requirement.reason,
    remedy: `If it holds by now, answer yes. If not, pick an option below level ${level} for ${
      dimension ?? 'the dimension that comes closest'
    }.`,
  };
}
