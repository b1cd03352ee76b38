import {
  statementsOf,
  type ComponentRow,
  type ComponentsQuery,
  type ComponentsReport,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { ownersOf } from '../components';
import { staleUntil } from '../currentResult';
import { engineOf } from '../engine';
import { levelOf } from '../levelOf';
import { positionOf, unpackProfile } from '../profile';
import type { ComponentsSelection } from '../selection';
import type { BigInteger, ComponentRecord } from '../tables';
import { isoOf } from '../isoOf';
import { listedComponents, statementPosition } from './componentFilter';
import { decodeCursor, encodeCursor, type Cursor } from './cursor';
import { readTitles } from './titles';

const DEFAULT_LIMIT = 25;

interface ListedRecord extends ComponentRecord {
  draft_ref: string | null;
  sort_key: BigInteger | null;
}

interface SortOrder {
  keyType: 'string' | 'number';
  /** What to sort by; null sorts last, whatever the direction. */
  key: Knex.Raw;
  direction: 'asc' | 'desc';
}

/**
 * See `AssessmentStore.getComponents`.
 *
 * @throws InputError naming the parameter that makes no sense
 */
export async function readComponents(
  knex: Knex,
  model: MaturityModel,
  selection: ComponentsSelection,
): Promise<ComponentsReport> {
  const { query: asked } = selection;
  const limit = asked.limit ?? DEFAULT_LIMIT;
  const order = sortOrder(knex, asked);
  const cursor =
    asked.cursor === undefined
      ? undefined
      : decodeCursor(asked.cursor, order.keyType);
  const answerPosition = statementPosition(model, asked.statement);

  const listed = listedComponents(knex, model, selection);
  const counted: { components: BigInteger }[] = await listed
    .clone()
    .count('* as components');
  const records: ListedRecord[] = await pageOf(knex, listed, order, cursor)
    .select(
      'c.*',
      'd.entity_ref as draft_ref',
      knex.raw('? as sort_key', [order.key]),
    )
    .limit(limit + 1);

  const page = records.slice(0, limit);
  const last = page.at(-1);
  const titleOf = await readTitles(
    knex,
    page.flatMap(record => [...ownersOf(record), record.system]),
  );
  const basicPositions = statementsOf(model)
    .filter(({ basic }) => basic)
    .map(({ id }) => positionOf(id));
  const staleTime = staleUntil(selection.asOf, model);

  return {
    items: page.map(record =>
      rowOf(record, { titleOf, basicPositions, answerPosition, staleTime }),
    ),
    totalItems: Number(counted[0].components),
    nextCursor:
      last && records.length > limit
        ? encodeCursor({ key: sortKeyOf(last, order), ref: last.entity_ref })
        : null,
  };
}

function sortOrder(knex: Knex, asked: ComponentsQuery): SortOrder {
  const { byCodePoint, positionOf: positionIn } = engineOf(knex);
  const direction = asked.order ?? 'asc';
  const text = (key: Knex.Raw): SortOrder => ({
    keyType: 'string',
    key: byCodePoint(key),
    direction,
  });
  const number = (column: string): SortOrder => ({
    keyType: 'number',
    key: knex.raw('??', [column]),
    direction,
  });
  switch (asked.sort) {
    case 'owner':
      // The title of the first owner, or the name of one that is not in the
      // catalog; without an owner nothing.
      return text(
        knex.raw(`nullif(coalesce(o.title_key, substr(c.owner, ? + 1)), '')`, [
          positionIn('/', 'c.owner'),
        ]),
      );
    case 'level':
      return number('c.reported_level');
    case 'target':
      return number('c.target');
    case 'basics':
      return number('c.basics_share');
    case 'assessed':
      return number('c.assessed_at');
    default:
      return text(knex.raw('c.title_key'));
  }
}

/** Sorts, and leaves out what comes before or at the cursor. */
function pageOf(
  knex: Knex,
  listed: Knex.QueryBuilder,
  { key, keyType, direction }: SortOrder,
  cursor: Cursor | undefined,
): Knex.QueryBuilder {
  const ref = engineOf(knex).byCodePoint(knex.raw('c.entity_ref'));
  const query = listed
    .clone()
    .leftJoin('catalog_nodes as o', 'o.entity_ref', 'c.owner')
    .orderByRaw(
      `case when ? is null then 1 else 0 end, ? ${direction}, ? asc`,
      [key, key, ref],
    );
  if (cursor?.key === null) {
    query.whereRaw('? is null and ? > ?', [key, ref, cursor.ref]);
  } else if (cursor) {
    // A type that no key in a cursor is too large for.
    const last = knex.raw(
      `cast(? as ${keyType === 'number' ? 'bigint' : 'text'})`,
      [cursor.key],
    );
    const isAfter = direction === 'asc' ? '>' : '<';
    query.whereRaw(`(? ${isAfter} ? or (? = ? and ? > ?) or ? is null)`, [
      key,
      last,
      key,
      last,
      ref,
      cursor.ref,
      key,
    ]);
  }
  return query;
}

function sortKeyOf(
  { sort_key: key }: ListedRecord,
  { keyType }: SortOrder,
): Cursor['key'] {
  return key === null || keyType === 'string' ? key : Number(key);
}

function rowOf(
  record: ListedRecord,
  options: {
    titleOf: (entityRef: string) => string;
    basicPositions: number[];
    answerPosition: number | undefined;
    staleTime: number;
  },
): ComponentRow {
  const { titleOf, basicPositions, answerPosition, staleTime } = options;
  const named = (ref: string) => ({ ref, title: titleOf(ref) });
  const profile =
    record.profile === null ? undefined : unpackProfile(record.profile);
  return {
    entityRef: record.entity_ref,
    title: record.title,
    type: record.type,
    lifecycle: record.lifecycle,
    owners: ownersOf(record).map(named),
    system: record.system ? named(record.system) : null,
    reportedLevel: levelOf(record.reported_level),
    declaredLevel: levelOf(record.declared_level),
    target: levelOf(record.target),
    onTarget: profile?.onTarget ?? null,
    basics: profile ? ratioOf(profile.answerAt, basicPositions) : null,
    basicsMet: profile?.basicsMet ?? false,
    state: profile?.state ?? null,
    stale:
      record.fresh_since !== null && Number(record.fresh_since) <= staleTime,
    assessedAt: record.assessed_at === null ? null : isoOf(record.assessed_at),
    hasDraft: record.draft_ref !== null,
    answer:
      answerPosition === undefined
        ? null
        : profile?.answerAt(answerPosition) ?? null,
  };
}

function ratioOf(
  answerAt: ReturnType<typeof unpackProfile>['answerAt'],
  positions: number[],
): NonNullable<ComponentRow['basics']> {
  const answers = positions.map(answerAt);
  return {
    yes: answers.filter(answer => answer === 'yes').length,
    applicable: answers.filter(answer => answer !== 'not-applicable').length,
  };
}
