import { LEVELS } from 'backstage-plugin-mlops-maturity-common';
import {
  flagCharacter,
  levelCharacter,
  PROFILE_POSITIONS,
  stateCharacter,
} from '../profile';
import { ProfileTally } from '../ProfileTally';
import type { BigInteger } from '../tables';

/**
 * Several components with the same group, as the database counts them.
 */
export interface PoolRecord {
  components: BigInteger;
  stale: BigInteger | null;
  /** Packed profiles of those that are assessed, in a row. */
  profiles: string | null;
}

/**
 * Components that are counted together.
 */
export class Pool {
  readonly tally = new ProfileTally();
  inScope = 0;
  stale = 0;

  add(record: PoolRecord): void {
    this.inScope += Number(record.components);
    this.stale += Number(record.stale ?? 0);
    this.tally.add(record.profiles ?? '');
  }

  get assessed(): number {
    return this.tally.profiles;
  }

  get basicsMet(): number {
    return this.#count('basicsMet', flagCharacter(true));
  }

  get onTarget(): number {
    return this.#count('onTarget', flagCharacter(true));
  }

  /** Those that have both a level and a target. */
  get withTarget(): number {
    return this.onTarget + this.#count('onTarget', flagCharacter(false));
  }

  get contradicted(): number {
    return this.#count('state', stateCharacter('contradicted'));
  }

  /** How many are at each of the levels 0 to 4. */
  levels(of: 'reported' | 'declared' | 'target'): number[] {
    return LEVELS.map(level => this.#count(of, levelCharacter(level)));
  }

  /** How many are assessed but have no such level. */
  without(of: 'reported' | 'declared' | 'target'): number {
    return this.#count(of, levelCharacter(null));
  }

  #count(
    position: Exclude<keyof typeof PROFILE_POSITIONS, 'firstStatement'>,
    character: string,
  ): number {
    return this.tally.count(PROFILE_POSITIONS[position], character);
  }
}
