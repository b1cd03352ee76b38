import { InputError } from '@backstage/errors';
import {
  findStatement,
  type MaturityModel,
  type ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { canonical } from '../components';
import { engineOf } from '../engine';
import { answerCharacter, positionOf } from '../profile';
import type { ComponentsSelection, GroupedSelection } from '../selection';
import { readGroupRecords, hasHierarchy } from './groupRecords';
import { rankGroups } from './groups';
import { readHierarchy } from './readHierarchy';
import { refuseNul } from './refuseNul';
import { keepCharacter, keepLevels } from './resultFilter';
import { componentsIn } from './scope';

/**
 * Makes a query for the components that a list contains, as `c`.
 *
 * @throws InputError naming the parameter that makes no sense
 */
export async function listedComponents(
  knex: Knex,
  model: MaturityModel,
  selection: ComponentsSelection,
): Promise<() => Knex.QueryBuilder> {
  const { query: asked } = selection;
  const position = statementPosition(model, asked.statement);
  if (asked.answer !== undefined && position === undefined) {
    throw new InputError('answer needs a statement that it is about');
  }
  const groupBy = asked.groupBy ?? 'owner';
  const groups = [
    ...(asked.group === undefined
      ? []
      : [await keysOfGroup(knex, groupBy, asked.group, asked.depth)]),
    ...(asked.othersAfter === undefined
      ? []
      : [
          await keysOfOthers(knex, model, {
            ...selection,
            groupBy,
            limit: asked.othersAfter,
            depth: asked.depth,
          }),
        ]),
  ];

  return () => {
    const query = componentsIn(knex, model, selection);
    groups.forEach(keys => keepGroups(knex, query, groupBy, keys));
    if (asked.answer !== undefined && position !== undefined) {
      keepCharacter(query, position, answerCharacter(asked.answer));
    }
    keepLevels(knex, query, 'declared', asked.declared);
    return query;
  };
}

/**
 * Where the answer to an asked-for statement stands in a profile.
 *
 * @returns its position, or `undefined` if none is asked for
 * @throws InputError if the model does not have it
 */
export function statementPosition(
  model: MaturityModel,
  statement: string | undefined,
): number | undefined {
  if (statement === undefined) {
    return undefined;
  }
  if (!findStatement(model, statement)) {
    throw new InputError(
      `statement "${statement}" is not part of the maturity model`,
    );
  }
  return positionOf(statement);
}

/** The keys, as components have them, that count in one group of a report. */
async function keysOfGroup(
  knex: Knex,
  groupBy: ReportGroupBy,
  group: string,
  depth: number | undefined,
): Promise<string[]> {
  const key = canonical(refuseNul('group', group));
  return depth === undefined || !hasHierarchy(groupBy)
    ? [key]
    : (await readHierarchy(knex)).countedUnder(key, depth);
}

/**
 * The keys, as components have them, that a report counts in `others`. Groups
 * that the viewer may not read are never named, and hence are among them.
 */
async function keysOfOthers(
  knex: Knex,
  model: MaturityModel,
  selection: GroupedSelection,
): Promise<string[]> {
  const records = await readGroupRecords(knex, model, selection, {
    profiles: false,
  });
  const ranked = await rankGroups(knex, selection, records);
  const named = new Set(ranked.named.map(({ key }) => key));
  const others = new Set(
    records.flatMap(({ own, countedUnder }) =>
      own.filter((_, index) => !named.has(countedUnder[index])),
    ),
  );
  return [...others];
}

/** Keeps components that have any of some keys; an empty one is having none. */
function keepGroups(
  knex: Knex,
  query: Knex.QueryBuilder,
  groupBy: ReportGroupBy,
  keys: readonly string[],
): void {
  const wanted = engineOf(knex).rowsOf(keys);
  switch (groupBy) {
    case 'tag':
      query.where(either => {
        either.whereRaw(
          `c.entity_ref in
            (select entity_ref from component_tags where tag in (?))`,
          [wanted],
        );
        if (keys.includes('')) {
          either.orWhere('c.tags', '');
        }
      });
      break;
    case 'owner':
      query.whereRaw(
        `(c.owner in (?) or c.entity_ref in
          (select entity_ref from component_owners where owner in (?)))`,
        [wanted, wanted],
      );
      break;
    default:
      query.whereRaw('?? in (?)', [`c.${groupBy}`, wanted]);
  }
}
