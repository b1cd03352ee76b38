import type { StatementId } from 'backstage-plugin-mlops-maturity-common';
import type { Step } from './steps';

/**
 * The id of a statement's element, to go to it.
 *
 * @param statementId - the statement
 */
export function statementDomId(statementId: StatementId): string {
  return `mlops-maturity-${statementId.replaceAll('.', '-')}`;
}

/**
 * The id of the heading of a part, to go to it.
 *
 * @param step - the part
 */
export function headingDomId({ id }: Pick<Step, 'id'>): string {
  return `mlops-maturity-part-${id}`;
}
