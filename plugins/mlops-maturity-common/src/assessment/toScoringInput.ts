import type { AssessmentDocument } from '../api';
import type { ScoringDates, ScoringInput } from '../scoring';
import { inheritedAnswerOf } from './inheritedAnswerOf';
import { isOwnAnswer } from './isOwnAnswer';

/**
 * What the scoring looks at in an assessment. A statement is unanswered while
 * nobody has confirmed its answer, see {@link isOwnAnswer}, and nothing above
 * the component answers for it.
 *
 * @param document - a draft or a submission
 * @param dates - what freshness depends on; `null` leaves it out
 * @internal
 */
export function toScoringInput(
  document: AssessmentDocument,
  dates: ScoringDates | null = null,
): ScoringInput {
  const { servingModes, ...targetInputs } = document.profile;
  const answers = Object.entries(document.answers);
  const inherited = Object.keys(document.inherited ?? {}).flatMap(id => {
    const answer = inheritedAnswerOf(document, id);
    return answer ? [[id, answer.value] as const] : [];
  });
  // What a component recorded itself says nothing about what is shared.
  const inheritedIds = new Set(inherited.map(([id]) => id));
  return {
    servingModes,
    targetInputs,
    answers: Object.fromEntries([
      ...answers.map(
        ([id, answer]) =>
          [id, isOwnAnswer(answer) ? answer.value : 'unanswered'] as const,
      ),
      ...inherited,
    ]),
    reasons: Object.fromEntries(
      answers.flatMap(([id, { reason }]) => (reason ? [[id, reason]] : [])),
    ),
    parts: Object.fromEntries(
      answers.flatMap(([id, { parts }]) =>
        parts && !inheritedIds.has(id) ? [[id, parts]] : [],
      ),
    ),
    picks: document.picks,
    target: document.target,
    dates,
  };
}
