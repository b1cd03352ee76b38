import {
  findOption,
  type AssessmentDocument,
  type Dimension,
  type DimensionOption,
  type Level,
  type MaturityModel,
  type PlanInput,
} from 'backstage-plugin-mlops-maturity-common';

/** A description that the owners mean to reach, and how far they are. */
export interface PlannedPick {
  dimension: Dimension;
  /** The description to reach. */
  option: DimensionOption;
  /** The level to reach. */
  level: Level;
  /** What the submitted pick counts as; `null` while nothing is picked. */
  from: Level | null;
  /** Whether the submitted pick is at the level or above it. */
  done: boolean;
}

/**
 * The picks of a plan beside those that were submitted, in model order. Picks
 * that the model does not have are left out.
 *
 * @param planned - dimension id to level
 * @param submitted - the picks of the newest submission
 */
export function plannedPicks(
  planned: PlanInput['picks'],
  submitted: AssessmentDocument['picks'],
  model: MaturityModel,
): PlannedPick[] {
  return model.dimensions.flatMap(dimension => {
    const level = planned?.[dimension.id];
    const option = findOption(dimension, level);
    if (level === undefined || !option) {
      return [];
    }
    const from = findOption(dimension, submitted[dimension.id])?.countsAs;
    return [
      {
        dimension,
        option,
        level,
        from: from ?? null,
        done: from !== undefined && from >= level,
      },
    ];
  });
}
