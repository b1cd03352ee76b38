import { requirementsOf } from './requirements';
import { statementsOf } from './statements';
import type { Dimension, MaturityModel, Statement } from './types';
import { LEVELS } from './vocabulary';

/**
 * Finds what is wrong with a model whose shape is right: ids or numbers used
 * twice, prerequisites that do not exist or go round in circles, requirements
 * of level 0 or of statements, parts and dimensions that do not exist, and
 * dimensions where a level has no option or more than one. Any of these would
 * make a score depend on the order of a list or let a level rest on nothing.
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
    ...duplicates(
      'requirement id',
      model.levels.flatMap(({ requirements }) => requirements),
    ),
    ...prerequisiteProblems(statements),
    ...requirementProblems(model, statements),
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

function requirementProblems(
  model: MaturityModel,
  statements: readonly Statement[],
): string[] {
  const byId = new Map(statements.map(item => [item.id, item]));
  const dimensions = new Set(model.dimensions.map(({ id }) => id));
  return [
    ...model.levels
      .filter(({ level, requirements }) => level === 0 && requirements.length)
      .map(() => 'Level 0 has requirements, but everybody starts there'),
    ...requirementsOf(model).flatMap(({ requirement }) => [
      ...(requirement.dimension === null ||
      dimensions.has(requirement.dimension)
        ? []
        : [
            `The dimension '${requirement.dimension}' of the requirement '${requirement.id}' does not exist`,
          ]),
      ...requirement.anyOf.flatMap(({ statement: id, parts = [] }) => {
        const statement = byId.get(id);
        if (!statement) {
          return [
            `The statement '${id}' of the requirement '${requirement.id}' does not exist`,
          ];
        }
        const known = new Set((statement.parts ?? []).map(part => part.id));
        return parts
          .filter(part => !known.has(part))
          .map(
            part =>
              `The part '${part}' of '${id}' in the requirement '${requirement.id}' does not exist`,
          );
      }),
    ]),
  ];
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
