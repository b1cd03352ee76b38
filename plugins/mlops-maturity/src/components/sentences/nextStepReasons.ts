import {
  maturityModel,
  type NextStep,
} from 'backstage-plugin-mlops-maturity-common';
import { counted } from './listing';

/**
 * Why a step is among the next ones, each reason in a few words.
 *
 * @param step - a step of a scored assessment
 * @returns at least one reason, the most important one first
 */
export function nextStepReasons(step: NextStep): string[] {
  const { bucket, blocksLevel, ready, unlocks, pulledForward } = step;
  const { buckets } = maturityModel.nextStepRules;
  const title = buckets.find(({ id }) => id === bucket)?.title ?? bucket;
  return [
    // A step that is here for another's sake does not belong to the bucket.
    pulledForward ? `Needed for: ${title.toLocaleLowerCase('en-US')}` : title,
    ...(blocksLevel !== null ? [`Blocks level ${blocksLevel}`] : []),
    ...(unlocks > 0 ? [`Unlocks ${counted(unlocks, 'other step')}`] : []),
    ready ? 'Ready to start' : 'Something else comes first',
  ];
}
