import { statementsOf } from '../model/statements';
import type { MaturityModel, Statement, StatementId } from '../model/types';
import {
  NEXT_STEP_BUCKETS,
  type Level,
  type NextStepBucket,
  type RequirementLevel,
} from '../model/vocabulary';
import { nextLevel } from './nextLevel';
import type { JudgedRequirement } from './requirementStates';
import type { CountedAnswers, NextStep } from './types';
import { unlockedStatements } from './unlockedStatements';

/**
 * The levels that next steps and next picks lead from and to.
 */
export interface LevelGap {
  reported: Level | null;
  target: Level | null;
}

/**
 * Lists what to work on next, most useful first (scoring specification,
 * `nextSteps`). Open questions are never steps.
 *
 * @param counted - what each statement counts as
 * @param requirements - what the answers say about each requirement
 * @param gap - reported level and target, each 0 to 4 or `null`
 * @returns at most as many steps as the model allows
 */
export function nextSteps(
  counted: CountedAnswers,
  requirements: readonly JudgedRequirement[],
  gap: LevelGap,
  model: MaturityModel,
): NextStep[] {
  const { answers } = counted;
  const next = nextLevel(gap.reported, gap.target);
  const blocking: Blocking = {
    level: next,
    statements: failingStatements(requirements, next),
  };
  const open = statementsOf(model).filter(({ id }) => answers.get(id) === 'no');
  const unlocked = unlockedStatements(open);

  // The candidates are in order of number, and sorting is stable: of equal
  // steps the one with the lower number stays first.
  return open
    .map(statement =>
      toNextStep(
        statement,
        unlocked.get(statement.id) ?? [],
        counted,
        blocking,
      ),
    )
    .sort(compareSteps)
    .slice(0, model.nextStepRules.max);
}

/** The level to reach next and the statements that hold back from it. */
interface Blocking {
  level: RequirementLevel | null;
  statements: ReadonlySet<StatementId>;
}

function failingStatements(
  requirements: readonly JudgedRequirement[],
  next: RequirementLevel | null,
): ReadonlySet<StatementId> {
  return new Set(
    requirements
      .filter(
        ({ level, state }) =>
          next !== null && level <= next && state === 'failed',
      )
      .flatMap(({ requirement }) => requirement.anyOf)
      .map(({ statement }) => statement),
  );
}

function toNextStep(
  statement: Statement,
  unlocked: readonly Statement[],
  { answers, heldParts }: CountedAnswers,
  blocking: Blocking,
): NextStep {
  const ownBucket = bucketOf(statement, blocking);
  const bucket = unlocked
    .map(other => bucketOf(other, blocking))
    .reduce(betterBucket, ownBucket);
  const held = heldParts.get(statement.id);
  return {
    statementId: statement.id,
    bucket,
    ready: statement.prerequisites.every(id => answers.get(id) !== 'no'),
    blocksLevel: blocking.statements.has(statement.id) ? blocking.level : null,
    unlocks: unlocked.length,
    pulledForward: bucket !== ownBucket,
    parts: (held ? statement.parts ?? [] : [])
      .map(({ id }) => id)
      .filter(id => !held?.has(id)),
  };
}

function bucketOf(statement: Statement, blocking: Blocking): NextStepBucket {
  if (statement.basic) {
    return 'basics';
  }
  return blocking.statements.has(statement.id)
    ? 'blocks-next-level'
    : 'beyond-basics';
}

function betterBucket(a: NextStepBucket, b: NextStepBucket): NextStepBucket {
  return rank(b) < rank(a) ? b : a;
}

function rank(bucket: NextStepBucket): number {
  return NEXT_STEP_BUCKETS.indexOf(bucket);
}

function compareSteps(a: NextStep, b: NextStep): number {
  return (
    rank(a.bucket) - rank(b.bucket) ||
    Number(b.ready) - Number(a.ready) ||
    Number(b.blocksLevel !== null) - Number(a.blocksLevel !== null) ||
    b.unlocks - a.unlocks
  );
}
