import { statementsOf } from './statements';
import type { Dimension, MaturityModel, Statement } from './types';
import { LEVELS } from './vocabulary';

/**
 * Finds what is wrong with a model whose shape is right: ids or numbers used
 * twice, prerequisites that do not exist or go round in circles, and
 * dimensions where a level has no option or more than one. Any of these would
 * make a score depend on the order of a list.
 *
 * @param model - a model of the right shape
 * @returns one sentence for each problem; empty if there is none
 *
 * @public
 */
export function modelProblems(model: MaturityModel): string[] {
  const statements = statementsOf(model);
  return [
    ...duplicates('section id', model.sections),
    ...duplicates(
      'subsection id',
      model.sections.flatMap(section => section.subsections),
    ),
    ...duplicates('statement id', statements),
    ...duplicates(
      'statement number',
      statements.map(statement => ({ id: String(statement.number) })),
    ),
    ...statements.flatMap(statement =>
      duplicates(`part id of ${statement.id}`, statement.parts ?? []),
    ),
    ...duplicates('dimension id', model.dimensions),
    ...duplicates(
      'option id',
      model.dimensions.flatMap(dimension => dimension.options),
    ),
    ...duplicates('target rule id', model.targetRules.rules),
    ...prerequisiteProblems(statements),
    ...model.dimensions.flatMap(optionProblems),
  ];
}

function duplicates(what: string, items: readonly { id: string }[]): string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const { id } of items) {
    if (seen.has(id)) {
      problems.push(`The ${what} '${id}' is used more than once`);
    }
    seen.add(id);
  }
  return problems;
}

function prerequisiteProblems(statements: readonly Statement[]): string[] {
  const byId = new Map(statements.map(item => [item.id, item]));
  const problems: string[] = [];
  const finished = new Set<string>();

  function visit(statement: Statement, path: readonly string[]) {
    if (path.includes(statement.id)) {
      problems.push(`The statement '${statement.id}' is its own prerequisite`);
      return;
    }
    if (finished.has(statement.id)) {
      return;
    }
    for (const id of statement.prerequisites) {
      const prerequisite = byId.get(id);
      if (prerequisite) {
        visit(prerequisite, [...path, statement.id]);
      } else {
        problems.push(
          `The prerequisite '${id}' of '${statement.id}' does not exist`,
        );
      }
    }
    finished.add(statement.id);
  }

  statements.forEach(statement => visit(statement, []));
  return problems;
}

function optionProblems(dimension: Dimension): string[] {
  return LEVELS.flatMap(level => {
    const count = dimension.options.filter(option =>
      option.levels.includes(level),
    ).length;
    return count === 1
      ? []
      : [
          `The dimension '${dimension.id}' has ${count} options for level ${level}`,
        ];
  });
}
