import { InputError } from '@backstage/errors';
import {
  sharedStatementsOf,
  type MaturityModel,
  type SharedAnswersChange,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { SharedAnswerContent } from './SharedAnswerContent';
import { cleanText } from './cleanText';
import { parseEvidence } from './statementAnswers';

/**
 * Reads what is to be answered for others.
 *
 * @throws InputError naming the field that breaks a rule
 */
export function readSharedAnswersChange(
  { answers }: SharedAnswersChange,
  model: MaturityModel,
): Map<StatementId, SharedAnswerContent | null> {
  const shareable = sharedStatementsOf(model).map(({ id }) => id);
  const known = new Set(shareable);
  return new Map(
    Object.entries(answers).map(([id, input]) => {
      const field = `answers.${id}`;
      if (!known.has(id)) {
        throw new InputError(
          `${field}: cannot be answered for others; those that can are ${shareable.join(
            ', ',
          )}`,
        );
      }
      return [
        id,
        input && {
          value: input.value,
          note: cleanText(input.note),
          evidence: (input.evidence ?? []).map((link, index) =>
            parseEvidence(link, `${field}.evidence.${index}`),
          ),
        },
      ];
    }),
  );
}
