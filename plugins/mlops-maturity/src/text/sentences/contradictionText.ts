import {
  countedAnswers,
  findDimension,
  findStatement,
  inheritedAnswerOf,
  requirementsOf,
  type AssessmentDocument,
  type Contradiction,
  type MaturityModel,
  type Requirement,
  type Statement,
  toScoringInput,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '..';
import { enoughText, partsText } from './partsText';
import { sourceOf, sourceText } from './inheritedText';

/** A contradiction, told in sentences. */
export interface ContradictionText {
  /** The statements that contradict, one or more. */
  statements: Statement[];
  /** What was declared, and which answer says otherwise. */
  conflict: string;
  /** Where the answer comes from, if the component does not give it itself. */
  source: string | undefined;
  /** Which parts of which statement are missing, and which would be enough. */
  parts: string[];
  /** Why the two do not go together; from the model. */
  reason: string;
  /**
   * Which of the two to change: the pick, because it sums up a practice that
   * the answer says is missing, unless the answer is out of date.
   */
  remedy: string;
  /**
   * The dimension whose pick is in question; `null` where the
   * requirement concerns the level as a whole.
   */
  dimensionTitle: string | null;
}

/**
 * Tells a contradiction so that its owner can settle it.
 *
 * @param contradiction - one of a result's contradictions
 * @param declaredLevel - the declared level, 1 to 4
 * @param document - what was scored
 * @returns `undefined` if the model does not have the requirement
 */
export function contradictionText(
  t: Translate,
  model: MaturityModel,
  contradiction: Contradiction,
  declaredLevel: number,
  document: AssessmentDocument,
): ContradictionText | undefined {
  const { level, requirementId, statementIds } = contradiction;
  const requirement = requirementsOf(model).find(
    each => each.requirement.id === requirementId,
  )?.requirement;
  const statements = statementIds.flatMap(id => findStatement(model, id) ?? []);
  const [first] = statements;
  if (!requirement || !first) {
    return undefined;
  }
  const inherited = inheritedAnswerOf(document, first.id);
  const facts = { declared: declaredLevel, statement: first.label, level };
  const dimension =
    requirement.dimension !== null
      ? findDimension(model, requirement.dimension)
      : undefined;
  return {
    statements,
    conflict: conflictText(),
    source:
      inherited &&
      t('sharedAnswers.contradiction', {
        source: sourceText(t, sourceOf(inherited)),
      }),
    parts: partTexts(t, model, requirement, statements, document),
    reason: requirement.reason,
    remedy: dimension
      ? t('sentences.contradiction.changePick', {
          dimension: dimension.title,
          level,
        })
      : t('sentences.contradiction.changeAnyPick', { level }),
    dimensionTitle: dimension?.title ?? null,
  };

  function conflictText(): string {
    if (statements.length > 1) {
      return t('sentences.contradiction.noneOf', {
        declared: declaredLevel,
        statements: t.formats.list(
          statements.map(({ label }) =>
            t('sentences.contradiction.quoted', { statement: label }),
          ),
        ),
        level,
      });
    }
    return document.answers[first.id]?.value === 'yes' && !inherited
      ? t('sentences.contradiction.missesParts', facts)
      : t('sentences.contradiction.answeredNo', facts);
  }
}

/** What is known of the parts of the statements that contradict. */
function partTexts(
  t: Translate,
  model: MaturityModel,
  { anyOf }: Requirement,
  statements: readonly Statement[],
  document: AssessmentDocument,
): string[] {
  const { heldParts } = countedAnswers(toScoringInput(document), model);
  return anyOf.flatMap(({ statement: id, parts }) => {
    const statement = statements.find(each => each.id === id);
    return statement
      ? [
          partsText(t, statement, heldParts.get(id)),
          enoughText(t, statement, parts),
        ].flatMap(text => text ?? [])
      : [];
  });
}
