import {
  maturityModel,
  statementsOf,
  type Statement,
  type StatementsReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { JudgedAnswer } from './judgedBySpecification';
import type { ScoredComponent } from './scoredComponents';

/** The report on statements once more, component by component. */
export function referenceStatements(
  selected: ScoredComponent[],
  owners: {
    keysOf: (each: ScoredComponent) => string[];
    titleOf: (key: string) => string;
  },
): Omit<StatementsReport, 'scoring'> {
  const assessed = selected.filter(({ answers }) => answers);
  return {
    assessed: assessed.length,
    statements: statementsOf(maturityModel).map(statement => {
      const having = (...wanted: JudgedAnswer[]) =>
        assessed.filter(({ answers }) =>
          wanted.some(answer => answers?.get(statement.id) === answer),
        );
      return {
        statementId: statement.id,
        yes: having('yes').length,
        no: having('no').length,
        unanswered: having('unanswered').length,
        excludedByHand: having('excluded-by-hand').length,
        notApplicable: having('excluded-by-hand', 'excluded-by-serving').length,
        onlyMissingBasic: having('no').filter(each =>
          isOnlyMissingBasic(each, statement),
        ).length,
        onlyBlocker: having('no').filter(each => isOnlyBlocker(each, statement))
          .length,
        missingIn: shares(having('no')).slice(0, 5),
        missingInOwners: shares(having('no')).length,
        practisedBy: shares(having('yes')).slice(0, 5),
        practisedByOwners: shares(having('yes')).length,
      };

      function shares(components: ScoredComponent[]) {
        const keys = new Set(components.flatMap(owners.keysOf));
        const ownedBy = (key: string, list: ScoredComponent[]) =>
          list.filter(each => owners.keysOf(each).includes(key)).length;
        const applicable = assessed.filter(({ answers }) =>
          isApplicable(answers?.get(statement.id)),
        );
        return [...keys]
          .map(key => ({
            key,
            title: key === '' ? 'No owner' : owners.titleOf(key),
            count: ownedBy(key, components),
            applicable: ownedBy(key, applicable),
          }))
          .sort(
            (a, b) =>
              b.count - a.count ||
              (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1),
          );
      }
    }),
  };
}

function isApplicable(answer: JudgedAnswer | undefined): boolean {
  return answer === 'yes' || answer === 'no' || answer === 'unanswered';
}

function isOnlyMissingBasic(
  { answers }: ScoredComponent,
  statement: Statement,
): boolean {
  const open = statementsOf(maturityModel).filter(
    ({ basic, id }) =>
      basic && isApplicable(answers?.get(id)) && answers?.get(id) !== 'yes',
  );
  return open.length === 1 && open[0].id === statement.id;
}

function isOnlyBlocker(
  { answers, result, requirements }: ScoredComponent,
  statement: Statement,
): boolean {
  if (result?.onTarget !== false) {
    return false;
  }
  const next = (result.reportedLevel ?? 0) + 1;
  const blockers = requirements.filter(
    ({ level, state }) => level <= next && ['failed', 'open'].includes(state),
  );
  return (
    blockers.length === 1 &&
    blockers[0].state === 'failed' &&
    answers?.get(statement.id) === 'no' &&
    blockers[0].requirement.anyOf.some(item => item.statement === statement.id)
  );
}
