import type { LevelsGroup } from 'backstage-plugin-mlops-maturity-common';
import type { Pool } from '../groups/Pool';

/** What the reported levels of a pool rest on, and what others wait for. */
export function levelBasisIn(
  pool: Pool,
): Pick<
  LevelsGroup,
  | 'withoutReported'
  | 'waitsForAnswers'
  | 'waitsForPick'
  | 'reportedOpen'
  | 'reportedSetAside'
> {
  return {
    withoutReported: pool.without('reported'),
    waitsForAnswers: pool.waitingFor('answers'),
    waitsForPick: pool.waitingFor('pick'),
    reportedOpen: pool.levelsWith('open'),
    reportedSetAside: pool.levelsWith('setAside'),
  };
}
