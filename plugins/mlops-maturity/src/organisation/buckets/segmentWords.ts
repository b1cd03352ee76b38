import type { Translate } from '../../text';
import type { LevelSegment } from './levelSegments';

/**
 * What has to be read with a part of a bar: how many of it have open
 * requirements or rest on something set aside, or what those without a level
 * wait for.
 *
 * @returns an empty list where there is nothing to say
 */
export function segmentWords(
  t: Translate,
  {
    open = 0,
    setAside = 0,
    waits,
  }: Pick<LevelSegment, 'open' | 'setAside' | 'waits'>,
): string[] {
  return [
    ...(open > 0 ? [t('charts.levels.ofThemOpen', { count: open })] : []),
    ...(setAside > 0
      ? [t('charts.levels.ofThemSetAside', { count: setAside })]
      : []),
    ...waitingWords(t, waits),
  ];
}

function waitingWords(t: Translate, waits: LevelSegment['waits']): string[] {
  return [
    ...(waits && waits.answers > 0
      ? [t('charts.levels.waitForAnswers', { count: waits.answers })]
      : []),
    ...(waits && waits.pick > 0
      ? [t('charts.levels.waitForPick', { count: waits.pick })]
      : []),
  ];
}
