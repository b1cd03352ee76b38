import type {
  LevelsGroup,
  LevelsReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import { orderGroups } from './orderGroups';
import { type GroupOrder } from '../state/choices';
import { namedGroups, type NamedGroup } from '../state/namedGroups';

/** A row of the level distribution. */
export type LevelRow = NamedGroup<LevelsGroup>;

/** Lays out the rows of the level distribution in the given order. */
export function levelRows(
  t: Translate,
  report: LevelsReport,
  order: GroupOrder,
  wholeTitle?: string,
): LevelRow[] {
  return namedGroups(t, report, orderGroups(report.groups, order), wholeTitle);
}
