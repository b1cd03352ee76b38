import {
  isEnoughToCompare,
  TREND_MONTHS,
  type MaturityModel,
  type TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { engineOf } from '../../store/engine';
import { isoOf } from '../../store/isoOf';
import type { TrendSelection } from '../selection';
import type { SyncStatusRecord } from '../../store/tables';
import { monthEnds, monthOf, type MonthEnd } from './monthEnds';
import { OutcomeCounts } from './OutcomeCounts';
import { ComponentTable } from '../memory/ComponentTable';
import { readRemovedSince } from '../memory/readReportedComponents';
import type { ReportMemory } from '../memory/ReportMemory';
import { isAboutAll, selectComponents } from '../filter/selectComponents';

const MONTH_WIDTH = '2026-11'.length;

/** Stands for the outcome before the first, and has the width of any other. */
const NO_OUTCOME = '   ';

const TRANSITION_WIDTH = MONTH_WIDTH + 2 * NO_OUTCOME.length;

/** What trends are made from. */
interface TrendSource {
  knex: Knex;
  memory: ReportMemory;
  model: MaturityModel;
}

/** How many components something happened to, by month. */
type ByMonth = ReadonlyMap<string, number>;

/**
 * Reads a trend.
 *
 * @remarks
 * Every submission knows the outcome before it, so that one read of how many
 * went from which outcome to which in each month says what holds at the end
 * of all of them. They are counted here, from one text: a database would sort
 * them first.
 */
export async function readTrend(
  source: TrendSource,
  selection: TrendSelection,
): Promise<TrendReport> {
  const { sameComponents, asOf, months: wanted } = selection;
  const all = monthEnds(asOf, wanted ?? TREND_MONTHS.most);
  if (wanted !== undefined) {
    return readMonths(source, selection, all);
  }
  const whole = await readMonths(
    source,
    { ...selection, sameComponents: false },
    all,
  );
  const start = firstToCompare(whole.months);
  return sameComponents
    ? readMonths(source, selection, all.slice(start))
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
  const index = months.findIndex(({ assessed }) =>
    isEnoughToCompare(assessed, now),
  );
  return Math.min(index < 0 ? months.length : index, months.length - 2);
}

async function readMonths(
  source: TrendSource,
  selection: TrendSelection,
  ends: MonthEnd[],
): Promise<TrendReport> {
  const { sameComponents } = selection;
  const firstDay = ends[0].day;
  const { counted: components, added } = await componentsIn(source, selection);
  const submitted = await readTransitions(source.knex, components, {
    lastDay: ends[ends.length - 1].day,
    assessedBy: sameComponents ? firstDay : undefined,
  });
  const changes = await readScopeChanges(source, selection, {
    added,
    firstMonth: monthOf(firstDay),
  });
  const counts = new OutcomeCounts();
  let counted = '';
  const months = ends.map(({ month, day }) => {
    let firstAssessed = 0;
    for (const { at, outcome, previous, components: number } of submitted) {
      if (at > counted && at <= month) {
        counts.replace(previous, outcome, number);
        if (at === month && previous === null) {
          firstAssessed += number;
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

/** The components that a trend counts, and when they came into scope. */
async function componentsIn(
  { memory, model }: TrendSource,
  selection: TrendSelection,
): Promise<{ counted: string[] | 'all'; added: ByMonth }> {
  return memory.count(selection, components => {
    const rows = selectComponents(components, model, selection);
    return {
      counted: isAboutAll(selection)
        ? 'all'
        : Array.from(rows, row => components.entityRefAt(row)),
      added: byMonth(Array.from(rows, row => components.addedAt.at(row))),
    };
  });
}

/** The components that have left the scope, by month. */
async function readRemoved(
  { knex, memory, model }: TrendSource,
  selection: TrendSelection,
  firstMonth: string,
): Promise<ByMonth> {
  const removed = await readRemovedSince(knex, Date.parse(`${firstMonth}-01`));
  return memory.count(selection, ({ nodes }) => {
    // They are in no table; a filter is read all the same as for all others.
    const table = new ComponentTable(nodes);
    removed.forEach(({ component }) => table.put(component));
    const rows = selectComponents(table, model, selection);
    return byMonth(Array.from(rows, row => removed[row].removedAt));
  });
}

/** @param times - milliseconds since the epoch; not a number for unknown */
function byMonth(times: readonly number[]): ByMonth {
  // All that a read of the catalog brings or takes has one time.
  const byTime = new Map<number, number>();
  times.forEach(time => byTime.set(time, (byTime.get(time) ?? 0) + 1));
  const months = new Map<string, number>();
  for (const [time, components] of byTime) {
    if (!Number.isNaN(time)) {
      const month = monthOf(isoOf(time));
      months.set(month, (months.get(month) ?? 0) + components);
    }
  }
  return months;
}

/**
 * @param components - whose submissions are read
 * @param only.assessedBy - those that were assessed by the end of this day
 */
async function readTransitions(
  knex: Knex,
  components: string[] | 'all',
  only: { lastDay: string; assessedBy: string | undefined },
): Promise<Transition[]> {
  const { joined, rowsOf } = engineOf(knex);
  const query = knex
    .from('submissions as s')
    .where('s.day', '<=', only.lastDay);
  if (components === 'all') {
    // All of them stand in one index; few components have left the scope.
    query.whereRaw(
      `s.entity_ref not in
        (select entity_ref from components where removed_at is not null)`,
    );
  } else {
    query.whereRaw('s.entity_ref in (?)', [rowsOf(components)]);
  }
  if (only.assessedBy !== undefined) {
    query.whereRaw(
      `exists (select 1 from submissions as f
        where f.entity_ref = s.entity_ref and f.day <= ?)`,
      [only.assessedBy],
    );
  }
  const [record]: { packed: string | null }[] = await query.select({
    packed: joined(
      knex.raw(
        `substr(s.day, 1, ${MONTH_WIDTH}) || s.outcome
          || coalesce(s.previous_outcome, ?)`,
        [NO_OUTCOME],
      ),
    ),
  });
  return transitionsIn(record?.packed ?? '');
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
async function readScopeChanges(
  source: TrendSource,
  selection: TrendSelection,
  { added, firstMonth }: { added: ByMonth; firstMonth: string },
) {
  const status = await source
    .knex<SyncStatusRecord>('sync_status')
    .first('scope_recorded_since');
  const recordedSince = status?.scope_recorded_since ?? null;
  const since =
    recordedSince === null ? undefined : monthOf(isoOf(recordedSince));
  const removed =
    since !== undefined && selection.visibility.type === 'all'
      ? await readRemoved(source, selection, firstMonth)
      : undefined;
  return (month: string) => {
    const isRecorded = since !== undefined && month >= since;
    return {
      addedToScope: isRecorded ? added.get(month) ?? 0 : null,
      removedFromScope: isRecorded && removed ? removed.get(month) ?? 0 : null,
    };
  };
}
