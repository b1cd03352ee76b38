import {
  findDimension,
  findStatement,
  inheritedAnswerOf,
  type AssessmentDocument,
  type Contradiction,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '..';
import { sourceOf, sourceText } from './inheritedText';

/** A contradiction, told in sentences. */
export interface ContradictionText {
  /** The statement that contradicts, in short. */
  label: string;
  /** What was declared, and which answer says otherwise. */
  conflict: string;
  /** Where the answer comes from, if the component does not give it itself. */
  source: string | undefined;
  /** Why the two do not go together; from the model. */
  reason: string;
  /**
   * Which of the two to change: the pick, because it sums up a practice that
   * the answer says is missing, unless the answer is out of date.
   */
  remedy: string;
  /**
   * The dimension whose pick is in question; `null` where the model asks for
   * the statement at the level as a whole.
   */
  dimensionTitle: string | null;
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
  t: Translate,
  model: MaturityModel,
  contradiction: Contradiction,
  declaredLevel: number,
  document: AssessmentDocument,
): ContradictionText | undefined {
  const { statementId } = contradiction;
  const statement = findStatement(model, statementId);
  const requirement = statement?.levels.find(
    candidate =>
      candidate.strength === 'required' &&
      candidate.level === contradiction.level,
  );
  if (!statement || !requirement) {
    return undefined;
  }
  const inherited = inheritedAnswerOf(document, statementId);
  const { level } = contradiction;
  const facts = {
    declared: declaredLevel,
    statement: statement.label,
    level,
  };
  const dimension =
    requirement.dimension !== null
      ? findDimension(model, requirement.dimension)
      : undefined;
  return {
    label: statement.label,
    conflict:
      document.answers[statementId]?.value === 'yes' && !inherited
        ? t('sentences.contradiction.missesParts', facts)
        : t('sentences.contradiction.answeredNo', facts),
    source:
      inherited &&
      t('sharedAnswers.contradiction', {
        source: sourceText(t, sourceOf(inherited)),
      }),
    reason: requirement.reason,
    remedy: dimension
      ? t('sentences.contradiction.changePick', {
          dimension: dimension.title,
          level,
        })
      : t('sentences.contradiction.changeAnyPick', { level }),
    dimensionTitle: dimension?.title ?? null,
  };
}
