import { NotFoundError } from '@backstage/errors';
import {
  isOwnAnswer,
  type AssessmentDocument,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * The place of each statement that can be shared in `own_answers` of
 * components.
 *
 * @remarks
 * Places are permanent, because they are stored: a new statement goes to the
 * end, and one that can no longer be shared keeps its place.
 */
export const SHARED_SLOTS: readonly StatementId[] = [
  'traceability.infrastructure.iac',
  'traceability.infrastructure.iac-version-control',
  'traceability.infrastructure.iac-pull-requests',
  'traceability.infrastructure.cd-on-merge',
  'traceability.infrastructure.cd-only-deploys',
  'traceability.infrastructure.two-environments',
  'traceability.infrastructure.production-data-access',
  'code-quality.infrastructure.ci-on-pull-request',
  'code-quality.infrastructure.review-before-merge',
  'monitoring.infrastructure.cost-tracking',
  'monitoring.infrastructure.health-alerting',
];

/** In the place of a statement that a component answers itself. */
export const OWN = '1';
const NOT_OWN = '0';

/**
 * The place of a statement in `own_answers`, counted from 0.
 *
 * @throws NotFoundError if it has none; see {@link SHARED_SLOTS}
 */
export function sharedSlotOf(id: StatementId): number {
  const slot = SHARED_SLOTS.indexOf(id);
  if (slot < 0) {
    throw new NotFoundError(
      `The statement ${id} has no place among those that can be shared`,
    );
  }
  return slot;
}

/** Packs which of the statements that can be shared a component answers itself. */
export function packOwnAnswers({ answers }: AssessmentDocument): string {
  const byStatement = new Map(Object.entries(answers));
  return SHARED_SLOTS.map(id =>
    isOwnAnswer(byStatement.get(id)) ? OWN : NOT_OWN,
  ).join('');
}
