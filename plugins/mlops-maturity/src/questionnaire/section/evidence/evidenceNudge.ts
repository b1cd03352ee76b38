import {
  isConfirmedAnswer,
  requiredFrom,
  type AssessmentResult,
  type EvidenceFinding,
  type InheritedAnswer,
  type Level,
  type MaturityModel,
  type Statement,
  type StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';

/** From here on, a declared level is a claim that others build on. */
const NUDGED_FROM = 3;

/**
 * Tells whether an answer would be easier to believe with a link: it is a yes
 * that a declared level of 3 or 4 requires, and nothing shows it yet. A nudge
 * only; nothing depends on it. An inherited answer is shown by whoever gave it.
 *
 * @param statement - the statement
 * @param answer - its answer
 * @param findings - what was found about it automatically
 * @param result - the draft, scored
 * @param inherited - what the component would inherit
 * @returns the declared level, or `null` if there is nothing to say
 */
export function evidenceNudge(
  model: MaturityModel,
  statement: Statement,
  answer: StatementAnswer | undefined,
  findings: readonly Pick<EvidenceFinding, 'verdict'>[],
  result: Pick<AssessmentResult, 'declaredLevel'>,
  inherited?: InheritedAnswer,
): Level | null {
  const { declaredLevel } = result;
  const required = requiredFrom(model, statement.id);
  return declaredLevel !== null &&
    declaredLevel >= NUDGED_FROM &&
    required !== null &&
    required <= declaredLevel &&
    answer?.value === 'yes' &&
    isConfirmedAnswer(answer) &&
    !answer.evidence?.length &&
    !(inherited?.value === 'yes' && inherited.evidence?.length) &&
    !findings.some(({ verdict }) => verdict === 'supports')
    ? declaredLevel
    : null;
}
