import type {
  ComponentRow,
  ComponentsReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { readRevision } from '../../store/revision';
import type { ComponentsSelection } from '../selection';
import type { Sharing } from './answerDetails';
import { componentOrder } from './componentOrder';
import { readRows } from './readRows';
import { decodeCursor, encodeCursor, type Cursor } from './cursor';
import { entryAt, firstInOrder } from './firstInOrder';
import type { CountedComponents } from '../memory/SeenComponents';
import type { ReportMemory } from '../memory/ReportMemory';
import { selectListed } from './selectListed';
import { sortInTurns } from './sortInTurns';
import type { Turns } from '../../turns/Turns';

const DEFAULT_LIMIT = 25;

/** Rows that are read at once when all of them are wanted. */
const STREAMED_LIMIT = 100;

/** Rows whose place in the order is looked up at once. */
const SORTED_LIMIT = 5000;

/** What lists are made from. */
export interface ListSource {
  knex: Knex;
  memory: ReportMemory;
  sharing: Sharing;
}

/**
 * Reads a page of a list.
 *
 * @throws InputError naming the parameter that makes no sense
 */
export async function readComponents(
  source: ListSource,
  selection: ComponentsSelection,
): Promise<ComponentsReport> {
  const limit = selection.query.limit ?? DEFAULT_LIMIT;
  const { first, totalItems } = await source.memory.count(
    selection,
    components => {
      const { rows, order, cursor } = listed(components, source, selection);
      const count = limit + 1;
      return {
        totalItems: rows.length,
        first: firstInOrder(components, rows, order, { cursor, count }),
      };
    },
  );
  const page = first.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await readRows(source, selection, refsOf(page)),
    nextCursor: last && first.length > limit ? encodeCursor(last) : null,
    totalItems,
  };
}

/**
 * See `Reports.stream`.
 *
 * @param turns - of those who read a whole list, so that however many they are
 * others wait for one short step of them at most
 * @throws InputError naming the parameter that makes no sense
 */
export async function* streamComponents(
  source: ListSource,
  asked: ComponentsSelection,
  turns: Turns,
): AsyncGenerator<ComponentRow[]> {
  const revision = asked.revision ?? (await readRevision(source.knex));
  const selection = { ...asked, revision };
  const refs = await sortedRefs(source, selection, turns);
  for (let start = 0; start < refs.length; start += STREAMED_LIMIT) {
    const page = refs.slice(start, start + STREAMED_LIMIT);
    yield await turns.take(() => readRows(source, selection, page));
  }
}

/**
 * All components of a list after the cursor, in order.
 *
 * @param select - finds the rows that the list contains
 */
export async function sortedRefs(
  source: ListSource,
  selection: ComponentsSelection,
  turns: Turns,
  select?: (components: CountedComponents) => Int32Array,
): Promise<string[]> {
  const inTurn = <T>(count: (components: CountedComponents) => T) =>
    turns.take(() => source.memory.count(selection, count));
  const found = await inTurn(components => {
    const { rows, order, cursor } = listed(
      components,
      source,
      selection,
      select,
    );
    return {
      refs: Array.from(rows, row => components.entityRefAt(row)),
      compare: order.compare,
      cursor,
    };
  });
  const { refs, compare, cursor } = found;
  const entries: Cursor[] = [];
  for (let start = 0; start < refs.length; start += SORTED_LIMIT) {
    await inTurn(components => {
      const order = componentOrder(
        components,
        source.sharing.models.inForce,
        selection,
      );
      for (const ref of refs.slice(start, start + SORTED_LIMIT)) {
        const row = components.rowOf(ref);
        if (row !== undefined) {
          const entry = entryAt(components, order, row);
          if (!cursor || compare(entry, cursor) > 0) {
            entries.push(entry);
          }
        }
      }
    });
  }
  return refsOf(
    await sortInTurns(entries, compare, step => turns.take(async () => step())),
  );
}

/** What a list contains, and in which order. */
function listed(
  components: CountedComponents,
  { sharing }: ListSource,
  selection: ComponentsSelection,
  select = (all: CountedComponents) =>
    selectListed(all, sharing.models.inForce, selection),
) {
  const model = sharing.models.inForce;
  const rows = select(components);
  const order = componentOrder(components, model, selection);
  const { cursor } = selection.query;
  return {
    rows,
    order,
    cursor:
      cursor === undefined ? undefined : decodeCursor(cursor, order.keyType),
  };
}

function refsOf(entries: readonly Cursor[]): string[] {
  return entries.map(({ ref }) => ref);
}
