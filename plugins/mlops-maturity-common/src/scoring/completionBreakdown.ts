import { statementsOf, statementsOfSection } from '../model/statements';
import type { MaturityModel } from '../model/types';
import { completion } from './completion';
import type { CompletionBreakdown, EffectiveAnswers } from './types';

/**
 * Counts how far the whole checklist and each of its groups are met (scoring
 * specification, `completion`). Basics and beyond basics stay apart: they are
 * never mixed into one grade.
 *
 * @param answers - what each statement counts as
 * @returns the completion of each group
 */
export function completionBreakdown(
  answers: EffectiveAnswers,
  model: MaturityModel,
): CompletionBreakdown {
  const statements = statementsOf(model);
  return {
    total: completion(statements, answers),
    basics: completion(
      statements.filter(statement => statement.basic),
      answers,
    ),
    beyondBasics: completion(
      statements.filter(statement => !statement.basic),
      answers,
    ),
    sections: Object.fromEntries(
      model.sections.map(section => [
        section.id,
        completion(statementsOfSection(section), answers),
      ]),
    ),
    subsections: Object.fromEntries(
      model.sections
        .flatMap(section => section.subsections)
        .map(subsection => [
          subsection.id,
          completion(subsection.statements, answers),
        ]),
    ),
  };
}
