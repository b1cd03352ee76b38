import type { AssessmentDocument } from '../api/types';
import type { MaturityModel, StatementId } from '../model';
import { effectiveAnswers } from '../scoring';
import { toScoringInput } from './toScoringInput';

/**
 * The statements that count as yes.
 *
 * @param model - the model that the assessment was made on
 * @internal
 */
export function yesStatements(
  document: AssessmentDocument,
  model: MaturityModel,
): ReadonlySet<StatementId> {
  return new Set(
    [...effectiveAnswers(toScoringInput(document), model)]
      .filter(([, answer]) => answer === 'yes')
      .map(([id]) => id),
  );
}
