import {
  ATTENTION_REASONS,
  ATTENTION_SPAN,
  type ComponentsQuery,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { staleUntil } from '../currentResult';
import { engineOf } from '../engine';
import { PROFILE_POSITIONS, stateCharacter } from '../profile';
import type { ComponentsSelection, Visibility } from '../selection';
import type { Cursor } from './cursor';
import { seenNodes } from './seenNodes';

/** What a list of components is sorted by. */
export interface ComponentOrder {
  keyType: 'string' | 'number';
  /** What to sort by; null sorts last, whatever the direction. */
  key: Knex.Raw;
  direction: 'asc' | 'desc';
}

/** The order that is asked for, of components as `c` with owners as `o`. */
export function componentOrder(
  knex: Knex,
  model: MaturityModel,
  { query, asOf }: Pick<ComponentsSelection, 'query' | 'asOf'>,
): ComponentOrder {
  const { byCodePoint, positionOf } = engineOf(knex);
  const direction = query.order ?? 'asc';
  const text = (key: Knex.Raw): ComponentOrder => ({
    keyType: 'string',
    key: byCodePoint(key),
    direction,
  });
  const number = (key: Knex.Raw): ComponentOrder => ({
    keyType: 'number',
    key,
    direction,
  });
  const column = (name: string) => number(knex.raw('??', [`c.${name}`]));
  const sort: NonNullable<ComponentsQuery['sort']> = query.sort ?? 'title';
  switch (sort) {
    case 'owner':
      // The title of the first owner, or the name of one that is not in the
      // catalog; without an owner nothing.
      return text(
        knex.raw(`nullif(coalesce(o.title_key, substr(c.owner, ? + 1)), '')`, [
          positionOf('/', 'c.owner'),
        ]),
      );
    case 'level':
      return column('reported_level');
    case 'target':
      return column('target');
    case 'gap':
      return number(knex.raw('(c.target - c.reported_level)'));
    case 'basics':
      return column('basics_share');
    case 'assessed':
      return column('assessed_at');
    case 'fresh':
      return column('fresh_since');
    case 'attention':
      return number(attention(knex, staleUntil(asOf, model)));
    default:
      return text(knex.raw('c.title_key'));
  }
}

/** As `attentionRank` says. */
function attention(knex: Knex, staleTime: number): Knex.Raw {
  return knex.raw(
    `(((4 - case when c.target > c.reported_level
          then c.target - c.reported_level else 0 end) * ?
        + case
          when substr(c.profile, ?, 1) = ? then 0
          when c.fresh_since <= ? then 1
          when c.reported_level is null then 2
          else 3
        end) * cast(? as bigint) + coalesce(c.fresh_since, 0))`,
    [
      ATTENTION_REASONS.length,
      PROFILE_POSITIONS.state + 1,
      stateCharacter('contradicted'),
      staleTime,
      ATTENTION_SPAN,
    ],
  );
}

/** Sorts a list, and leaves out what comes before or at the cursor. */
export function inOrderAfter(
  knex: Knex,
  query: Knex.QueryBuilder,
  options: {
    order: ComponentOrder;
    cursor: Cursor | undefined;
    visibility: Visibility;
  },
): Knex.QueryBuilder {
  const { cursor } = options;
  const { key, keyType, direction } = options.order;
  const ref = engineOf(knex).byCodePoint(knex.raw('c.entity_ref'));
  const seen = seenNodes(knex, options.visibility);
  query.leftJoin('catalog_nodes as o', join => {
    join.on('o.entity_ref', 'c.owner');
    if (seen) {
      join.on(knex.raw('o.entity_ref in (?)', [seen]));
    }
  });
  sortBy(query, { key, direction }, ref);
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

/** Sorts what was found by {@link inOrderAfter}, as `page`, once more. */
export function sortPage(
  knex: Knex,
  query: Knex.QueryBuilder,
  { keyType, direction }: ComponentOrder,
): Knex.QueryBuilder {
  const { byCodePoint } = engineOf(knex);
  const key = knex.raw('page.sort_key');
  return sortBy(
    query,
    { key: keyType === 'string' ? byCodePoint(key) : key, direction },
    byCodePoint(knex.raw('page.entity_ref')),
  );
}

function sortBy(
  query: Knex.QueryBuilder,
  { key, direction }: Pick<ComponentOrder, 'key' | 'direction'>,
  ref: Knex.Raw,
): Knex.QueryBuilder {
  return query.orderByRaw(
    `case when ? is null then 1 else 0 end, ? ${direction}, ? asc`,
    [key, key, ref],
  );
}
