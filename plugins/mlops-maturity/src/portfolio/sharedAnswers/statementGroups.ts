import {
  locatedStatementsOf,
  type MaturityModel,
  type SharedStatement,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';

/** The statements of one subsection that can be answered for others. */
export interface StatementGroup {
  id: string;
  title: string;
  items: { statement: Statement; shared: SharedStatement }[];
}

/**
 * Puts shared statements under the titles that they have in the questionnaire.
 *
 * @param model - names the statements; what it does not have is left out
 * @param shared - in the order of the questionnaire
 */
export function statementGroups(
  model: MaturityModel,
  shared: readonly SharedStatement[],
): StatementGroup[] {
  const located = new Map(
    locatedStatementsOf(model).map(each => [each.statement.id, each]),
  );
  const groups = new Map<string, StatementGroup>();
  shared.forEach(each => {
    const found = located.get(each.statementId);
    if (found) {
      const { statement, subsection } = found;
      const group = groups.get(subsection.id) ?? {
        id: subsection.id,
        title: subsection.title,
        items: [],
      };
      group.items.push({ statement, shared: each });
      groups.set(subsection.id, group);
    }
  });
  return [...groups.values()];
}
