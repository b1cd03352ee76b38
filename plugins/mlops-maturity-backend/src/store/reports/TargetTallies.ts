import {
  LEVELS,
  type Level,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { levelCharacter, PROFILE_POSITIONS } from '../profile';
import { ProfileTally } from '../ProfileTally';
import { answersIn, type AnswerCounts } from './answerCounts';
import { profilesIn } from './profilesIn';

/** Sorts profiles by target into tallies; those without one are left out. */
export class TargetTallies {
  readonly #tallies = new Map<Level, ProfileTally>(
    LEVELS.map(level => [level, new ProfileTally()]),
  );

  add(packed: string): void {
    const byTarget = new Map<string, string[]>();
    for (const profile of profilesIn(packed)) {
      const target = profile[PROFILE_POSITIONS.target];
      const same = byTarget.get(target);
      if (same) {
        same.push(profile);
      } else {
        byTarget.set(target, [profile]);
      }
    }
    for (const [level, tally] of this.#tallies) {
      tally.add(byTarget.get(levelCharacter(level))?.join('') ?? '');
    }
  }

  addAll(other: TargetTallies): void {
    for (const [level, tally] of other.#tallies) {
      this.#tallies.get(level)?.addAll(tally);
    }
  }

  answers(target: Level, id: StatementId): AnswerCounts {
    const tally = this.#tallies.get(target);
    return tally ? answersIn(tally, id) : { yes: 0, no: 0, unanswered: 0 };
  }
}
