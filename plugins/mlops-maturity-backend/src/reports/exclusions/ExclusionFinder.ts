import {
  requirementsOf,
  statementsOf,
  type Exclusion,
  type ExclusionShare,
  type ExclusionsQuery,
  type Level,
  type MaturityModel,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import { levelOf } from '../../rules/result/levelOf';
import {
  answerCharacter,
  requirementCharacter,
} from '../../rules/result/profileCharacters';
import {
  positionOf,
  PROFILE_POSITIONS,
  requirementPositionOf,
} from '../../rules/result/profilePositions';
import { byEdition } from '../filter/byEdition';
import { ProfileTally } from '../memory/ProfileTally';
import type { CountedComponents } from '../memory/SeenComponents';

/** What an exclusion is without what was written about it. */
export type FoundExclusion = Pick<Exclusion, 'statementId' | 'setAside'>;

/** The requirements that each statement is an item of. */
type ItemsOfRequirements = ReadonlyMap<
  string,
  { id: string; level: Level; position: number }[]
>;

/** The character of a profile at a position, as its code. */
type CodeAt = (position: number) => number;

const EXCLUDED = answerCharacter('excluded-by-hand').charCodeAt(0);
const SET_ASIDE = requirementCharacter('set-aside').charCodeAt(0);

/** Finds in packed profiles what was excluded by hand. */
export class ExclusionFinder {
  readonly #statements: readonly { id: string; position: number }[];
  readonly #requirementsIn: (edition: string) => ItemsOfRequirements;

  constructor(models: ModelVersions) {
    this.#statements = statementsOf(models.inForce).map(({ id }) => ({
      id,
      position: positionOf(id),
    }));
    this.#requirementsIn = byEdition(models, requirementsByItem);
  }

  /**
   * What a component has excluded that is asked for, in questionnaire order.
   *
   * @param edition - that it was submitted on
   */
  exclusionsIn(
    codeAt: CodeAt,
    edition: string,
    {
      statement,
      holdsLevel = false,
    }: Pick<ExclusionsQuery, 'statement' | 'holdsLevel'>,
  ): FoundExclusion[] {
    const requirementsOn = this.#requirementsIn(edition);
    const found: FoundExclusion[] = [];
    let reported: Level | null | undefined;
    for (const { id, position } of this.#statements) {
      if (
        codeAt(position) === EXCLUDED &&
        (statement === undefined || statement === id)
      ) {
        reported ??= reportedIn(codeAt);
        const level = reported;
        const setAside = (requirementsOn.get(id) ?? [])
          .filter(
            each =>
              level !== null &&
              each.level <= level &&
              codeAt(each.position) === SET_ASIDE,
          )
          .map(each => each.id);
        if (!holdsLevel || setAside.length > 0) {
          found.push({ statementId: id, setAside });
        }
      }
    }
    return found;
  }

  /** How often each statement was excluded in some rows, if it was at all. */
  shares(
    { profiles, edition }: CountedComponents,
    rows: Int32Array,
  ): ExclusionShare[] {
    const tally = new ProfileTally();
    tally.add(profiles, rows);
    const holding = new Map<string, number>();
    for (const row of rows) {
      if (levelIn(profiles.codeAt(row, PROFILE_POSITIONS.setAside)) !== null) {
        this.exclusionsIn(
          position => profiles.codeAt(row, position),
          edition.texts[edition.codeAt(row)],
          { holdsLevel: true },
        ).forEach(({ statementId: id }) =>
          holding.set(id, (holding.get(id) ?? 0) + 1),
        );
      }
    }
    return this.#statements
      .map(({ id, position }) => {
        const { yes, no, unanswered, excludedByHand } = tally.answers(position);
        return {
          statementId: id,
          excluded: excludedByHand,
          of: yes + no + unanswered + excludedByHand,
          holdsLevel: holding.get(id) ?? 0,
        };
      })
      .filter(({ excluded }) => excluded > 0);
  }
}

function requirementsByItem(model: MaturityModel): ItemsOfRequirements {
  const requirements = requirementsOf(model);
  return new Map(
    statementsOf(model).map(({ id }) => [
      id,
      requirements
        .filter(({ requirement }) =>
          requirement.anyOf.some(({ statement }) => statement === id),
        )
        .map(({ level, requirement }) => ({
          id: requirement.id,
          level,
          position: requirementPositionOf(requirement.id),
        })),
    ]),
  );
}

function reportedIn(codeAt: CodeAt): Level | null {
  return levelIn(codeAt(PROFILE_POSITIONS.reported));
}

function levelIn(code: number): Level | null {
  return levelOf(code - '0'.charCodeAt(0));
}
