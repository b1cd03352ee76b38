import {
  isEnoughToCompare,
  TREND_MONTHS,
  type ModelVersions,
  type TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { engineOf } from '../../store/engine';
import { isoOf } from '../../store/isoOf';
import type { TrendSelection } from '../selection';
import type { SyncStatusRecord } from '../../store/tables';
import { monthEnds, monthOf, type MonthEnd } from './monthEnds';
import { OutcomeCounts } from './OutcomeCounts';
import { readScoring } from './readScoring';
import { ComponentTable } from '../memory/ComponentTable';
import { readRemovedSince } from '../memory/readReportedComponents';
import type { ReportMemory } from '../memory/ReportMemory';
import { isAboutAll, selectComponents } from '../filter/selectComponents';

const MONTH_WIDTH = '2026-11'.length;

/** Stands for the outcome before the first, and has the width of any other. */
const NO_OUTCOME = '   ';

const TRANSITION_WIDTH = MONTH_WIDTH + 2 * NO_OUTCOME.length;

/** Stands between the transitions of one component and of the next. */
const NEXT_COMPONENT = '|';

/** What trends are made from. */
interface TrendSource {
  knex: Knex;
  memory: ReportMemory;
  models: ModelVersions;
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
  const { counted, added } = await componentsIn(source, selection);
  const ends = monthEnds(asOf, wanted ?? TREND_MONTHS.most);
  const lastDay = ends[ends.length - 1].day;
  const transitions = await readTransitions(source.knex, counted, {
    lastDay,
    sameComponents,
  });
  const start = wanted === undefined ? firstToCompare(transitions, ends) : 0;
  const shown = ends.slice(start);
  const changes = await readScopeChanges(source, selection, {
    added,
    firstMonth: shown[0].month,
  });
  const outcomes = outcomesIn(
    sameComponents
      ? transitions.filter(({ since }) => since <= shown[0].month)
      : transitions,
    shown,
  );
  return {
    months: shown.map(({ month, day }, index) => ({
      month,
      day,
      ...outcomes[index],
      ...changes(month),
    })),
    sameComponents,
    componentsCompared: sameComponents ? outcomes[0].assessed : null,
    scoring: await readScoring(source.knex, source.models, {
      components: counted,
      first: shown[0].day,
      last: lastDay,
      sameComponents,
    }),
  };
}

/**
 * Where the longest span begins at whose start enough was assessed to compare
 * with.
 *
 * @returns an index that leaves at least two months
 */
function firstToCompare(transitions: Transition[], ends: MonthEnd[]): number {
  const outcomes = outcomesIn(transitions, ends);
  const now = outcomes[outcomes.length - 1].assessed;
  const index = outcomes.findIndex(({ assessed }) =>
    isEnoughToCompare(assessed, now),
  );
  return Math.min(index < 0 ? ends.length : index, ends.length - 2);
}

/** What holds at the end of each month, and what was new in it. */
function outcomesIn(transitions: Transition[], ends: MonthEnd[]) {
  const counts = new OutcomeCounts();
  let counted = '';
  return ends.map(({ month }) => {
    let firstAssessed = 0;
    for (const { at, outcome, previous, components } of transitions) {
      if (at > counted && at <= month) {
        counts.replace(previous, outcome, components);
        if (at === month && previous === null) {
          firstAssessed += components;
        }
      }
    }
    counted = month;
    return { ...counts.sums(), firstAssessed };
  });
}

/** The components that a trend counts, and when they came into scope. */
async function componentsIn(
  { memory, models }: TrendSource,
  selection: TrendSelection,
): Promise<{ counted: string[] | 'all'; added: ByMonth }> {
  return memory.count(selection, components => {
    const rows = selectComponents(components, models.inForce, selection);
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
  { knex, memory, models }: TrendSource,
  selection: TrendSelection,
  firstMonth: string,
): Promise<ByMonth> {
  const since = Date.parse(`${firstMonth}-01`);
  const times: number[] = [];
  for await (const page of readRemovedSince(knex, since)) {
    await memory.count(selection, ({ nodes }) => {
      // They are in no table; a filter is read all the same as for all others.
      const table = new ComponentTable(nodes);
      page.forEach(({ component }) => table.put(component));
      const rows = selectComponents(table, models.inForce, selection);
      rows.forEach(row => times.push(page[row].removedAt));
    });
  }
  return byMonth(times);
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
 * @param options.sameComponents - whether it matters since when each of them
 * is assessed
 */
async function readTransitions(
  knex: Knex,
  components: string[] | 'all',
  options: { lastDay: string; sameComponents: boolean },
): Promise<Transition[]> {
  const { joined, rowsOf } = engineOf(knex);
  const query = knex
    .from('submissions as s')
    .where('s.day', '<=', options.lastDay);
  if (components === 'all') {
    // All of them stand in one index; few components have left the scope.
    query.whereRaw(
      `s.entity_ref not in
        (select entity_ref from components where removed_at is not null)`,
    );
  } else {
    query.whereRaw('s.entity_ref in (?)', [rowsOf(components)]);
  }
  const packed = joined(
    knex.raw(
      `substr(s.day, 1, ${MONTH_WIDTH}) || s.outcome
        || coalesce(s.previous_outcome, ?)`,
      [NO_OUTCOME],
    ),
  );
  const [record]: { packed: string | null }[] = await (options.sameComponents
    ? knex
        .from(query.groupBy('s.entity_ref').select({ packed }).as('c'))
        .select({
          packed: joined(knex.raw('c.packed || ?', [NEXT_COMPONENT])),
        })
    : query.select({ packed }));
  return transitionsIn(record?.packed ?? '', options.sameComponents);
}

interface Transition {
  /** A month, as 2026-11. */
  at: string;
  outcome: string;
  previous: string | null;
  /** The first month of the component; empty if that does not matter. */
  since: string;
  components: number;
}

/** Counts packed transitions, which all have the same width. */
function transitionsIn(packed: string, byComponent: boolean): Transition[] {
  const counts = new Map<string, number>();
  let start = 0;
  while (start < packed.length) {
    const end = byComponent
      ? packed.indexOf(NEXT_COMPONENT, start)
      : packed.length;
    const since = byComponent ? firstMonthIn(packed, start, end) : '';
    for (; start < end; start += TRANSITION_WIDTH) {
      const transition = packed.slice(start, start + TRANSITION_WIDTH) + since;
      counts.set(transition, (counts.get(transition) ?? 0) + 1);
    }
    start += NEXT_COMPONENT.length;
  }
  return [...counts].map(([transition, components]) => {
    const [outcomeAt, previousAt] = [
      MONTH_WIDTH,
      TRANSITION_WIDTH - NO_OUTCOME.length,
    ];
    const previous = transition.slice(previousAt, TRANSITION_WIDTH);
    return {
      at: transition.slice(0, outcomeAt),
      outcome: transition.slice(outcomeAt, previousAt),
      previous: previous === NO_OUTCOME ? null : previous,
      since: transition.slice(TRANSITION_WIDTH),
      components,
    };
  });
}

/** The earliest month among packed transitions, in whatever order they are. */
function firstMonthIn(packed: string, start: number, end: number): string {
  let first = packed.slice(start, start + MONTH_WIDTH);
  for (let at = start + TRANSITION_WIDTH; at < end; at += TRANSITION_WIDTH) {
    const month = packed.slice(at, at + MONTH_WIDTH);
    if (month < first) {
      first = month;
    }
  }
  return first;
}

/**
 * What came into scope and left it in a month; null where that is not known.
 * Callers who may read only some components cannot know which ones left.
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
