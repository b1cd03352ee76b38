import {
  LEVELS,
  requiredFrom,
  statementsOf,
  type MaturityModel,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import {
  answerCharacter,
  flagCharacter,
  levelCharacter,
  positionOf,
  PROFILE_POSITIONS,
  PROFILE_WIDTH,
} from '../profile';

const YES = answerCharacter('yes');
const NO = answerCharacter('no');
const NOT_APPLICABLE = answerCharacter('not-applicable');
const BELOW_TARGET = flagCharacter(false);

/**
 * How many components have a statement as their only missing basic, or as the
 * only one that holds them back from the next level.
 */
export class SingleHindrances {
  readonly #basics: number[];
  /** Places of the statements that the level after each level asks for. */
  readonly #requiredAfter: ReadonlyMap<string, number[]>;
  readonly #missingBasic = new Map<number, number>();
  readonly #blocker = new Map<number, number>();

  constructor(model: MaturityModel) {
    const statements = statementsOf(model);
    this.#basics = statements
      .filter(({ basic }) => basic)
      .map(({ id }) => positionOf(id));
    this.#requiredAfter = new Map(
      LEVELS.map(level => [
        levelCharacter(level),
        statements
          .filter(statement => (requiredFrom(statement) ?? 5) <= level + 1)
          .map(({ id }) => positionOf(id)),
      ]),
    );
  }

  /** Counts profiles that stand in a row. */
  add(packed: string): void {
    for (let start = 0; start < packed.length; start += PROFILE_WIDTH) {
      const missing = onlyOne(
        this.#basics,
        position =>
          packed[start + position] !== YES &&
          packed[start + position] !== NOT_APPLICABLE,
      );
      if (missing !== undefined && packed[start + missing] === NO) {
        increment(this.#missingBasic, missing);
      }
      if (packed[start + PROFILE_POSITIONS.onTarget] === BELOW_TARGET) {
        const reported = packed[start + PROFILE_POSITIONS.reported];
        const blocker = onlyOne(
          this.#requiredAfter.get(reported) ?? [],
          position => packed[start + position] === NO,
        );
        if (blocker !== undefined) {
          increment(this.#blocker, blocker);
        }
      }
    }
  }

  onlyMissingBasic(id: StatementId): number {
    return this.#missingBasic.get(positionOf(id)) ?? 0;
  }

  onlyBlocker(id: StatementId): number {
    return this.#blocker.get(positionOf(id)) ?? 0;
  }
}

/** The one place where something holds, if it is one. */
function onlyOne(
  positions: readonly number[],
  holds: (position: number) => boolean,
): number | undefined {
  let found: number | undefined;
  for (const position of positions) {
    if (holds(position)) {
      if (found !== undefined) {
        return undefined;
      }
      found = position;
    }
  }
  return found;
}

function increment(counts: Map<number, number>, position: number): void {
  counts.set(position, (counts.get(position) ?? 0) + 1);
}
