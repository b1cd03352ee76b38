import type { AssessmentDocument } from '../api';
import type { ScoringDates, ScoringInput } from '../scoring';

/**
 * What the scoring looks at in an assessment. An answer that was copied from
 * another component is nobody's word on this one until it is confirmed; until
 * then its statement is unanswered.
 *
 * @param document - a draft or a submission
 * @param dates - what freshness depends on; `null` leaves it out
 * @public
 */
export function toScoringInput(
  document: AssessmentDocument,
  dates: ScoringDates | null = null,
): ScoringInput {
  const { servingModes, ...targetInputs } = document.profile;
  const answers = Object.entries(document.answers);
  return {
    servingModes,
    targetInputs,
    answers: Object.fromEntries(
      answers.map(([id, { value, copiedFrom }]) => [
        id,
        copiedFrom === undefined ? value : 'unanswered',
      ]),
    ),
    reasons: Object.fromEntries(
      answers.flatMap(([id, { reason }]) => (reason ? [[id, reason]] : [])),
    ),
    parts: Object.fromEntries(
      answers.flatMap(([id, { parts }]) => (parts ? [[id, parts]] : [])),
    ),
    picks: document.picks,
    target: document.target,
    dates,
  };
}
