import { statementsOf } from '../model/statements';
import type { MaturityModel, Statement } from '../model/types';
import {
  NEXT_STEP_BUCKETS,
  type Level,
  type NextStepBucket,
  type RequirementLevel,
} from '../model/vocabulary';
import { nextLevel } from './nextLevel';
import { requiredFrom } from './requiredFrom';
import type { EffectiveAnswers, NextStep } from './types';
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
 * @param answers - what each statement counts as
 * @param gap - reported level and target, each 0 to 4 or `null`
 * @returns at most as many steps as the model allows
 */
export function nextSteps(
  answers: EffectiveAnswers,
  gap: LevelGap,
  model: MaturityModel,
): NextStep[] {
  const next = nextLevel(gap.reported, gap.target);
  const open = statementsOf(model).filter(({ id }) => answers.get(id) === 'no');
  const unlocked = unlockedStatements(open);

  // The candidates are in order of number, and sorting is stable: of equal
  // steps the one with the lower number stays first.
  return open
    .map(statement =>
      toNextStep(statement, unlocked.get(statement.id) ?? [], answers, next),
    )
    .sort(compareSteps)
    .slice(0, model.nextStepRules.max);
}

function toNextStep(
  statement: Statement,
  unlocked: readonly Statement[],
  answers: EffectiveAnswers,
  next: RequirementLevel | null,
): NextStep {
  const ownBucket = bucketOf(statement, next);
  const bucket = unlocked
    .map(other => bucketOf(other, next))
    .reduce(betterBucket, ownBucket);
  return {
    statementId: statement.id,
    bucket,
    ready: statement.prerequisites.every(id => answers.get(id) !== 'no'),
    blocksLevel: blocks(statement, next) ? next : null,
    unlocks: unlocked.length,
    pulledForward: bucket !== ownBucket,
  };
}

function blocks(statement: Statement, next: RequirementLevel | null): boolean {
  const required = requiredFrom(statement);
  return next !== null && required !== null && required <= next;
}

function bucketOf(
  statement: Statement,
  next: RequirementLevel | null,
): NextStepBucket {
  if (statement.basic) {
    return 'basics';
  }
  return blocks(statement, next) ? 'blocks-next-level' : 'beyond-basics';
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
