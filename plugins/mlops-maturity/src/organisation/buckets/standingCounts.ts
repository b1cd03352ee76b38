import type { LevelsGroup } from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import { MARKS } from '../../text/marks';

/** How many levels of a group are to be read with the same thing in mind. */
export interface StandingCount {
  /** Short, where the words stand elsewhere: "≠ 3". */
  mark: string;
  text: string;
}

/**
 * How many levels of a group the answers contradict, have open requirements,
 * or rest on something set aside.
 *
 * @returns an empty list where there is nothing to keep in mind
 */
export function standingCounts(
  t: Translate,
  group: Pick<
    LevelsGroup,
    'contradicted' | 'reportedOpen' | 'reportedSetAside'
  >,
): StandingCount[] {
  const counts = [
    {
      kind: 'contradicted',
      sign: MARKS.contradicted,
      count: group.contradicted,
    },
    { kind: 'open', sign: MARKS.open, count: sum(group.reportedOpen) },
    {
      kind: 'setAside',
      sign: MARKS['set-aside'],
      count: sum(group.reportedSetAside),
    },
  ] as const;
  return counts
    .filter(({ count }) => count > 0)
    .map(({ kind, sign, count }) => ({
      mark: `${sign} ${t.formats.number(count)}`,
      text: t(`charts.levels.${kind}`, { count }),
    }));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
