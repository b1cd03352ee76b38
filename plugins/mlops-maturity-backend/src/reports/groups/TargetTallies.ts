import {
  LEVELS,
  type Level,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import {
  levelCharacter,
  positionOf,
  PROFILE_POSITIONS,
} from '../../rules/result/profile';
import type { ProfileColumn } from '../memory/ProfileColumn';
import { ProfileTally, type AnswerCounts } from '../memory/ProfileTally';

/** Sorts profiles by target into tallies; those without one are left out. */
export class TargetTallies {
  readonly #tallies = new Map<Level, ProfileTally>(
    LEVELS.map(level => [level, new ProfileTally()]),
  );

  add(profiles: ProfileColumn, rows: Int32Array): void {
    for (const [level, tally] of this.#tallies) {
      const code = levelCharacter(level).charCodeAt(0);
      tally.add(
        profiles,
        rows.filter(
          row => profiles.codeAt(row, PROFILE_POSITIONS.target) === code,
        ),
      );
    }
  }

  addAll(other: TargetTallies): void {
    for (const [level, tally] of other.#tallies) {
      this.#tallies.get(level)?.addAll(tally);
    }
  }

  answers(target: Level, id: StatementId): AnswerCounts {
    const tally = this.#tallies.get(target);
    return tally
      ? tally.answers(positionOf(id))
      : { yes: 0, no: 0, unanswered: 0 };
  }
}
