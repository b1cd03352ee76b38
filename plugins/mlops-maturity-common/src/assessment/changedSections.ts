import type { AssessmentDocument, StatementAnswer } from '../api/types';
import {
  statementsOfSection,
  type MaturityModel,
  type SectionId,
} from '../model';
import { isConfirmedAnswer } from './isConfirmedAnswer';

/**
 * The sections in which the component answers something differently itself:
 * another value, another reason, other parts, or an answer that was copied or
 * asked again and now was given. Notes and links are no answers, and what is
 * inherited is not answered by the component.
 *
 * @param before - what was submitted before; `undefined` before the first
 * submission, which changes every section
 * @param model - the model that `document` was made on
 * @returns in model order
 * @internal
 */
export function changedSections(
  document: AssessmentDocument,
  before: AssessmentDocument | undefined,
  model: MaturityModel,
): SectionId[] {
  return model.sections
    .filter(
      section =>
        !before ||
        statementsOfSection(section).some(({ id }) =>
          isChanged(before.answers[id], document.answers[id]),
        ),
    )
    .map(({ id }) => id);
}

function isChanged(
  before: StatementAnswer | undefined,
  after: StatementAnswer | undefined,
): boolean {
  const isGivenAgain =
    before !== undefined &&
    after !== undefined &&
    !isConfirmedAnswer(before) &&
    isConfirmedAnswer(after);
  return isGivenAgain || contentOf(before) !== contentOf(after);
}

/** What of an answer is compared; no entry is the same as unanswered. */
function contentOf(
  { value, reason = '', parts = {} }: StatementAnswer = { value: 'unanswered' },
): string {
  const sorted = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([value, reason, sorted]);
}
