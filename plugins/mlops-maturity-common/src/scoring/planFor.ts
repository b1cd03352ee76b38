import { findOption, findSection } from '../model/lookups';
import { statementsOf, statementsOfSection } from '../model/statements';
import type {
  DimensionId,
  MaturityModel,
  OptionId,
  PartId,
  Statement,
  StatementId,
} from '../model/types';
import { REQUIREMENT_LEVELS, type Level } from '../model/vocabulary';
import { answerLevels } from './answerLevels';
import { declaredLevel } from './declaredLevel';
import { countedAnswers } from './effectiveAnswers';
import { isAnythingAnswered } from './isAnythingAnswered';
import { isApplicable } from './isApplicable';
import { lowerLevel } from './lowerLevel';
import { pickedOptions, type PickedOption } from './pickedOptions';
import type { PlanningGoal } from './PlanningGoal';
import { possibleLevels, reportedLevel } from './reportedLevel';
import { requirementStates, type JudgedRequirement } from './requirementStates';
import { smallestWork } from './smallestWork';
import type { CountedAnswers, ScoringInput } from './types';
import { withDefaults } from './withDefaults';
import { withPrerequisites, type Work } from './withPrerequisites';

/**
 * A statement that has to become a yes, or parts of it that have to hold.
 *
 * @internal
 */
export interface ProposedStep {
  statementId: StatementId;
  /** The parts that are enough, in model order; empty for all of it. */
  parts: PartId[];
  /**
   * `do` if it counts as no today; `answer` if it is unanswered, so that an
   * answer may be all it takes.
   */
  action: 'do' | 'answer';
  /**
   * `goal` if the goal counts it; `prerequisite` if only another step needs
   * it first.
   */
  reason: 'goal' | 'prerequisite';
  /** The steps of the same proposal that come right before it. */
  after: StatementId[];
}

/**
 * An option that a dimension has to reach.
 */
export interface ProposedPick {
  dimension: DimensionId;
  level: Level;
  optionId: OptionId;
}

/**
 * The way to a goal.
 *
 * @internal
 */
export interface PlanProposal {
  /**
   * `reached` leaves nothing to do. `no-target` has a target for a goal that
   * nobody has set. `unreachable` means that no statement applies, or that
   * there is no such section.
   */
  outcome: 'open' | 'reached' | 'no-target' | 'unreachable';
  /** The level to reach, or `null` if the goal is none. */
  level: Level | null;
  /** What comes first stands first; empty unless `open`. */
  steps: ProposedStep[];
  /** In model order; empty unless `open`. */
  picks: ProposedPick[];
}

const NOTHING: Pick<PlanProposal, 'steps' | 'picks'> = { steps: [], picks: [] };

/**
 * Finds the smallest set of statements that reaches a goal.
 *
 * @remarks
 * Basics and sections are met when every applicable statement is a yes, so
 * each one that is not is needed and none can be spared.
 *
 * A level is reached when no requirement up to it is failed or open and the
 * picks declare it (`confirmedLevel` and `declaredLevel` of the scoring
 * specification). Of all sets that get there, with what has to be done before
 * them, it is the one with the fewest statements; among those, the one with
 * most that need only an answer, then with fewest parts to be done, then with
 * the lower numbers. The next level is the one after the reported level or,
 * while there is none, after the confirmed one.
 *
 * @param goal - what to reach
 * @param input - the assessment as it is
 *
 * @internal
 */
export function planFor(
  goal: PlanningGoal,
  input: ScoringInput,
  model: MaturityModel,
): PlanProposal {
  const { picks, target, ...given } = withDefaults(input);
  const counted = withoutOpenParts(countedAnswers(given, model));
  if (goal.type === 'basics' || goal.type === 'section') {
    return completionPlan(groupOf(goal, model), counted, model);
  }
  const picked = pickedOptions(picks, model);
  const requirements = requirementStates(counted, model);
  const level =
    goal.type === 'target' ? target : levelAfter(picked, counted, requirements);
  if (level === null) {
    return { ...NOTHING, outcome: 'no-target', level: null };
  }
  const work = workFor(level, picked, counted, requirements, model);
  return work
    ? proposal(
        level,
        toSteps(work, requirementItems(requirements), counted, model),
        picksFor(level, picked),
      )
    : { ...NOTHING, outcome: 'unreachable', level };
}

/**
 * Parts that were recorded before there is an answer decide nothing yet, so
 * that the answer has to give them.
 */
function withoutOpenParts({
  answers,
  heldParts,
}: CountedAnswers): CountedAnswers {
  return {
    answers,
    heldParts: new Map(
      [...heldParts].filter(([id]) => answers.get(id) !== 'unanswered'),
    ),
  };
}

function groupOf(
  goal: Extract<PlanningGoal, { type: 'basics' | 'section' }>,
  model: MaturityModel,
): Statement[] {
  if (goal.type === 'basics') {
    return statementsOf(model).filter(({ basic }) => basic);
  }
  const section = findSection(model, goal.section);
  return section ? statementsOfSection(section) : [];
}

