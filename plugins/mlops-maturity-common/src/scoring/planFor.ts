import { findOption, findSection } from '../model/lookups';
import { statementsOf, statementsOfSection } from '../model/statements';
import type {
  DimensionId,
  MaturityModel,
  OptionId,
  Statement,
  StatementId,
} from '../model/types';
import { REQUIREMENT_LEVELS, type Level } from '../model/vocabulary';
import { answerCeiling } from './answerCeiling';
import { declaredLevel } from './declaredLevel';
import { effectiveAnswers } from './effectiveAnswers';
import { fewestStatements, type Choice } from './fewestStatements';
import { isApplicable } from './isApplicable';
import { levelEvidence } from './levelEvidence';
import { openPrerequisites } from './openPrerequisites';
import { pickedOptions, type PickedOption } from './pickedOptions';
import type { PlanningGoal } from './PlanningGoal';
import { reportedLevel } from './reportedLevel';
import { supportedLevel } from './supportedLevel';
import type { EffectiveAnswers, ScoringInput } from './types';
import { withDefaults } from './withDefaults';

/**
 * A statement that has to become a yes.
 *
 * @internal
 */
export interface ProposedStep {
  statementId: StatementId;
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
   * nobody has set. `unreachable` means that no applicable statement could
   * show the goal, or that there is no such section.
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
 * A level is reached when it is reported **and** backed by the answers
 * (`reportedLevel` and `supportedLevel` of the scoring specification), so that
 * no plan ends with a level that nothing confirms. The next level is the one
 * after the reported level or, while there is none, after the supported one.
 * Levels build on each other, so all of them up to the goal have to hold. One
 * that requires statements needs all of them. One that requires none needs
 * half of its supporting statements, and there is a choice: the fewest that
 * complete all such levels together, counting what the plan contains anyway.
 * Among equally few, those that need only an answer, then those that need
 * least before them, then those with the lower number.
 *
 * A step that counts as no can itself wait for statements that count as no.
 * They come on top, as nothing can be done before them, and a statement that
 * they make needless is left out again. What remains cannot lose a step.
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
  const answers = effectiveAnswers(given, model);
  if (goal.type === 'basics' || goal.type === 'section') {
    return completionPlan(groupOf(goal, model), answers, model);
  }
  const picked = pickedOptions(picks, model);
  const level =
    goal.type === 'target' ? target : levelAfter(picked, answers, model);
  return level === null
    ? { ...NOTHING, outcome: 'no-target', level: null }
    : levelPlan(level, picked, answers, model);
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
  answers: EffectiveAnswers,
  model: MaturityModel,
): PlanProposal {
  const applicable = group.filter(({ id }) => isApplicable(answers.get(id)));
  if (applicable.length === 0) {
    return { ...NOTHING, outcome: 'unreachable', level: null };
  }
  const open = applicable.filter(({ id }) => answers.get(id) !== 'yes');
  return proposal(null, toSteps(open, answers, model), []);
}

function levelAfter(
  picked: readonly PickedOption[],
  answers: EffectiveAnswers,
  model: MaturityModel,
): Level {
  const reported = reportedLevel(
    declaredLevel(picked),
    answerCeiling(answers, model),
  );
  const from = reported ?? supportedLevel(answers, model) ?? 0;
  return REQUIREMENT_LEVELS.find(level => level > from) ?? 4;
}

function levelPlan(
  level: Level,
  picked: readonly PickedOption[],
  answers: EffectiveAnswers,
  model: MaturityModel,
): PlanProposal {
  const statements = statementsFor(level, answers, model);
  return statements
    ? proposal(
        level,
        toSteps(statements, answers, model),
        picksFor(level, picked),
      )
    : { ...NOTHING, outcome: 'unreachable', level };
}

/**
 * The fewest statements that have to become a yes for all levels up to the
 * given one to hold.
 */
function statementsFor(
  goal: Level,
  answers: EffectiveAnswers,
  model: MaturityModel,
): readonly Statement[] | undefined {
  const evidence = REQUIREMENT_LEVELS.filter(level => level <= goal).map(
    level => levelEvidence(level, answers, model),
  );
  const needed = new Set<Statement>();
  for (const each of evidence) {
    if (!each) {
      return undefined;
    }
    if (each.kind === 'all') {
      each.statements
        .filter(({ id }) => answers.get(id) !== 'yes')
        .forEach(statement => needed.add(statement));
    }
  }

  const first = openPrerequisites(needed, answers, model);
  const isYesThen = (statement: Statement) =>
    answers.get(statement.id) === 'yes' ||
    needed.has(statement) ||
    first.has(statement);
  const choices = evidence.flatMap((each): Choice[] =>
    each?.kind === 'some'
      ? [
          {
            statements: each.statements.filter(item => !isYesThen(item)),
            needed: each.needed - each.statements.filter(isYesThen).length,
          },
        ]
      : [],
  );
  const chosen = fewestStatements(choices, statement => [
    answers.get(statement.id) === 'no' ? 1 : 0,
    openPrerequisites([statement], answers, model).size,
  ]);
  return (
    chosen && [...needed, ...withoutNeedless(chosen, choices, answers, model)]
  );
}

/**
 * Leaves out what the prerequisites of the other chosen statements make
 * needless.
 */
function withoutNeedless(
  chosen: readonly Statement[],
  choices: readonly Choice[],
  answers: EffectiveAnswers,
  model: MaturityModel,
): readonly Statement[] {
  return [...chosen].reverse().reduce((left, statement) => {
    const others = left.filter(other => other !== statement);
    const first = openPrerequisites(others, answers, model);
    const isEnough = choices.every(
      ({ statements, needed }) =>
        statements.filter(item => others.includes(item) || first.has(item))
          .length >= needed,
    );
    return isEnough ? others : left;
  }, chosen);
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

/** Adds what comes before the statements, and puts all in order. */
function toSteps(
  statements: readonly Statement[],
  answers: EffectiveAnswers,
  model: MaturityModel,
): ProposedStep[] {
  const goal = new Set(statements);
  const planned = new Map(
    [...goal, ...openPrerequisites(goal, answers, model)]
      .sort((a, b) => a.number - b.number)
      .map(statement => [statement.id, statement]),
  );
  const ordered = new Set<Statement>();
  const place = (statement: Statement) => {
    for (const id of statement.prerequisites) {
      const before = planned.get(id);
      if (before && !ordered.has(before)) {
        place(before);
      }
    }
    ordered.add(statement);
  };
  planned.forEach(place);
  return [...ordered].map(statement => ({
    statementId: statement.id,
    action: answers.get(statement.id) === 'no' ? 'do' : 'answer',
    reason: goal.has(statement) ? 'goal' : 'prerequisite',
    after: statement.prerequisites.filter(id => planned.has(id)),
  }));
}

function proposal(
  level: Level | null,
  steps: ProposedStep[],
  picks: ProposedPick[],
): PlanProposal {
  const isReached = steps.length === 0 && picks.length === 0;
  return { outcome: isReached ? 'reached' : 'open', level, steps, picks };
}
