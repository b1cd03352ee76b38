import type {
  MaturityModel,
  StatementReport,
  StatementsReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { CsvTable } from './CsvTable';
import { STATEMENT_COLUMNS, statementCells } from './statementCells';

/** The statements: a row for each. */
export function statementsTable(
  { assessed, statements }: StatementsReport,
  model: MaturityModel,
): CsvTable {
  const about = statementCells(model);
  return {
    columns: [
      ...STATEMENT_COLUMNS,
      'yes',
      'no',
      'unanswered',
      'not_applicable',
      'applicable',
      'assessed',
      'only_missing_basic',
      'only_blocker',
      'missing_in',
      'practised_by',
    ],
    rows: statements.map(statement => {
      const { yes, no, unanswered } = statement;
      return [
        ...about(statement.statementId),
        yes,
        no,
        unanswered,
        statement.notApplicable,
        yes + no + unanswered,
        assessed,
        statement.onlyMissingBasic,
        statement.onlyBlocker,
        sharesIn(statement.missingIn),
        sharesIn(statement.practisedBy),
      ];
    }),
  };
}

function sharesIn(shares: StatementReport['missingIn']): string {
  return shares
    .map(
      ({ title, count, applicable }) => `${title} (${count} of ${applicable})`,
    )
    .join(', ');
}
