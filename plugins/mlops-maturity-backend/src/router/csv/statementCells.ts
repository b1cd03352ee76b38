import {
  locatedStatementsOf,
  type MaturityModel,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { CsvCell } from './CsvTable';

/** The columns that say which statement a row is about. */
export const STATEMENT_COLUMNS = [
  'statement_number',
  'statement_id',
  'section',
  'subsection',
  'basic',
  'statement',
] as const;

/** Gives what {@link STATEMENT_COLUMNS} say about a statement. */
export function statementCells(
  model: MaturityModel,
): (id: StatementId) => CsvCell[] {
  const cells = new Map<StatementId, CsvCell[]>(
    locatedStatementsOf(model).map(({ section, subsection, statement }) => [
      statement.id,
      [
        statement.number,
        statement.id,
        section.title,
        subsection.title,
        statement.basic,
        statement.statement,
      ],
    ]),
  );
  return id => cells.get(id) ?? ['', id, '', '', '', ''];
}
