import {
  LEVELS,
  type TrendMonth,
} from 'backstage-plugin-mlops-maturity-common';
import {
  flagCharacter,
  levelCharacter,
  NONE,
} from '../../rules/result/profileCharacters';

/** What a month of a trend says about results. */
export type OutcomeSums = Pick<
  TrendMonth,
  | 'assessed'
  | 'reported'
  | 'withoutReported'
  | 'withTarget'
  | 'onTarget'
  | 'basicsMet'
>;

/**
 * How many components have which outcome: reported level, on target and
 * basics met, a character each.
 */
export class OutcomeCounts {
  readonly #counts = new Map<string, number>();

  /** Counts components that got an outcome in place of another one, or none. */
  replace(previous: string | null, outcome: string, components: number): void {
    this.#add(outcome, components);
    if (previous !== null) {
      this.#add(previous, -components);
    }
  }

  sums(): OutcomeSums {
    const [yes, no] = [flagCharacter(true), flagCharacter(false)];
    return {
      assessed: this.#count(() => true),
      reported: LEVELS.map(level =>
        this.#count(([reported]) => reported === levelCharacter(level)),
      ),
      withoutReported: this.#count(([reported]) => reported === NONE),
      withTarget: this.#count(
        ([, onTarget]) => onTarget === yes || onTarget === no,
      ),
      onTarget: this.#count(([, onTarget]) => onTarget === yes),
      basicsMet: this.#count(([, , basicsMet]) => basicsMet === yes),
    };
  }

  #add(outcome: string, components: number): void {
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + components);
  }

  #count(isCounted: (outcome: string) => boolean): number {
    return [...this.#counts]
      .filter(([outcome]) => isCounted(outcome))
      .reduce((sum, [, components]) => sum + components, 0);
  }
}
