import type {
  MaturityModel,
  Section,
  Statement,
  StatementId,
  Subsection,
} from './types';

/**
 * A statement together with where it stands in the checklist.
 */
export interface LocatedStatement {
  section: Section;
  subsection: Subsection;
  statement: Statement;
}

/**
 * Lists all statements together with where they stand.
 *
 * @returns every statement of the model, in order of number
 *
 * @internal
 */
export function locatedStatementsOf(model: MaturityModel): LocatedStatement[] {
  return model.sections
    .flatMap(section =>
      section.subsections.flatMap(subsection =>
        subsection.statements.map(statement => ({
          section,
          subsection,
          statement,
        })),
      ),
    )
    .sort((a, b) => a.statement.number - b.statement.number);
}

/**
 * Lists all statements.
 *
 * @returns every statement of the model, in order of number
 *
 * @internal
 */
export function statementsOf(model: MaturityModel): Statement[] {
  return locatedStatementsOf(model).map(({ statement }) => statement);
}

/**
 * Lists the statements of one section.
 *
 * @param section - a section of a model
 * @returns the statements of all its subsections, in order of number
 *
 * @internal
 */
export function statementsOfSection(section: Section): Statement[] {
  return section.subsections
    .flatMap(subsection => subsection.statements)
    .sort((a, b) => a.number - b.number);
}

/**
 * Looks up a statement and where it stands.
 *
 * @param id - id of the statement
 * @returns the statement with its section and subsection, or `undefined` if
 * the model has no such statement
 *
 * @internal
 */
export function locateStatement(
  model: MaturityModel,
  id: StatementId,
): LocatedStatement | undefined {
  return locatedStatementsOf(model).find(
    ({ statement }) => statement.id === id,
  );
}

/**
 * Looks up a statement.
 *
 * @param id - id of the statement
 * @returns the statement, or `undefined` if the model has no such statement
 *
 * @internal
 */
export function findStatement(
  model: MaturityModel,
  id: StatementId,
): Statement | undefined {
  return locateStatement(model, id)?.statement;
}
