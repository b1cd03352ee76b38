import type { StatementId } from 'backstage-plugin-mlops-maturity-common';
import { answerCharacter, positionOf } from '../profile';
import type { ProfileTally } from './ProfileTally';

/** How often a statement was answered in each way; the rest of all do not apply. */
export interface AnswerCounts {
  yes: number;
  no: number;
  unanswered: number;
}

/** Counts the answers to a statement in profiles. */
export function answersIn(tally: ProfileTally, id: StatementId): AnswerCounts {
  const position = positionOf(id);
  return {
    yes: tally.count(position, answerCharacter('yes')),
    no: tally.count(position, answerCharacter('no')),
    unanswered: tally.count(position, answerCharacter('unanswered')),
  };
}
