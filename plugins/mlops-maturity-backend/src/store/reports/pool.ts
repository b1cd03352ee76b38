import {
  LEVELS,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import {
  dimensionPositionOf,
  flagCharacter,
  levelCharacter,
  PROFILE_POSITIONS,
  stateCharacter,
  type ProfileFact,
} from '../profile';
import { ProfileTally } from '../ProfileTally';
import type { BigInteger } from '../tables';
import { answersIn, type AnswerCounts } from './answerCounts';
import { TargetTallies } from './TargetTallies';

/**
 * Several components with the same group, as the database counts them.
 */
export interface PoolRecord {
  components: BigInteger;
  stale: BigInteger | null;
  /** Packed profiles of those that are assessed, in a row. */
  profiles: string | null;
  /** Those that they had at an earlier day, if that was asked for. */
  before_profiles?: string | null;
}

/** k of n answers. */
export interface Ratio {
  yes: number;
  applicable: number;
}

/**
 * What to count beside the usual.
 */
export interface PoolOptions {
  /** Whether to count answers by target as well. */
  byTarget?: boolean;
}

/**
 * Components that are counted together.
 */
export class Pool {
  readonly tally = new ProfileTally();
  /** At the earlier day, if anything was read of that. */
  #before: ProfileTally | undefined;
  /** The answers by target, if they were asked for. */
  readonly byTarget: TargetTallies | undefined;
  inScope = 0;
  stale = 0;

  constructor({ byTarget = false }: PoolOptions = {}) {
    this.byTarget = byTarget ? new TargetTallies() : undefined;
  }

  add(record: PoolRecord): void {
    this.inScope += Number(record.components);
    this.stale += Number(record.stale ?? 0);
    this.tally.add(record.profiles ?? '');
    this.byTarget?.add(record.profiles ?? '');
    if (record.before_profiles) {
      this.#before ??= new ProfileTally();
      this.#before.add(record.before_profiles);
    }
  }

  /** Adds everything that another pool has counted. */
  addAll(other: Pool): void {
    this.inScope += other.inScope;
    this.stale += other.stale;
    this.tally.addAll(other.tally);
    if (other.byTarget) {
      this.byTarget?.addAll(other.byTarget);
    }
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

  /** How often each answer was given to a statement. */
  answers(id: StatementId): AnswerCounts {
    return answersIn(this.tally, id);
  }

  /** The same as it was at the earlier day. */
  answersBefore(id: StatementId): AnswerCounts {
    return this.#before
      ? answersIn(this.#before, id)
      : { yes: 0, no: 0, unanswered: 0 };
  }

  #count(fact: ProfileFact, character: string): number {
    return this.tally.count(PROFILE_POSITIONS[fact], character);
  }
}
