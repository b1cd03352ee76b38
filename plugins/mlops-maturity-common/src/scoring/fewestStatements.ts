import type { Statement } from '../model/types';

/**
 * Some statements of which a number has to be chosen.
 */
export interface Choice {
  statements: readonly Statement[];
  /** How many of them, 0 or more. */
  needed: number;
}

/**
 * What choosing a statement costs besides being one more; compared from the
 * first number on.
 */
export type ChoiceCost = readonly number[];

interface Selection {
  cost: ChoiceCost;
  chosen: readonly Statement[];
}

/**
 * Chooses the fewest statements that satisfy several choices at once, where
 * one statement can serve many of them.
 *
 * @remarks
 * Goes through the statements one by one and keeps, for each combination of
 * what is still needed, the cheapest way to get there. Costs add up, so that
 * a way which is not the cheapest to a combination cannot be part of the
 * cheapest to the end: no selection is overlooked. There are at most four
 * levels to choose for, so few combinations.
 *
 * @param choices - what has to be satisfied
 * @param costOf - breaks ties between selections of the same size; further
 * ties go to the statements that come first
 * @returns `undefined` if there is not enough to choose from
 */
export function fewestStatements(
  choices: readonly Choice[],
  costOf: (statement: Statement) => ChoiceCost,
): readonly Statement[] | undefined {
  const statements = [
    ...new Set(choices.flatMap(choice => choice.statements)),
  ].sort((a, b) => a.number - b.number);
  const start = keyOf(choices.map(({ needed }) => Math.max(0, needed)));
  let best = new Map<string, Selection>([[start, { cost: [], chosen: [] }]]);
  for (const statement of statements) {
    const next = new Map(best);
    for (const [key, { cost, chosen }] of best) {
      const left = keyOf(
        needsOf(key).map((needed, index) =>
          choices[index].statements.includes(statement)
            ? Math.max(0, needed - 1)
            : needed,
        ),
      );
      const candidate = {
        cost: add(cost, [1, ...costOf(statement)]),
        chosen: [...chosen, statement],
      };
      const known = next.get(left);
      if (!known || isLess(candidate.cost, known.cost)) {
        next.set(left, candidate);
      }
    }
    best = next;
  }
  return best.get(keyOf(choices.map(() => 0)))?.chosen;
}

function keyOf(needs: readonly number[]): string {
  return needs.join();
}

function needsOf(key: string): number[] {
  return key === '' ? [] : key.split(',').map(Number);
}

function add(a: ChoiceCost, b: ChoiceCost): ChoiceCost {
  return b.map((value, index) => value + (a[index] ?? 0));
}

function isLess(a: ChoiceCost, b: ChoiceCost): boolean {
  const index = a.findIndex((value, at) => value !== (b[at] ?? 0));
  return index >= 0 && a[index] < (b[index] ?? 0);
}