function completionPlan(
  group: readonly Statement[],
  counted: CountedAnswers,
  model: MaturityModel,
): PlanProposal {
  const { answers } = counted;
  const applicable = group.filter(({ id }) => isApplicable(answers.get(id)));
  if (applicable.length === 0) {
    return { ...NOTHING, outcome: 'unreachable', level: null };
  }
  const open = applicable.filter(({ id }) => answers.get(id) !== 'yes');
  const work = withPrerequisites(
    new Map(open.map(statement => [statement, 'whole'])),
    answers,
    new Map(statementsOf(model).map(item => [item.id, item])),
  );
  const goal = new Set(open.map(({ id }) => id));
  return proposal(null, toSteps(work, goal, counted, model), []);
}

function levelAfter(
  picked: readonly PickedOption[],
  { answers }: CountedAnswers,
  requirements: readonly JudgedRequirement[],
): Level {
  const levels = answerLevels(answers, requirements);
  const reported = reportedLevel(possibleLevels(declaredLevel(picked), levels));
  const from = reported ?? levels?.confirmed ?? 0;
  return REQUIREMENT_LEVELS.find(level => level > from) ?? 4;
}

/**
 * The least work after which a level is reported, or `undefined` if nothing
 * applies that could be answered.
 */
function workFor(
  level: Level,
  picked: readonly PickedOption[],
  counted: CountedAnswers,
  requirements: readonly JudgedRequirement[],
  model: MaturityModel,
): Work | undefined {
  const work = smallestWork(
    missingRequirements(level, picked, requirements),
    counted,
    model,
  );
  if (work.size > 0 || isAnythingAnswered(counted.answers)) {
    return work;
  }
  // While nothing is answered no level is confirmed, so one answer is needed.
  const first = statementsOf(model).find(({ id }) =>
    isApplicable(counted.answers.get(id)),
  );
  return first && new Map([[first, 'whole']]);
}

function missingRequirements(
  goal: Level,
  picked: readonly PickedOption[],
  requirements: readonly JudgedRequirement[],
): JudgedRequirement[] {
  const missing = (highest: number) =>
    requirements.filter(
      ({ level, state }) =>
        level <= highest && (state === 'failed' || state === 'open'),
    );
  if (goal > 0) {
    return missing(goal);
  }
  // Level 0 is reported once it is known that it is no higher one.
  const first = missing(1);
  return declaredThen(goal, picked) > 0 &&
    first.every(({ state }) => state === 'open')
    ? first
    : [];
}

/** The level that the picks declare once they are made for a goal. */
function declaredThen(goal: Level, picked: readonly PickedOption[]): Level {
  return picked
    .map(({ dimension, option }) => option ?? findOption(dimension, goal))
    .flatMap(option => option?.countsAs ?? [])
    .reduce(lowerLevel, 4);
}

function requirementItems(
  requirements: readonly JudgedRequirement[],
): ReadonlySet<StatementId> {
  return new Set(
    requirements.flatMap(({ items }) =>
      items.map(({ item }) => item.statement),
    ),
  );
}

function picksFor(
  level: Level,
  picked: readonly PickedOption[],
): ProposedPick[] {
  return picked.flatMap(({ dimension, option }) => {
    const wanted = findOption(dimension, level);
    return wanted && (!option || option.countsAs < level)
      ? [{ dimension: dimension.id, level, optionId: wanted.id }]
      : [];
  });
}

/** Puts all in order; what comes first stands first. */
function toSteps(
  work: Work,
  goal: ReadonlySet<StatementId>,
  { answers }: CountedAnswers,
  model: MaturityModel,
): ProposedStep[] {
  const planned = new Map(
    statementsOf(model)
      .filter(statement => work.has(statement))
      .map(statement => [statement.id, statement]),
  );
  const ordered = new Set<Statement>();
  const visiting = new Set<Statement>();
  const place = (statement: Statement) => {
    visiting.add(statement);
    for (const id of statement.prerequisites) {
      const before = planned.get(id);
      if (before && !visiting.has(before)) {
        place(before);
      }
    }
    ordered.add(statement);
  };
  planned.forEach(statement => visiting.has(statement) || place(statement));
  return [...ordered].map(statement => {
    const done = work.get(statement);
    return {
      statementId: statement.id,
      parts:
        done === 'whole'
          ? []
          : (statement.parts ?? []).flatMap(({ id }) =>
              done?.has(id) ? [id] : [],
            ),
      action: answers.get(statement.id) === 'no' ? 'do' : 'answer',
      reason: goal.has(statement.id) ? 'goal' : 'prerequisite',
      after: statement.prerequisites.filter(id => planned.has(id)),
    };
  });
}

function proposal(
  level: Level | null,
  steps: ProposedStep[],
  picks: ProposedPick[],
): PlanProposal {
  const isReached = steps.length === 0 && picks.length === 0;
  return { outcome: isReached ? 'reached' : 'open', level, steps, picks };
}
