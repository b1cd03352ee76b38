import type {
  MaturityModel,
  TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { engineOf } from '../engine';
import { isoOf } from '../isoOf';
import type { TrendSelection } from '../selection';
import type { BigInteger } from '../tables';
import { monthEnds, monthOf, type MonthEnd } from './monthEnds';
import { OutcomeCounts } from './OutcomeCounts';
import { componentsIn, componentsMatching, isAboutAll } from './scope';

const MONTH_WIDTH = '2026-11'.length;

/** Stands for the outcome before the first, and has the width of any other. */
const NO_OUTCOME = '   ';

const TRANSITION_WIDTH = MONTH_WIDTH + 2 * NO_OUTCOME.length;

/** The longest span that is looked for. */
const MOST_MONTHS = 60;

/** At least one in so many of today's components makes a comparison. */
const ENOUGH_TO_COMPARE = 3;

interface TrendRecord {
  kind: 'submitted' | 'added' | 'removed' | 'recorded';
  /** Packed transitions for submissions, otherwise milliseconds. */
  at: string | null;
  components: BigInteger;
}

/**
 * See `AssessmentStore.getTrend`.
 *
 * @remarks
 * Every submission knows the outcome before it, so that one read of how many
 * went from which outcome to which in each month says what holds at the end
 * of all of them. They are counted here, from one text: a database would sort
 * them first.
 */
export async function readTrend(
  knex: Knex,
  model: MaturityModel,
  selection: TrendSelection,
): Promise<TrendReport> {
  const { sameComponents, asOf, months: wanted } = selection;
  const all = monthEnds(asOf, wanted ?? MOST_MONTHS);
  if (wanted !== undefined) {
    return readMonths(knex, model, selection, all);
  }
  const whole = await readMonths(
    knex,
    model,
    { ...selection, sameComponents: false },
    all,
  );
  const start = firstToCompare(whole.months);
  return sameComponents
    ? readMonths(knex, model, selection, all.slice(start))
    : { ...whole, months: whole.months.slice(start) };
}

/**
 * Where the longest span begins at whose start enough was assessed to compare
 * with.
 *
 * @returns an index that leaves at least two months
 */
function firstToCompare(months: TrendReport['months']): number {
  const now = months[months.length - 1].assessed;
  const index = months.findIndex(
    ({ assessed }) => assessed > 0 && assessed * ENOUGH_TO_COMPARE >= now,
  );
  return Math.min(index < 0 ? months.length : index, months.length - 2);
}

async function readMonths(
  knex: Knex,
  model: MaturityModel,
  selection: TrendSelection,
  ends: MonthEnd[],
): Promise<TrendReport> {
  const { sameComponents } = selection;
  const records = await readRecords(knex, model, selection, {
    firstDay: ends[0].day,
    lastDay: ends[ends.length - 1].day,
  });
  const changes = scopeChanges(records, selection);

  const submitted = transitionsIn(
    records.find(({ kind }) => kind === 'submitted')?.at ?? '',
  );
  const counts = new OutcomeCounts();
  let counted = '';
  const months = ends.map(({ month, day }) => {
    let firstAssessed = 0;
    for (const { at, outcome, previous, components } of submitted) {
      if (at > counted && at <= month) {
        counts.replace(previous, outcome, components);
        if (at === month && previous === null) {
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
  const submitted = submissionsIn(knex, model, selection)
    .where('s.day', '<=', days.lastDay)
    .select(
      knex.raw(`'submitted' as kind`),
      knex.raw('? as at', [
        engineOf(knex).joined(
          knex.raw(
            `substr(s.day, 1, ${MONTH_WIDTH}) || s.outcome
              || coalesce(s.previous_outcome, ?)`,
            [NO_OUTCOME],
          ),
        ),
      ]),
    )
    .count('* as components');
  if (selection.sameComponents) {
    submitted.whereRaw(
      `exists (select 1 from submissions as f
        where f.entity_ref = s.entity_ref and f.day <= ?)`,
      [days.firstDay],
    );
  }
  // All that a read of the catalog brings or takes has one time.
  const changed = (query: Knex.QueryBuilder, kind: string, column: string) =>
    query
      .where(column, '>=', Date.parse(`${monthOf(days.firstDay)}-01`))
      .select(knex.raw(`'${kind}'`), knex.raw('cast(?? as text)', [column]))
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
        knex.raw('1'),
      ),
  ]);
}

/** Submissions of the components that a report counts, as `s`. */
function submissionsIn(
  knex: Knex,
  model: MaturityModel,
  selection: TrendSelection,
): Knex.QueryBuilder {
  // All of them stand in one index; few components have left the scope.
  return isAboutAll(selection)
    ? knex.from('submissions as s').whereRaw(
        `s.entity_ref not in
            (select entity_ref from components where removed_at is not null)`,
      )
    : componentsIn(knex, model, selection).join(
        'submissions as s',
        's.entity_ref',
        'c.entity_ref',
      );
}

interface Transition {
  /** A month, as 2026-11. */
  at: string;
  outcome: string;
  previous: string | null;
  components: number;
}

/** Counts packed transitions, of which each has the same width. */
function transitionsIn(packed: string): Transition[] {
  const counts = new Map<string, number>();
  for (let start = 0; start < packed.length; start += TRANSITION_WIDTH) {
    const transition = packed.slice(start, start + TRANSITION_WIDTH);
    counts.set(transition, (counts.get(transition) ?? 0) + 1);
  }
  return [...counts].map(([transition, components]) => {
    const previous = transition.slice(MONTH_WIDTH + NO_OUTCOME.length);
    return {
      at: transition.slice(0, MONTH_WIDTH),
      outcome: transition.slice(MONTH_WIDTH, MONTH_WIDTH + NO_OUTCOME.length),
      previous: previous === NO_OUTCOME ? null : previous,
      components,
    };
  });
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
