import type {
  AssessmentResult,
  EffectiveAnswers,
  JudgedRequirement,
  Level,
  ServingMode,
} from 'backstage-plugin-mlops-maturity-common';
import { missingUpTo } from './missingUpTo';
import { needOf } from './needOf';
import {
  answerCharacter,
  flagCharacter,
  heldAtCharacter,
  levelCharacter,
  missingCharacter,
  NEED_CHARACTERS,
  NONE,
  requirementCharacter,
  servingCharacter,
  stateCharacter,
  waitingCharacter,
} from './profileCharacters';
import {
  DIMENSION_SLOTS,
  NEED_SLOTS,
  PROFILE_SLOTS,
  REQUIREMENT_SLOTS,
} from './profileSlots';

/** What a profile is packed from. */
export interface ProfileFacts {
  result: Pick<
    AssessmentResult,
    | 'reportedLevel'
    | 'declaredLevel'
    | 'limitingDimensions'
    | 'onTarget'
    | 'basicsMet'
    | 'state'
    | 'openRequirements'
    | 'setAside'
    | 'questionable'
    | 'completion'
  >;
  target: Level | null;
  servingModes: readonly ServingMode[] | null;
  /**
   * What each statement counts as; a place whose statement the model does not
   * have is unanswered.
   */
  answers: EffectiveAnswers;
  /** A place whose requirement the model does not have is absent. */
  requirements: readonly JudgedRequirement[];
}

/** Packs what the reports count into one character a fact. */
export function packProfile(facts: ProfileFacts): string {
  const { result, target, servingModes, answers, requirements } = facts;
  const states = new Map(
    requirements.map(({ requirement, state }) => [requirement.id, state]),
  );
  return [
    levelCharacter(result.reportedLevel),
    levelCharacter(result.declaredLevel),
    levelCharacter(target),
    flagCharacter(result.onTarget),
    flagCharacter(result.basicsMet),
    stateCharacter(result.state),
    ...PROFILE_SLOTS.map(id =>
      answerCharacter(answers.get(id) ?? 'unanswered'),
    ),
    servingCharacter(servingModes),
    flagCharacter(isAboveTarget(facts)),
    ...heldBackCharacters(result),
    result.openRequirements.length > 0
      ? heldAtCharacter(result.reportedLevel)
      : NONE,
    result.setAside.length > 0 ? levelCharacter(result.reportedLevel) : NONE,
    flagCharacter(result.questionable.length > 0),
    waitingCharacter(waitsFor(result)),
    flagCharacter(result.completion.beyondBasics.yes > 0 && !result.basicsMet),
    missingCharacter(missingUpTo(target, requirements)),
    ...REQUIREMENT_SLOTS.map(id =>
      requirementCharacter(states.get(id) ?? 'absent'),
    ),
    ...NEED_SLOTS.map(id => NEED_CHARACTERS[needOf(id, facts)]),
    flagCharacter(result.onTarget === true && result.setAside.length > 0),
  ].join('');
}

function waitsFor({
  reportedLevel,
  declaredLevel,
}: ProfileFacts['result']): 'answers' | 'pick' | null {
  if (reportedLevel !== null) {
    return null;
  }
  return declaredLevel === null ? 'pick' : 'answers';
}

function isAboveTarget({ result, target }: ProfileFacts): boolean | null {
  return result.reportedLevel === null || target === null
    ? null
    : result.reportedLevel > target;
}

/**
 * What holds a component at its level that is below its target: its answers,
 * if they allow less than it declares, and otherwise every dimension whose
 * pick counts as that level.
 */
function heldBackCharacters({
  reportedLevel,
  declaredLevel,
  limitingDimensions,
  onTarget,
}: ProfileFacts['result']): string[] {
  if (onTarget !== false) {
    return [NONE, ...DIMENSION_SLOTS.map(() => NONE)];
  }
  const byAnswers = reportedLevel !== declaredLevel;
  return [
    flagCharacter(byAnswers),
    ...DIMENSION_SLOTS.map(id =>
      flagCharacter(!byAnswers && limitingDimensions.includes(id)),
    ),
  ];
}
