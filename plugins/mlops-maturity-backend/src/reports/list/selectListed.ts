import { InputError } from '@backstage/errors';
import {
  findStatement,
  type MaturityModel,
  type ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import { answerCharacters } from '../../rules/result/profileCharacters';
import { positionOf } from '../../rules/result/profilePositions';
import type { ComponentsSelection, GroupedSelection } from '../selection';
import {
  countGroups,
  groupColumn,
  groupsOf,
  hasHierarchy,
} from '../groups/countGroups';
import { valueOf } from '../filter/filterValues';
import { rankGroups } from '../groups/poolGroups';
import type { Nodes } from '../memory/Nodes';
import type { CountedComponents } from '../memory/SeenComponents';
import {
  hasAnyOf,
  hasFact,
  selectComponents,
  type Condition,
} from '../filter/selectComponents';
import { levelFacts } from '../filter/resultConditions';
import { isGroupedByEntity } from '../filter/groupTitles';

/**
 * Finds the components that a list contains: those that the filter asks for,
 * of them those in a group of a report, with an answer or a declared level.
 *
 * @returns their rows
 * @throws InputError naming the parameter that makes no sense
 */
export function selectListed(
  components: CountedComponents,
  model: MaturityModel,
  selection: ComponentsSelection,
): Int32Array {
  const conditions = [
    ...answerConditions(components, model, selection),
    ...groupConditions(components, model, selection),
  ];
  return conditions.reduce(
    (rows, keep) => keep(rows),
    selectComponents(components, model, selection),
  );
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

function answerConditions(
  components: CountedComponents,
  model: MaturityModel,
  { query: { statement, answer, declared } }: ComponentsSelection,
): Condition[] {
  const position = statementPosition(model, statement);
  if (answer !== undefined && position === undefined) {
    throw new InputError('answer needs a statement that it is about');
  }
  const answered =
    answer !== undefined && position !== undefined
      ? [{ position, characters: answerCharacters(answer) }]
      : [];
  return [answered, levelFacts('declared', declared)]
    .filter(facts => facts.length > 0)
    .map(facts => hasFact(components, facts));
}

function groupConditions(
  components: CountedComponents,
  model: MaturityModel,
  selection: ComponentsSelection,
): Condition[] {
  const { group, othersAfter, groupBy = 'owner', depth } = selection.query;
  const keys = [
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
  const column = groupColumn(components, groupBy);
  return keys.map(wanted => hasAnyOf(column, new Set(wanted)));
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
 * read are never named, so they are among them.
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
