import type { StatementId } from 'backstage-plugin-mlops-maturity-common';

/**
 * The id of a statement's element, to go to it.
 *
 * @param statementId - the statement
 */
export function statementDomId(statementId: StatementId): string {
  return `mlops-maturity-${statementId.replaceAll('.', '-')}`;
}
