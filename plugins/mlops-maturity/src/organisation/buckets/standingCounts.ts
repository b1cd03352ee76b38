import type { LevelsGroup } from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';

/**
 * How many levels of a group the answers do not bear out, in words.
 *
 * @returns an empty list where they bear out all of them
 */
export function standingCounts(
  t: Translate,
  {
    contradicted,
    unconfirmed,
  }: Pick<LevelsGroup, 'contradicted' | 'unconfirmed'>,
): string[] {
  return [
    ...(contradicted > 0
      ? [t('charts.levels.contradicted', { count: contradicted })]
      : []),
    ...(unconfirmed > 0
      ? [t('charts.levels.unconfirmed', { count: unconfirmed })]
      : []),
  ];
}
