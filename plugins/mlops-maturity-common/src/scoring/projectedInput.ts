import { findStatement } from '../model/statements';
import type {
  DimensionId,
  MaturityModel,
  PartId,
  StatementId,
} from '../model/types';
import type { Level } from '../model/vocabulary';
import { countedAnswers } from './effectiveAnswers';
import type { ScoringInput } from './types';
import { withDefaults } from './withDefaults';

/**
 * What is taken as done, to see where it leads.
 */
export interface ProjectedChanges {
  steps: readonly ProjectedStep[];
  /** Dimension id to level; dimensions that are left out stay as they are. */
  picks?: Readonly<Record<DimensionId, Level | null>>;
}

/**
 * A statement that is taken as done.
 */
export interface ProjectedStep {
  statementId: StatementId;
  /** Only these parts of it; none or left out for all of it. */
  parts?: readonly PartId[];
}

/**
 * Gives an assessment as it would become. Changes nothing.
 *
 * @param input - the assessment as it is
 * @param changes - what is taken as done; ids that the model does not have
 * are ignored
 *
 * @internal
 */
export function projectedInput(
  input: ScoringInput,
  changes: ProjectedChanges,
  model: MaturityModel,
): ScoringInput {
  const { answers, parts, picks, ...rest } = withDefaults(input);
  const { heldParts } = countedAnswers({ ...rest, answers, parts }, model);
  const done = changes.steps.map(({ statementId: id, parts: some = [] }) => {
    const all = findStatement(model, id)?.parts ?? [];
    const held = new Set([...(heldParts.get(id) ?? []), ...some]);
    const isWhole = some.length === 0 || all.every(part => held.has(part.id));
    return { id, isWhole, held };
  });
  return {
    ...rest,
    answers: {
      ...answers,
      ...Object.fromEntries(
        done.map(({ id, isWhole }) => [id, isWhole ? 'yes' : 'no']),
      ),
    },
    parts: {
      ...parts,
      ...Object.fromEntries(
        done.map(({ id, isWhole, held }) => [
          id,
          Object.fromEntries(
            (findStatement(model, id)?.parts ?? []).map(part => [
              part.id,
              isWhole || held.has(part.id),
            ]),
          ),
        ]),
      ),
    },
    picks: { ...picks, ...changes.picks },
  };
}
