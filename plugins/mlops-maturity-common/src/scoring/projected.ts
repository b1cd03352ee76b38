import type { DimensionId, MaturityModel, StatementId } from '../model/types';
import type { Level } from '../model/vocabulary';
import { scoreAssessment } from './scoreAssessment';
import type { AssessmentResult, ScoringInput } from './types';
import { withDefaults } from './withDefaults';

/**
 * What is taken as done, to see where it leads.
 */
export interface ProjectedChanges {
  /** All taken as yes, with all their parts. */
  statements: readonly StatementId[];
  /** Dimension id to level; dimensions that are left out stay as they are. */
  picks?: Readonly<Record<DimensionId, Level | null>>;
}

/**
 * Scores an assessment as it would become. Changes nothing.
 *
 * @param input - the assessment as it is
 * @param changes - what is taken as done; ids that the model does not have
 * are ignored
 *
 * @internal
 */
export function projected(
  input: ScoringInput,
  changes: ProjectedChanges,
  model: MaturityModel,
): AssessmentResult {
  const { answers, parts, picks, ...rest } = withDefaults(input);
  const done = new Set(changes.statements);
  return scoreAssessment(
    {
      ...rest,
      answers: {
        ...answers,
        ...Object.fromEntries(
          [...done].map((id): [StatementId, 'yes'] => [id, 'yes']),
        ),
      },
      // Without a record of parts, a yes stands as given.
      parts: Object.fromEntries(
        Object.entries(parts).filter(([id]) => !done.has(id)),
      ),
      picks: { ...picks, ...changes.picks },
    },
    model,
  );
}
