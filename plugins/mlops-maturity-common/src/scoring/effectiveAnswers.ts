import { statementsOf } from '../model/statements';
import type { MaturityModel, PartId, Statement } from '../model/types';
import { ownValue } from './ownValue';
import type {
  CountedAnswers,
  EffectiveAnswer,
  EffectiveAnswers,
  HeldParts,
  ScoringInput,
} from './types';

/**
 * The part of an assessment that decides what its answers count as.
 */
export type AnswerInput = Pick<
  ScoringInput,
  'servingModes' | 'answers' | 'reasons' | 'parts'
>;

/**
 * Decides what every statement counts as, following "What an answer counts
 * as" of the scoring specification. All other rules use this result and never
 * the answers as given. Answers to statements that the model does not have
 * are ignored.
 *
 * @param input - serving modes, answers, reasons and parts
 * @returns what each statement of the model counts as, in order of number
 *
 * @internal
 */
export function effectiveAnswers(
  input: AnswerInput,
  model: MaturityModel,
): EffectiveAnswers {
  return new Map(
    statementsOf(model).map(statement => [
      statement.id,
      effectiveAnswer(statement, input),
    ]),
  );
}

/**
 * Decides what every statement counts as, and which of its parts hold where
 * they are recorded. Some parts can be enough for a level although the
 * statement counts as no.
 *
 * @param input - serving modes, answers, reasons and parts
 *
 * @internal
 */
export function countedAnswers(
  input: AnswerInput,
  model: MaturityModel,
): CountedAnswers {
  return {
    answers: effectiveAnswers(input, model),
    heldParts: heldParts(input, model),
  };
}

function heldParts(input: AnswerInput, model: MaturityModel): HeldParts {
  return new Map(
    statementsOf(model).flatMap(({ id, parts = [] }) => {
      const recorded = recordedParts(input, id);
      return parts.length > 0 && recorded
        ? [
            [
              id,
              new Set(
                parts
                  .map(part => part.id)
                  .filter(part => ownValue(recorded, part) === true),
              ),
            ] as const,
          ]
        : [];
    }),
  );
}

function recordedParts(
  { parts }: AnswerInput,
  id: string,
): Record<PartId, boolean> | undefined {
  const recorded = ownValue(parts, id);
  return typeof recorded === 'object' && recorded !== null
    ? recorded
    : undefined;
}

function effectiveAnswer(
  statement: Statement,
  input: AnswerInput,
): EffectiveAnswer {
  if (isExcludedByServing(statement, input)) {
    return 'excluded-by-serving';
  }
  switch (ownValue(input.answers, statement.id)) {
    case 'not-applicable':
      return hasReason(statement, input) ? 'excluded-by-hand' : 'unanswered';
    case 'yes':
      return isPartMissing(statement, input) ? 'no' : 'yes';
    case 'no':
      return 'no';
    default:
      return 'unanswered';
  }
}

function isExcludedByServing(
  { applicability }: Statement,
  { servingModes }: AnswerInput,
): boolean {
  return (
    applicability !== 'always' &&
    servingModes !== null &&
    !servingModes.includes(applicability)
  );
}

function hasReason({ id }: Statement, { reasons }: AnswerInput): boolean {
  const reason = ownValue(reasons, id);
  return typeof reason === 'string' && reason.trim() !== '';
}

/**
 * Once somebody has started to record parts, a part that is left out does not
 * hold. Without any record, a yes stands as given.
 */
function isPartMissing(
  { id, parts = [] }: Statement,
  input: AnswerInput,
): boolean {
  const recorded = recordedParts(input, id);
  return (
    recorded !== undefined &&
    parts.some(part => ownValue(recorded, part.id) !== true)
  );
}
