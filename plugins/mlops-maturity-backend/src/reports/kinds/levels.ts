import type {
  LevelsGroup,
  LevelsReport,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { GroupedSelection } from '../selection';
import { statementsByBasic } from '../../rules/result/statementsByBasic';
import type { Pool } from '../groups/Pool';
import type { ReadGroups } from '../groups/readGroups';
import { levelBasisIn } from './levelBasis';

/** Writes down the levels of groups. */
export function levelsIn(
  { total, groups, others, groupCount, scoring }: ReadGroups,
  model: MaturityModel,
  { groupBy }: Pick<GroupedSelection, 'groupBy'>,
): LevelsReport {
  const { basics, beyondBasics } = statementsByBasic(model);
  const levelsGroup = (key: string, title: string, pool: Pool) => ({
    ...levelsOf(key, title, pool),
    basics: pool.ratio(basics),
    beyondBasics: pool.ratio(beyondBasics),
  });
  return {
    groupBy,
    total: levelsGroup('total', 'Total', total),
    groups: groups.map(({ key, title, pool }) => levelsGroup(key, title, pool)),
    others: others ? levelsGroup('others', 'Others', others) : null,
    groupCount,
    scoring,
  };
}

function levelsOf(
  key: string,
  title: string,
  pool: Pool,
): Omit<LevelsGroup, 'basics' | 'beyondBasics'> {
  return {
    key,
    title,
    inScope: pool.inScope,
    assessed: pool.assessed,
    reported: pool.levels('reported'),
    declared: pool.levels('declared'),
    ...levelBasisIn(pool),
    withoutDeclared: pool.without('declared'),
    targets: pool.levels('target'),
    withTarget: pool.withTarget,
    onTarget: pool.onTarget,
    onTargetSetAside: pool.onTargetSetAside,
    basicsMet: pool.basicsMet,
    stale: pool.stale,
    contradicted: pool.contradicted,
    unconfirmed: pool.unconfirmed,
    missing: pool.missing,
  };
}
