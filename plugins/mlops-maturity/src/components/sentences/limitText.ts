import {
  maturityModel,
  pickedOptions,
  type AssessmentDocument,
  type AssessmentResult,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';
import { counted, listing } from './listing';

/**
 * Says in a few words what decides the reported level: the answers where they
 * contradict the picks, else the lowest dimensions.
 *
 * @param result - the scored assessment
 * @param document - what was scored
 */
export function limitText(
  result: AssessmentResult,
  document: AssessmentDocument,
): string {
  const { declaredLevel, answerCeiling, limitingDimensions } = result;
  if (declaredLevel === null) {
    return missingPicksText(document);
  }
  if (answerCeiling !== null && answerCeiling < declaredLevel) {
    return `Declares level ${declaredLevel}, answers support level ${answerCeiling} at most`;
  }
  const options = pickedOptions(document.picks, maturityModel);
  const others = options.flatMap(({ dimension, option }) =>
    option && !limitingDimensions.includes(dimension.id)
      ? [option.countsAs]
      : [],
  );
  if (others.length === 0) {
    return `All ${options.length} dimensions are at level ${declaredLevel}`;
  }
  const limiting = listing(
    options.flatMap(({ dimension }) =>
      limitingDimensions.includes(dimension.id) ? [dimension.title] : [],
    ),
  );
  const rest = `the ${
    others.length === 1 ? 'other is' : 'others are'
  } at ${rangeText(others)}`;
  return result.onTarget
    ? `On target; ${limiting} at level ${declaredLevel}, ${rest}`
    : `Held back by ${limiting}; ${rest}`;
}

function missingPicksText({ picks }: AssessmentDocument): string {
  const missing = pickedOptions(picks, maturityModel).filter(
    ({ option }) => !option,
  );
  return `No level until ${counted(
    missing.length,
    'more dimension is',
    'more dimensions are',
  )} picked: ${listing(missing.map(({ dimension }) => dimension.title))}`;
}

function rangeText(levels: Level[]): string {
  const lowest = Math.min(...levels);
  const highest = Math.max(...levels);
  return lowest === highest ? `${lowest}` : `${lowest}–${highest}`;
}
