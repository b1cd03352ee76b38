import { statementsOf } from '../model/statements';
import type { MaturityModel } from '../model/types';
import type { EffectiveAnswers, QuestionablePair } from './types';

/**
 * Lists each yes beside a no to one of its direct prerequisites (scoring
 * specification, `questionable`). A hint to check the two answers.
 *
 * @param answers - what each statement counts as
 * @returns in model order
 */
export function questionable(
  answers: EffectiveAnswers,
  model: MaturityModel,
): QuestionablePair[] {
  const order = new Map(
    statementsOf(model).map(({ id, number }) => [id, number]),
  );
  return statementsOf(model).flatMap(({ id, prerequisites }) =>
    answers.get(id) === 'yes'
      ? prerequisites
          .filter(first => answers.get(first) === 'no')
          .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
          .map(prerequisiteId => ({ statementId: id, prerequisiteId }))
      : [],
  );
}
