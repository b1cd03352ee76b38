import type {
  AssessmentResult,
  AssessmentState,
} from 'backstage-plugin-mlops-maturity-common';
import type { CommonTranslate } from '..';

/** What a level rests on, where the answers do not bear it out. */
export interface Standing {
  /** Tells the kinds apart without colour. */
  mark: '≠' | '?';
  text: string;
}

/** What is known about a level in a list: no more than its state. */
export type KnownStanding = { state: AssessmentState | null } & Partial<
  Pick<AssessmentResult, 'confirmedLevel' | 'reportedLevel'>
>;

/**
 * Says what has to stand beside a level that the answers contradict, or confirm
 * less than it declares.
 *
 * @param known - a whole result, or the state alone
 * @returns `undefined` for a level that the answers bear out
 */
export function standingOf(
  t: CommonTranslate,
  known: KnownStanding,
): Standing | undefined {
  switch (known.state) {
    case 'contradicted':
      return { mark: '≠', text: t('common.standing.contradicted') };
    case 'unconfirmed':
      return { mark: '?', text: unconfirmedText(t, known) };
    default:
      return undefined;
  }
}

function unconfirmedText(
  t: CommonTranslate,
  { confirmedLevel }: KnownStanding,
): string {
  if (confirmedLevel === undefined) {
    return t('common.standing.unconfirmed');
  }
  return confirmedLevel === null
    ? t('common.standing.nothingAnswered')
    : t('common.standing.confirmed', { level: confirmedLevel });
}
