import type {
  MaturityModel,
  SummaryReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { ReportSelection } from '../selection';
import type { BigInteger } from '../tables';
import { isoOf } from '../isoOf';
import { statementsByBasic } from './basicStatements';
import { poolColumns } from './groupRecords';
import { heldBackIn } from './heldBack';
import { Pool, type PoolRecord } from './pool';
import { componentsIn, partsOf, type OwnershipPart } from './scope';

interface SummaryRecord extends PoolRecord {
  draft_only: BigInteger | null;
  synced_at: BigInteger | null;
}

/** See `AssessmentStore.getSummary`. */
export async function readSummary(
  knex: Knex,
  model: MaturityModel,
  selection: ReportSelection,
): Promise<SummaryReport> {
  const count = (part?: OwnershipPart) =>
    componentsIn(knex, model, selection, part).select(
      ...poolColumns(knex, model, selection),
      knex.raw(
        `sum(case when c.profile is null and exists (
          select 1 from drafts d
            where d.entity_ref = c.entity_ref and d.document is not null
        ) then 1 else 0 end) as draft_only`,
      ),
      knex.raw('(select max(synced_at) from sync_status) as synced_at'),
    );
  const records: SummaryRecord[] = await knex.unionAll(
    partsOf(selection).map(count),
  );
  const pool = new Pool();
  records.forEach(record => pool.add(record));
  const [{ synced_at: syncedAt }] = records;
  const { basics, beyondBasics } = statementsByBasic(model);
  return {
    inScope: pool.inScope,
    assessed: pool.assessed,
    notAssessed: pool.inScope - pool.assessed,
    draftOnly: records
      .map(record => Number(record.draft_only ?? 0))
      .reduce((sum, each) => sum + each, 0),
    basicsMet: pool.basicsMet,
    withTarget: pool.withTarget,
    onTarget: pool.onTarget,
    stale: pool.stale,
    contradicted: pool.contradicted,
    basics: pool.ratio(basics),
    beyondBasics: pool.ratio(beyondBasics),
    aboveTarget: pool.aboveTarget,
    understated: pool.understated,
    heldBack: heldBackIn(pool, model),
    catalogSyncedAt: syncedAt === null ? null : isoOf(syncedAt),
  };
}
