import type {
  NextStep,
  NextStepBucket,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '..';

/**
 * Why a step is among the next ones, each reason in a few words.
 *
 * @param step - a step of a scored assessment
 * @returns at least one reason, the most important one first
 */
export function nextStepReasons(t: Translate, step: NextStep): string[] {
  const { bucket, blocksLevel, ready, unlocks, pulledForward } = step;
  return [
    // A step that is here for another's sake does not belong to the bucket.
    pulledForward ? neededForText(t, bucket) : bucketText(t, bucket),
    ...(blocksLevel !== null
      ? [t('sentences.reason.blocks', { level: blocksLevel })]
      : []),
    ...(unlocks > 0 ? [t('sentences.reason.unlocks', { count: unlocks })] : []),
    ready ? t('sentences.reason.ready') : t('sentences.reason.waits'),
  ];
}

function bucketText(t: Translate, bucket: NextStepBucket): string {
  switch (bucket) {
    case 'basics':
      return t('sentences.reason.basics');
    case 'blocks-next-level':
      return t('sentences.reason.blocksNextLevel');
    default:
      return t('sentences.reason.beyondBasics');
  }
}

function neededForText(t: Translate, bucket: NextStepBucket): string {
  switch (bucket) {
    case 'basics':
      return t('sentences.reason.neededForBasics');
    case 'blocks-next-level':
      return t('sentences.reason.neededForNextLevel');
    default:
      return t('sentences.reason.neededForBeyondBasics');
  }
}
