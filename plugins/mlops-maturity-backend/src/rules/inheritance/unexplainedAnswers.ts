import { InputError } from '@backstage/errors';
import type { StatementId } from 'backstage-plugin-mlops-maturity-common';

/**
 * Says that a submission answers differently from what is answered for its
 * component, and does not say why.
 *
 * @param statements - those that it answers so
 */
export function unexplainedAnswers(
  statements: readonly StatementId[],
): InputError {
  const fields = statements.map(id => `answers.${id}.note`);
  return new InputError(
    `${fields.join(
      ', ',
    )}: say why this component differs from what is answered for it, or take its own answer back. Nothing was submitted`,
  );
}
