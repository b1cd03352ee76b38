import {
  LEVELS,
  requirementsOf,
  type Requirement,
  statementsOf,
  type MaturityModel,
  type ModelVersions,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import {
  answerCharacter,
  flagCharacter,
  levelCharacter,
  requirementCharacter,
} from '../../rules/result/profileCharacters';
import {
  positionOf,
  PROFILE_POSITIONS,
  requirementPositionOf,
} from '../../rules/result/profilePositions';
import { byEdition } from '../filter/byEdition';
import type { CountedComponents } from '../memory/SeenComponents';

const NO = codeOf(answerCharacter('no'));
const UNANSWERED = codeOf(answerCharacter('unanswered'));
const FAILED = codeOf(requirementCharacter('failed'));
const OPEN = codeOf(requirementCharacter('open'));
const BELOW_TARGET = codeOf(flagCharacter(false));

/** Where in profiles it stands what one edition asks for. */
interface EditionPlaces {
  basics: number[];
  /** What the level after each level rests on. */
  requiredAfter: ReadonlyMap<number, number[]>;
  /** The statements of each requirement. */
  itemsOf: ReadonlyMap<number, number[]>;
}

/**
 * How many components have a statement as their only missing basic, or answer
 * it no where it fails the only requirement that holds them back from the next
 * level, by the edition that they were submitted on.
 */
export class SingleHindrances {
  readonly #placesIn: (edition: string) => EditionPlaces;
  readonly #missingBasic = new Map<number, number>();
  readonly #blocker = new Map<number, number>();

  constructor(models: ModelVersions) {
    this.#placesIn = byEdition(models, placesOf);
  }

  /** Counts some rows. */
  add({ profiles, edition }: CountedComponents, rows: Int32Array): void {
    const places = edition.texts.map(this.#placesIn);
    for (const row of rows) {
      if (profiles.has(row)) {
        this.#addOne(places[edition.codeAt(row)], position =>
          profiles.codeAt(row, position),
        );
      }
    }
  }

  onlyMissingBasic(id: StatementId): number {
    return this.#missingBasic.get(positionOf(id)) ?? 0;
  }

  onlyBlocker(id: StatementId): number {
    return this.#blocker.get(positionOf(id)) ?? 0;
  }

  #addOne(
    { basics, requiredAfter, itemsOf }: EditionPlaces,
    codeAt: (position: number) => number,
  ): void {
    const missing = onlyOne(basics, position => {
      const code = codeAt(position);
      return code === NO || code === UNANSWERED;
    });
    if (missing !== undefined && codeAt(missing) === NO) {
      increment(this.#missingBasic, missing);
    }
    if (codeAt(PROFILE_POSITIONS.onTarget) === BELOW_TARGET) {
      const reported = codeAt(PROFILE_POSITIONS.reported);
      const blocker = onlyOne(
        requiredAfter.get(reported) ?? [],
        position => codeAt(position) === FAILED || codeAt(position) === OPEN,
      );
      if (blocker !== undefined && codeAt(blocker) === FAILED) {
        itemsOf
          .get(blocker)
          ?.filter(position => codeAt(position) === NO)
          .forEach(position => increment(this.#blocker, position));
      }
    }
  }
}

function placesOf(model: MaturityModel): EditionPlaces {
  const requirements = requirementsOf(model);
  return {
    basics: statementsOf(model)
      .filter(({ basic }) => basic)
      .map(({ id }) => positionOf(id)),
    requiredAfter: new Map(
      LEVELS.map(level => [
        codeOf(levelCharacter(level)),
        requirements
          .filter(each => each.level <= level + 1)
          .map(({ requirement }) => requirementPositionOf(requirement.id)),
      ]),
    ),
    itemsOf: new Map(
      requirements.map(({ requirement }) => [
        requirementPositionOf(requirement.id),
        itemPositions(requirement),
      ]),
    ),
  };
}

function itemPositions({ anyOf }: Requirement): number[] {
  return anyOf.map(({ statement }) => positionOf(statement));
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

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
