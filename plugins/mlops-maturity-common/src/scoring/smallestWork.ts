import { statementsOf } from '../model/statements';
import type {
  MaturityModel,
  PartId,
  RequirementItem,
  Statement,
} from '../model/types';
import type { JudgedRequirement } from './requirementStates';
import type { CountedAnswers } from './types';
import { withPrerequisites, type Work } from './withPrerequisites';

/**
 * The cost of a way, compared number by number: statements, statements that
 * count as no, parts, and then the numbers of the statements.
 */
type Cost = readonly number[];

/**
 * Finds the least work that meets several requirements at once, with all that
 * has to be done before it.
 *
 * @remarks
 * A requirement is met by any of its items, a statement can be an item of many,
 * and what has to be done first can meet further ones. So the search tries each
 * item of a requirement that is not met yet, and abandons a way once it takes
 * more statements than the best one: no way is overlooked. Few requirements
 * have several items, so there are few ways.
 *
 * @param requirements - those to be met; an item that is excluded is no way
 */
export function smallestWork(
  requirements: readonly JudgedRequirement[],
  counted: CountedAnswers,
  model: MaturityModel,
): Work {
  const byId = new Map(statementsOf(model).map(item => [item.id, item]));
  let best: { work: Work; cost: Cost } | undefined;

  function search(chosen: Work) {
    const work = withPrerequisites(chosen, counted.answers, byId);
    const cost = costOf(work, counted);
    if (best && cost[0] > best.cost[0]) {
      return;
    }
    const unmet = requirements.find(
      ({ items }) => !items.some(({ item }) => isDone(item, work, counted)),
    );
    if (!unmet) {
      best = !best || isLess(cost, best.cost) ? { work, cost } : best;
      return;
    }
    for (const { item, state } of unmet.items) {
      const statement = byId.get(item.statement);
      if (statement && (state === 'open' || state === 'failed')) {
        search(withItem(chosen, statement, item, counted));
      }
    }
  }

  search(new Map());
  return best?.work ?? new Map();
}

function isDone(
  { statement: id, parts }: RequirementItem,
  work: Work,
  { heldParts }: CountedAnswers,
): boolean {
  const held = heldParts.get(id);
  return [...work].some(
    ([statement, done]) =>
      statement.id === id &&
      (done === 'whole' ||
        parts?.every(part => done.has(part) || held?.has(part)) === true),
  );
}

function withItem(
  work: Work,
  statement: Statement,
  { parts }: RequirementItem,
  { heldParts }: CountedAnswers,
): Work {
  const before = work.get(statement) ?? new Set<PartId>();
  if (parts === undefined || before === 'whole') {
    return new Map(work).set(statement, 'whole');
  }
  const held = heldParts.get(statement.id) ?? new Set<PartId>();
  const missing = parts.filter(part => !held.has(part));
  const done = new Set([...before, ...missing]);
  const isWhole = (statement.parts ?? []).every(
    ({ id }) => done.has(id) || held.has(id),
  );
  return new Map(work).set(statement, isWhole ? 'whole' : done);
}

function costOf(work: Work, counted: CountedAnswers): Cost {
  const statements = [...work.keys()];
  return [
    statements.length,
    statements.filter(({ id }) => counted.answers.get(id) === 'no').length,
    statements
      .map(statement => partsOf(statement, work, counted))
      .reduce((sum, parts) => sum + parts, 0),
    ...statements.map(({ number }) => number).sort((a, b) => a - b),
  ];
}

function partsOf(
  statement: Statement,
  work: Work,
  { heldParts }: CountedAnswers,
): number {
  const done = work.get(statement);
  if (done !== 'whole' && done !== undefined) {
    return done.size;
  }
  const held = heldParts.get(statement.id);
  const missing = (statement.parts ?? []).filter(({ id }) => !held?.has(id));
  return Math.max(1, missing.length);
}

function isLess(a: Cost, b: Cost): boolean {
  const index = a.findIndex((value, at) => value !== (b[at] ?? 0));
  return index >= 0 && a[index] < (b[index] ?? 0);
}
