import { requirementsOf, type LeveledRequirement } from '../model/requirements';
import type { MaturityModel, RequirementItem } from '../model/types';
import type { CountedAnswers, RequirementState } from './types';

/**
 * A requirement with what the answers say about it.
 *
 * @internal
 */
export interface JudgedRequirement extends LeveledRequirement {
  state: RequirementState;
  /** In the order of the requirement. */
  items: JudgedItem[];
}

/**
 * An item of a requirement with what the answers say about it.
 */
export interface JudgedItem {
  item: RequirementItem;
  state: RequirementState;
}

/** What decides a requirement, strongest first. */
const DECIDING = ['met', 'open', 'failed'] as const;

/**
 * Judges what the levels rest on (scoring specification, "What state a
 * requirement is in").
 *
 * @param counted - what each statement counts as
 * @returns by level, then in model order
 *
 * @internal
 */
export function requirementStates(
  counted: CountedAnswers,
  model: MaturityModel,
): JudgedRequirement[] {
  return requirementsOf(model).map(({ level, requirement }) => {
    const items = requirement.anyOf.map(item => ({
      item,
      state: itemState(item, counted),
    }));
    return { level, requirement, items, state: stateOf(items) };
  });
}

function stateOf(items: readonly JudgedItem[]): RequirementState {
  const states = new Set(items.map(({ state }) => state));
  const decided = DECIDING.find(state => states.has(state));
  if (decided) {
    return decided;
  }
  return states.has('set-aside') ? 'set-aside' : 'absent';
}

function itemState(
  { statement, parts }: RequirementItem,
  { answers, heldParts }: CountedAnswers,
): RequirementState {
  const held = heldParts.get(statement);
  switch (answers.get(statement)) {
    case 'excluded-by-serving':
    case undefined:
      return 'absent';
    case 'excluded-by-hand':
      return 'set-aside';
    case 'unanswered':
      return 'open';
    case 'yes':
      // The parts decide where they are recorded; a yes holds all of them.
      return 'met';
    default:
      return parts && held && parts.every(part => held.has(part))
        ? 'met'
        : 'failed';
  }
}
