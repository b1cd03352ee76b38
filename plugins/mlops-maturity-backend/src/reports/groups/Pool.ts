import {
  LEVELS,
  type MissingRequirements,
  type PooledRatio,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import {
  flagCharacter,
  heldAtCharacter,
  levelCharacter,
  MISSING_COUNTS,
  missingCharacter,
  stateCharacter,
  waitingCharacter,
} from '../../rules/result/profileCharacters';
import {
  dimensionPositionOf,
  needPositionOf,
  positionOf,
  PROFILE_POSITIONS,
  type ProfileFact,
} from '../../rules/result/profilePositions';
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

/** How many components need a statement for their target. */
export interface Need {
  /** Those that lack nothing of it, as it is met or set aside. */
  held: number;
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

  /** Those on target whose level rests on requirements set aside. */
  get onTargetSetAside(): number {
    return this.#count('onTargetSetAside', flagCharacter(true));
  }

  /** Those without a reported level by what they wait for. */
  waitingFor(what: 'answers' | 'pick'): number {
    return this.#count('waitsFor', waitingCharacter(what));
  }

  /** Those at each level, 0 to 4, that rest on something or wait for it. */
  levelsWith(what: 'open' | 'setAside'): number[] {
    return LEVELS.map(level => this.#count(what, heldAtCharacter(level)));
  }

  /** The same of all levels together, and of those without a level. */
  with(what: 'open' | 'setAside'): number {
    return [...LEVELS, null].reduce<number>(
      (sum, level) => sum + this.#count(what, heldAtCharacter(level)),
      0,
    );
  }

  get questionable(): number {
    return this.#count('questionable', flagCharacter(true));
  }

  get advancedBeforeBasics(): number {
    return this.#count('advancedFirst', flagCharacter(true));
  }

  /** What is missing up to the targets. */
  get missing(): MissingRequirements {
    const counts = MISSING_COUNTS.map(missing => ({
      missing,
      components: this.#count('missing', missingCharacter(missing)),
    }));
    const sum = (of: (each: (typeof counts)[number]) => number) =>
      counts.reduce((total, each) => total + of(each), 0);
    return {
      requirements: sum(({ missing, components }) => missing * components),
      components: sum(({ missing, components }) =>
        missing > 0 ? components : 0,
      ),
      of: sum(({ components }) => components),
    };
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
  ratio(statements: readonly StatementId[]): PooledRatio {
    const answers = statements.map(id => this.answers(id));
    const sum = (answer: keyof AnswerCounts) =>
      answers.reduce((total, each) => total + each[answer], 0);
    const [yes, unanswered] = [sum('yes'), sum('unanswered')];
    return {
      yes,
      applicable: yes + sum('no') + unanswered,
      unanswered,
      excludedByHand: sum('excludedByHand'),
      notAssessed: (this.inScope - this.assessed) * statements.length,
    };
  }

  /** Whose target needs a statement. */
  need(id: StatementId): Need {
    const position = needPositionOf(id);
    if (position === undefined) {
      return { held: 0, missing: 0, beyond: 0 };
    }
    const { yes, no, unanswered } = this.tally.answers(position);
    return { held: yes, missing: no, beyond: unanswered };
  }

  /** How often each answer was given to a statement. */
  answers(id: StatementId): AnswerCounts {
    return this.tally.answers(positionOf(id));
  }

  /** The same as it was at the earlier day. */
  answersBefore(id: StatementId): AnswerCounts {
    return this.#before
      ? this.#before.answers(positionOf(id))
      : { yes: 0, no: 0, unanswered: 0, excludedByHand: 0 };
  }

  #count(fact: ProfileFact, character: string): number {
    return this.tally.count(PROFILE_POSITIONS[fact], character);
  }
}
