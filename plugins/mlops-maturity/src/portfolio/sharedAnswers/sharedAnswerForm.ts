import type {
  EvidenceLink,
  SharedAnswer,
  SharedAnswersChange,
} from 'backstage-plugin-mlops-maturity-common';
import { isWebLink } from '../../draft';

/** A shared answer while it is edited. */
export interface SharedAnswerForm {
  /** `take-back` leaves the statement to what is above; none is chosen yet. */
  choice: 'yes' | 'no' | 'take-back' | undefined;
  note: string;
  evidence: readonly EvidenceLink[];
}

/** Why a form cannot be saved as it is. */
export type FormObstacle = 'chooseFirst' | 'linkInvalid' | 'unchanged';

/** The value of a {@link SharedAnswersChange} for one statement. */
type ChangedAnswer = SharedAnswersChange['answers'][string];

/**
 * The form for what is answered now.
 *
 * @param answer - `null` is not answered
 */
export function formOf(answer: SharedAnswer | null): SharedAnswerForm {
  return {
    choice: answer?.value,
    note: answer?.note ?? '',
    evidence: answer?.evidence ?? [],
  };
}

/**
 * What is sent for a form.
 *
 * @param form - with a choice
 * @returns the whole new answer, or `null` to take it back
 */
export function changedAnswerOf(form: SharedAnswerForm): ChangedAnswer {
  const { choice } = form;
  if (choice !== 'yes' && choice !== 'no') {
    return null;
  }
  const note = form.note.trim();
  const evidence = form.evidence.map(({ url, title }) =>
    title?.trim()
      ? { url: url.trim(), title: title.trim() }
      : { url: url.trim() },
  );
  return {
    value: choice,
    ...(note && { note }),
    ...(evidence.length > 0 && { evidence }),
  };
}

/**
 * Tells why a form cannot be saved.
 *
 * @param form - as filled in
 * @param answer - what is answered now
 * @returns `undefined` if it can
 */
export function formObstacle(
  form: SharedAnswerForm,
  answer: SharedAnswer | null,
): FormObstacle | undefined {
  if (form.choice === undefined) {
    return 'chooseFirst';
  }
  if (form.choice !== 'take-back' && !form.evidence.every(isWebLink)) {
    return 'linkInvalid';
  }
  // Sending the same answer again is how it answers the present wording.
  return answer?.wordingOf === undefined &&
    JSON.stringify(changedAnswerOf(form)) ===
      JSON.stringify(answer && changedAnswerOf(formOf(answer)))
    ? 'unchanged'
    : undefined;
}
