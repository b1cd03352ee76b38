import {
  LEVELS,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import {
  dimensionPositionOf,
  flagCharacter,
  levelCharacter,
  needPositionOf,
  positionOf,
  PROFILE_POSITIONS,
  stateCharacter,
  type ProfileFact,
} from '../../rules/result/profile';
import type { CountedComponents } from '../memory/SeenComponents';
import type { ProfileColumn } from '../memory/ProfileColumn';
import { ProfileTally, type AnswerCounts } from '../memory/ProfileTally';

/** What pools are counted from. */
export interface PoolSource {
  components: CountedComponents;
  /** Milliseconds since the epoch; see `staleUntil`. */
  staleTime: number;
  /** The profiles that the rows had at an earlier day, if that is asked for. */
  past?: ProfileColumn;
}

/** k of n answers. */
export interface Ratio {
  yes: number;
  applicable: number;
}

/** How many components need a statement for their target. */
export interface Need {
  /** Those that have what they need. */
  met: number;
  missing: number;
  /** Those with a yes that their target does not need. */
  beyond: number;
}

/**
 * Components that are counted together.
 */
export class Pool {
  readonly tally = new ProfileTally();
  /** At the earlier day, if anything was read of that. */
  #before: ProfileTally | undefined;
  inScope = 0;
  stale = 0;

  /**
   * Counts some rows.
   *
   * @param counted - their profiles, if those were counted before
   */
  add(
    { components, staleTime, past }: PoolSource,
    rows: Int32Array,
    counted?: readonly ProfileTally[],
  ): void {
    this.inScope += rows.length;
    for (let place = 0; place < rows.length; place += 1) {
      if (components.freshSince.at(rows[place]) <= staleTime) {
        this.stale += 1;
      }
    }
    if (counted) {
      counted.forEach(tally => this.tally.addAll(tally));
    } else {
      this.tally.add(components.profiles, rows);
    }
    if (past) {
      this.#before ??= new ProfileTally();
      this.#before.add(past, rows);
    }
  }

  /** Adds everything that another pool has counted. */
  addAll(other: Pool): void {
    this.inScope += other.inScope;
    this.stale += other.stale;
    this.tally.addAll(other.tally);
    if (other.#before) {
      this.#before ??= new ProfileTally();
      this.#before.addAll(other.#before);
    }
  }

  get assessed(): number {
    return this.tally.profiles;
  }

  get assessedBefore(): number {
    return this.#before?.profiles ?? 0;
  }

  get basicsMet(): number {
    return this.#count('basicsMet', flagCharacter(true));
  }

  get onTarget(): number {
    return this.#count('onTarget', flagCharacter(true));
  }

  get belowTarget(): number {
    return this.#count('onTarget', flagCharacter(false));
  }

  get aboveTarget(): number {
    return this.#count('aboveTarget', flagCharacter(true));
  }

  /** Those that have both a level and a target. */
  get withTarget(): number {
    return this.onTarget + this.belowTarget;
  }

  get contradicted(): number {
    return this.#count('state', stateCharacter('contradicted'));
  }

  get unconfirmed(): number {
    return this.#count('state', stateCharacter('unconfirmed'));
  }

  get understated(): number {
    return this.#count('state', stateCharacter('understated'));
  }

  /** Those that their answers hold at a level below their target. */
  get heldByAnswers(): number {
    return this.#count('heldByAnswers', flagCharacter(true));
  }

  /** Those that a dimension holds at a level below their target. */
  heldBy(dimension: string): number {
    return this.tally.count(
      dimensionPositionOf(dimension),
      flagCharacter(true),
    );
  }

  /** How many are at each of the levels 0 to 4. */
  levels(of: 'reported' | 'declared' | 'target'): number[] {
    return LEVELS.map(level => this.#count(of, levelCharacter(level)));
  }

  /** How many are assessed but have no such level. */
  without(of: 'reported' | 'declared' | 'target'): number {
    return this.#count(of, levelCharacter(null));
  }

  /** Answers to some statements together, each component counted once. */
  ratio(statements: readonly StatementId[]): Ratio {
    const sums = statements.map(id => this.answers(id));
    const yes = sums.reduce((sum, each) => sum + each.yes, 0);
    return {
      yes,
      applicable: sums.reduce(
        (sum, each) => sum + each.no + each.unanswered,
        yes,
      ),
    };
  }

  /** Whose target needs a statement. */
  need(id: StatementId): Need {
    const position = needPositionOf(id);
    if (position === undefined) {
      return { met: 0, missing: 0, beyond: 0 };
    }
    const { yes, no, unanswered } = this.tally.answers(position);
    return { met: yes, missing: no, beyond: unanswered };
  }

  /** How often each answer was given to a statement. */
  answers(id: StatementId): AnswerCounts {
    return this.tally.answers(positionOf(id));
  }

  /** The same as it was at the earlier day. */
  answersBefore(id: StatementId): AnswerCounts {
    return this.#before
      ? this.#before.answers(positionOf(id))
      : { yes: 0, no: 0, unanswered: 0 };
  }

  #count(fact: ProfileFact, character: string): number {
    return this.tally.count(PROFILE_POSITIONS[fact], character);
  }
}
