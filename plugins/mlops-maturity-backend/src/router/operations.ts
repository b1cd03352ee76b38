import { assessmentOperations } from './assessmentOperations';
import type { OperationId } from './contractRoutes';
import { exportOperations } from './exportOperations';
import { historyOperations } from './historyOperations';
import { administrationOperations } from './administrationOperations';
import { modelOperations } from './modelOperations';
import type { Operation } from './operation';
import { planOperations } from './planOperations';
import { reportOperations } from './reportOperations';
import { sharedAnswerOperations } from './sharedAnswerOperations';

/**
 * Every operation of the contract: what it is recorded as, what callers need,
 * and what it does. The routes, the record of what is refused and the tables in
 * the documents come from here, and tests ask a running plugin whether it holds.
 */
export const operations: Readonly<Record<OperationId, Operation>> = {
  ...modelOperations,
  ...assessmentOperations,
  ...planOperations,
  ...historyOperations,
  ...sharedAnswerOperations,
  ...reportOperations,
  ...exportOperations,
  ...administrationOperations,
};
