import { InputError } from '@backstage/errors';
import {
  overridesWithoutReason,
  type AssessmentDocument,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * Refuses a submission that answers differently from what is answered for the
 * component, and does not say why.
 *
 * @param document - with what the component inherits at this moment
 * @throws InputError naming the note of each such answer
 */
export function refuseUnexplained(document: AssessmentDocument): void {
  const fields = overridesWithoutReason(document).map(
    id => `answers.${id}.note`,
  );
  if (fields.length > 0) {
    throw new InputError(
      `${fields.join(
        ', ',
      )}: say why this component differs from what is answered for it, or take its own answer back. Nothing was submitted`,
    );
  }
}
