import { InputError } from '@backstage/errors';
import {
  findStatement,
  type MaturityModel,
  type ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { engineOf } from '../engine';
import { answerCharacter, positionOf } from '../profile';
import type {
  ComponentsSelection,
  GroupedSelection,
  Visibility,
} from '../selection';
import { countGroups, groupsOf, hasHierarchy } from './countGroups';
import { valueOf } from './filterValues';
import { rankGroups } from './groups';
import type { CountedComponents } from './memory/SeenComponents';
import type { Nodes } from './memory/Nodes';
import type { ReportMemory } from './memory/ReportMemory';
import { selectComponents } from './memory/selectComponents';
import { levelFacts } from './resultConditions';
import { keepFacts } from './resultFilter';
import { componentsIn, keepByNodes } from './scope';
import { isGroupedByEntity } from './titles';

/**
 * Makes a query for the components that a list contains, as `c`.
 *
 * @throws InputError naming the parameter that makes no sense
 */
export async function listedComponents(
  knex: Knex,
  memory: ReportMemory,
  model: MaturityModel,
  selection: ComponentsSelection,
): Promise<() => Knex.QueryBuilder> {
  const { query: asked } = selection;
  const position = statementPosition(model, asked.statement);
  if (asked.answer !== undefined && position === undefined) {
    throw new InputError('answer needs a statement that it is about');
  }
  const answer = asked.answer && answerCharacter(asked.answer);
  const groupBy = asked.groupBy ?? 'owner';
  const groups =
    asked.group === undefined && asked.othersAfter === undefined
      ? []
      : await memory.count(selection, components =>
          keysOfGroups(components, model, selection),
        );

  return () => {
    const query = componentsIn(knex, model, selection);
    groups.forEach(keys =>
      keepGroups(knex, query, { groupBy, keys, ...selection }),
    );
    if (answer !== undefined && position !== undefined) {
      keepFacts(knex, query, [{ position, characters: [answer] }]);
    }
    const declared = levelFacts('declared', asked.declared);
    if (declared.length > 0) {
      keepFacts(knex, query, declared);
    }
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

/** The keys, as components have them, of what each parameter asks for. */
function keysOfGroups(
  components: CountedComponents,
  model: MaturityModel,
  selection: ComponentsSelection,
): string[][] {
  const { group, othersAfter, groupBy = 'owner', depth } = selection.query;
  return [
    ...(group === undefined
      ? []
      : [keysOfGroup(components.nodes, groupBy, group, depth)]),
    ...(othersAfter === undefined
      ? []
      : [
          keysOfOthers(components, model, {
            ...selection,
            groupBy,
            limit: othersAfter,
            depth,
          }),
        ]),
  ];
}

/** The keys that count in one group of a report; none if it is hidden. */
function keysOfGroup(
  nodes: Nodes,
  groupBy: ReportGroupBy,
  group: string,
  depth: number | undefined,
): string[] {
  // None at all is a group of its own.
  const key = group === '' ? '' : valueOf(groupBy, group, 'group');
  if (isGroupedByEntity(groupBy) && !nodes.isSeen(key)) {
    return [];
  }
  return depth === undefined || !hasHierarchy(groupBy)
    ? [key]
    : nodes.hierarchy.countedUnder(key, depth);
}

/**
 * The keys that a report counts in `others`. Groups that the viewer may not
 * read are never named, and hence are among them.
 */
function keysOfOthers(
  components: CountedComponents,
  model: MaturityModel,
  selection: GroupedSelection,
): string[] {
  const rows = selectComponents(components, model, selection);
  const counted = countGroups(components, rows, selection);
  const ranked = rankGroups(components.nodes, counted, selection);
  const named = new Set(ranked.named.map(({ key }) => key));
  const isOther = (key: string) => !named.has(key);
  const others = new Set(
    counted.flatMap(({ own, countedUnder }) =>
      countedUnder.some(isOther)
        ? own.filter(key =>
            groupsOf(components.nodes, [key], selection).some(isOther),
          )
        : [],
    ),
  );
  return [...others];
}

/** Keeps components that have any of some keys; an empty one is having none. */
function keepGroups(
  knex: Knex,
  query: Knex.QueryBuilder,
  options: {
    groupBy: ReportGroupBy;
    keys: readonly string[];
    visibility: Visibility;
  },
): void {
  const { groupBy, keys, visibility } = options;
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
    case 'system':
    case 'domain':
      keepByNodes(knex, query, { field: groupBy, wanted, visibility });
      break;
    default:
      query.whereRaw('?? in (?)', [`c.${groupBy}`, wanted]);
  }
}
