import {
  LEVELS,
  openAnswers,
  requirementsOf,
  statementsOf,
  type ComponentRow,
  type MaturityModel,
  type StatementId,
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
import { missingCountOf } from '../../rules/result/unpackProfile';

/** What a row says about what its level rests on. */
export type LevelBasis = Pick<
  ComponentRow,
  | 'possibleLevels'
  | 'openRequirements'
  | 'openAnswers'
  | 'setAside'
  | 'questionable'
  | 'missingRequirements'
>;

const NOTHING: LevelBasis = {
  possibleLevels: null,
  openRequirements: 0,
  openAnswers: [],
  setAside: 0,
  questionable: 0,
  missingRequirements: null,
};

const [FAILED, OPEN, SET_ASIDE] = (
  ['failed', 'open', 'set-aside'] as const
).map(requirementCharacter);
const [YES, NO, UNANSWERED] = (['yes', 'no', 'unanswered'] as const).map(
  answerCharacter,
);

/**
 * Reads from packed profiles what levels rest on.
 *
 * @param model - that the profiles were scored by
 * @returns a function of a profile, `null` for a component without one
 */
export function levelBasisReader(
  model: MaturityModel,
): (profile: string | null) => LevelBasis {
  const requirements = requirementsOf(model).map(each => ({
    ...each,
    position: requirementPositionOf(each.requirement.id),
  }));
  const pairs = statementsOf(model).flatMap(({ id, prerequisites }) =>
    prerequisites.map(prerequisite => ({
      statement: positionOf(id),
      prerequisite: positionOf(prerequisite),
    })),
  );
  const openIn = (profile: string) =>
    requirements
      .filter(({ position }) => profile[position] === OPEN)
      .map(({ level, requirement }) => ({
        level,
        requirement,
        state: 'open' as const,
        items: requirement.anyOf
          .filter(({ statement }) => isUnanswered(profile, statement))
          .map(item => ({ item, state: 'open' as const })),
      }));
  return profile => {
    if (profile === null) {
      return NOTHING;
    }
    const levelAt = (fact: 'reported' | 'declared') =>
      levelOf(Number(profile[PROFILE_POSITIONS[fact]]));
    const [reported, declared] = [levelAt('reported'), levelAt('declared')];
    const countUpTo = (level: number | null, state: string) =>
      requirements.filter(
        each =>
          level !== null &&
          each.level <= level &&
          profile[each.position] === state,
      ).length;
    // The highest level below the first one that the answers rule out.
    const ceiling = LEVELS.find(level => countUpTo(level + 1, FAILED) > 0) ?? 4;
    const possibleLevels =
      declared === null
        ? null
        : {
            // Nothing carries a level yet where none is reported.
            from: reported ?? 0,
            to: declared < ceiling ? declared : ceiling,
          };
    return {
      possibleLevels,
      openRequirements: countUpTo(declared, OPEN),
      openAnswers:
        possibleLevels && possibleLevels.from < possibleLevels.to
          ? openAnswers(openIn(profile), possibleLevels.to)
          : [],
      setAside: countUpTo(reported, SET_ASIDE),
      questionable: pairs.filter(
        ({ statement, prerequisite }) =>
          profile[statement] === YES && profile[prerequisite] === NO,
      ).length,
      missingRequirements: missingCountOf(profile),
    };
  };
}

function isUnanswered(profile: string, statement: StatementId): boolean {
  return profile[positionOf(statement)] === UNANSWERED;
}
