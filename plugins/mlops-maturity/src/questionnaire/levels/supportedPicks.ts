import {
  findOption,
  pickedOptions,
  type AssessmentDocument,
  type AssessmentResult,
  type Dimension,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { PickEdit } from '../../draft';

/** Picks that would declare what the answers support. */
export interface SupportedPicks {
  /** The dimensions whose pick is below it, in model order. */
  dimensions: Dimension[];
  edits: PickEdit[];
}

/**
 * Finds the picks that are below the level that the answers support, and what
 * to choose instead: the lowest description that reaches it.
 *
 * @param result - what the document says
 * @returns nothing to choose unless the document is understated
 */
export function supportedPicks(
  { picks }: Pick<AssessmentDocument, 'picks'>,
  { state, confirmedLevel }: AssessmentResult,
  model: MaturityModel,
): SupportedPicks {
  if (state !== 'understated' || confirmedLevel === null) {
    return { dimensions: [], edits: [] };
  }
  const raised = pickedOptions(picks, model).flatMap(
    ({ dimension, option }) => {
      const wanted = findOption(dimension, confirmedLevel);
      return wanted && option && option.countsAs < confirmedLevel
        ? [{ dimension, value: wanted.countsAs }]
        : [];
    },
  );
  return {
    dimensions: raised.map(({ dimension }) => dimension),
    edits: raised.map(({ dimension, value }) => ({
      kind: 'pick',
      id: dimension.id,
      value,
    })),
  };
}
