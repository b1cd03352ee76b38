import {
  entityLabels,
  type MaturityModel,
  type StatementReport,
  type StatementsReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { CsvTable } from './CsvTable';
import { SCORING_COLUMNS, scoringCells } from './scoringCells';
import { STATEMENT_COLUMNS, statementCells } from './statementCells';

/** The statements: a row for each. */
export function statementsTable(
  { assessed, statements, scoring }: StatementsReport,
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
      'excluded_by_hand',
      'applicable',
      'assessed',
      'only_missing_basic',
      'only_blocker',
      'missing_in',
      'missing_in_owners',
      'practised_by',
      'practised_by_owners',
      ...SCORING_COLUMNS,
    ],
    rows: statements.map(statement => {
      const { yes, no, unanswered } = statement;
      return [
        ...about(statement.statementId),
        yes,
        no,
        unanswered,
        statement.notApplicable,
        statement.excludedByHand,
        yes + no + unanswered,
        assessed,
        statement.onlyMissingBasic,
        statement.onlyBlocker,
        sharesIn(statement.missingIn, statement.missingInOwners),
        statement.missingInOwners,
        sharesIn(statement.practisedBy, statement.practisedByOwners),
        statement.practisedByOwners,
        ...scoringCells(scoring),
      ];
    }),
  };
}

/** The owners in words, and how many there are beside those. */
function sharesIn(shares: StatementReport['missingIn'], all: number): string {
  const label = entityLabels(
    shares.map(({ key, title }) => ({ ref: key, title })),
  );
  return [
    ...shares.map(
      ({ key, count, applicable }) =>
        `${label(key) || 'No owner'} (${count} of ${applicable})`,
    ),
    ...(all > shares.length ? [`${all - shares.length} more`] : []),
  ].join(', ');
}
