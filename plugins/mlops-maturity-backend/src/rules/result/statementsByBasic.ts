import {
  statementsOf,
  type MaturityModel,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';

/** The statements of a model by whether they are basic, in order of number. */
export function statementsByBasic(model: MaturityModel): {
  basics: StatementId[];
  beyondBasics: StatementId[];
} {
  const idsOf = (basic: boolean) =>
    statementsOf(model)
      .filter(statement => statement.basic === basic)
      .map(({ id }) => id);
  return { basics: idsOf(true), beyondBasics: idsOf(false) };
}
