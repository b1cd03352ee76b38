import type {
  MaturityModel,
  TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { isoOf } from '../isoOf';
import type { TrendSelection } from '../selection';
import type { BigInteger } from '../tables';
import { monthEnds, monthOf } from './monthEnds';
import { OutcomeCounts } from './OutcomeCounts';
import { componentsIn, componentsMatching } from './scope';

interface TrendRecord {
  kind: 'submitted' | 'added' | 'removed' | 'recorded';
  /** A month for submissions, otherwise milliseconds since the epoch. */
  at: string | null;
  outcome: string | null;
  previous_outcome: string | null;
  components: BigInteger;
}

/**
 * See `AssessmentStore.getTrend`.
 *
 * @remarks
 * Every submission knows the outcome before it, so that one read of how many
 * went from which outcome to which in each month says what holds at the end
 * of all of them.
 */
export async function readTrend(
  knex: Knex,
  model: MaturityModel,
  selection: TrendSelection,
): Promise<TrendReport> {
  const { sameComponents, asOf } = selection;
  const ends = monthEnds(asOf, selection.months);
  const records = await readRecords(knex, model, selection, {
    firstDay: ends[0].day,
    lastDay: ends[ends.length - 1].day,
  });
  const changes = scopeChanges(records, selection);

  const submitted = records.filter(({ kind }) => kind === 'submitted');
  const counts = new OutcomeCounts();
  let counted = '';
  const months = ends.map(({ month, day }) => {
    let firstAssessed = 0;
    for (const record of submitted) {
      const at = record.at ?? '';
      if (at > counted && at <= month && record.outcome !== null) {
        const components = Number(record.components);
        counts.replace(record.previous_outcome, record.outcome, components);
        if (at === month && record.previous_outcome === null) {
          firstAssessed += components;
        }
      }
    }
    counted = month;
    return {
      month,
      day,
      ...counts.sums(),
      firstAssessed,
      ...changes(month),
    };
  });
  return {
    months,
    sameComponents,
    componentsCompared: sameComponents ? months[0].assessed : null,
  };
}

async function readRecords(
  knex: Knex,
  model: MaturityModel,
  selection: TrendSelection,
  days: { firstDay: string; lastDay: string },
): Promise<TrendRecord[]> {
  const submitted = componentsIn(knex, model, selection)
    .join('submissions as s', 's.entity_ref', 'c.entity_ref')
    .where('s.day', '<=', days.lastDay)
    .select(
      knex.raw(`'submitted' as kind`),
      knex.raw(`substr(s.day, 1, 7) as at`),
      's.outcome',
      's.previous_outcome',
    )
    .count('* as components')
    .groupByRaw('substr(s.day, 1, 7), s.outcome, s.previous_outcome');
  if (selection.sameComponents) {
    submitted.whereRaw(
      `exists (select 1 from submissions as f
        where f.entity_ref = c.entity_ref and f.day <= ?)`,
      [days.firstDay],
    );
  }
  // All that a read of the catalog brings or takes has one time.
  const changed = (query: Knex.QueryBuilder, kind: string, column: string) =>
    query
      .where(column, '>=', Date.parse(`${monthOf(days.firstDay)}-01`))
      .select(
        knex.raw(`'${kind}'`),
        knex.raw('cast(?? as text)', [column]),
        knex.raw('cast(null as text)'),
        knex.raw('cast(null as text)'),
      )
      .count('*')
      .groupBy(column);
  return knex.unionAll([
    submitted,
    changed(componentsIn(knex, model, selection), 'added', 'c.added_at'),
    changed(
      componentsMatching(knex, model, selection),
      'removed',
      'c.removed_at',
    ),
    knex
      .from('sync_status')
      .select(
        knex.raw(`'recorded'`),
        knex.raw('cast(scope_recorded_since as text)'),
        knex.raw('cast(null as text)'),
        knex.raw('cast(null as text)'),
        knex.raw('1'),
      ),
  ]);
}

/**
 * What came into scope and left it in a month; null where that is not known.
 * Whoever may read certain components only cannot know of those that left.
 */
function scopeChanges(
  records: TrendRecord[],
  { visibility }: Pick<TrendSelection, 'visibility'>,
) {
  const recordedSince = records.find(({ kind }) => kind === 'recorded')?.at;
  const since = recordedSince ? monthOf(isoOf(recordedSince)) : undefined;
  const inMonth = (wanted: TrendRecord['kind'], month: string) =>
    records
      .filter(
        ({ kind, at }) =>
          kind === wanted && at !== null && monthOf(isoOf(at)) === month,
      )
      .reduce((sum, { components }) => sum + Number(components), 0);
  return (month: string) => {
    const isRecorded = since !== undefined && month >= since;
    return {
      addedToScope: isRecorded ? inMonth('added', month) : null,
      removedFromScope:
        isRecorded && visibility.type === 'all'
          ? inMonth('removed', month)
          : null,
    };
  };
}
