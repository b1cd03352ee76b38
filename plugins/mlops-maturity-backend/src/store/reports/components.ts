import type {
  ComponentRow,
  ComponentsReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { domainsOf, ownersOf, systemsOf } from '../components';
import type { ComponentsSelection } from '../selection';
import type { BigInteger } from '../tables';
import { readAnswerDetails, type Sharing } from './answerDetails';
import { listedComponents } from './componentFilter';
import {
  componentOrder,
  inOrderAfter,
  sortPage,
  type ComponentOrder,
} from './componentOrder';
import { componentRow, type ListedRecord } from './componentRow';
import { decodeCursor, encodeCursor, type Cursor } from './cursor';
import type { ReportMemory } from './memory/ReportMemory';
import { readSeenDomains } from './seenDomains';
import { isSeen } from './seenNodes';
import { readTitles } from './titles';

const DEFAULT_LIMIT = 25;

/** Rows that are read at once when all of them are wanted. */
const STREAMED_LIMIT = 500;

/**
 * See `AssessmentStore.getComponents`.
 *
 * @throws InputError naming the parameter that makes no sense
 */
export async function readComponents(
  knex: Knex,
  memory: ReportMemory,
  sharing: Sharing,
  selection: ComponentsSelection,
): Promise<ComponentsReport> {
  const model = sharing.models.inForce;
  const listed = await listedComponents(knex, memory, model, selection);
  const [{ components }]: { components: BigInteger }[] = await listed().count(
    '* as components',
  );
  return {
    ...(await readPage(knex, sharing, selection, listed)),
    totalItems: Number(components),
  };
}

/**
 * See `AssessmentStore.streamComponents`.
 *
 * @throws InputError naming the parameter that makes no sense
 */
export async function* streamComponents(
  knex: Knex,
  memory: ReportMemory,
  sharing: Sharing,
  selection: ComponentsSelection,
): AsyncGenerator<ComponentRow[]> {
  const model = sharing.models.inForce;
  const listed = await listedComponents(knex, memory, model, selection);
  let cursor: string | null | undefined = selection.query.cursor;
  do {
    const query = { ...selection.query, limit: STREAMED_LIMIT };
    const page: Page = await readPage(
      knex,
      sharing,
      { ...selection, query: cursor ? { ...query, cursor } : query },
      listed,
    );
    yield page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}

type Page = Pick<ComponentsReport, 'items' | 'nextCursor'>;

async function readPage(
  knex: Knex,
  sharing: Sharing,
  selection: ComponentsSelection,
  listed: () => Knex.QueryBuilder,
): Promise<Page> {
  const model = sharing.models.inForce;
  const { query: asked, asOf } = selection;
  const limit = asked.limit ?? DEFAULT_LIMIT;
  const order = componentOrder(knex, model, selection);
  const cursor =
    asked.cursor === undefined
      ? undefined
      : decodeCursor(asked.cursor, order.keyType);
  // What a row shows is read of the page alone, not of all that is sorted.
  const found = inOrderAfter(knex, listed(), { order, cursor, ...selection })
    .select('c.entity_ref', knex.raw('? as sort_key', [order.key]))
    .limit(limit + 1);
  const records: ListedRecord[] = await sortPage(
    knex,
    withProgress(
      knex
        .from(found.as('page'))
        .join('components as c', 'c.entity_ref', 'page.entity_ref'),
    ),
    order,
  ).select('c.*', 'page.sort_key');

  const page = records.slice(0, limit);
  const last = page.at(-1);
  const isSeenNode = (ref: string) => isSeen(selection.visibility, ref);
  const titleOf = await readTitles(
    knex,
    page
      .flatMap(record => [
        ...ownersOf(record),
        ...systemsOf(record),
        ...domainsOf(record),
      ])
      .filter(isSeenNode),
  );
  const { statement } = asked;
  const details =
    statement === undefined
      ? new Map()
      : await readAnswerDetails(knex, page, {
          statement,
          sharing,
          isSeen: isSeenNode,
        });
  const seenDomainsOf = await readSeenDomains(knex, page, selection.visibility);
  const context = {
    ...{ model, asOf, titleOf, statement, details },
    domainsOf: seenDomainsOf,
  };
  return {
    items: page.map(record => componentRow(record, context)),
    nextCursor:
      last && records.length > limit
        ? encodeCursor({ key: sortKeyOf(last, order), ref: last.entity_ref })
        : null,
  };
}

/** Adds whether components have a draft, and how much they plan. */
function withProgress(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
    .leftJoin('drafts as d', join =>
      join.on('d.entity_ref', 'c.entity_ref').andOnNotNull('d.document'),
    )
    .leftJoin('plans as p', 'p.entity_ref', 'c.entity_ref')
    .select('d.entity_ref as draft_ref', 'p.open_steps');
}

function sortKeyOf(
  { sort_key: key }: ListedRecord,
  { keyType }: ComponentOrder,
): Cursor['key'] {
  return key === null || keyType === 'string' ? key : Number(key);
}
