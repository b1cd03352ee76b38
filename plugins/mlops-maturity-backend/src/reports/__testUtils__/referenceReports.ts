import {
  maturityModel,
  statementsOf,
  type ComparedScoring,
  type FacetsReport,
  type HeatmapReport,
  type LevelsReport,
  type ReportGroupBy,
  type StatementsReport,
  type SummaryReport,
  type TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { CatalogNode } from '../../rules/CatalogComponent';
import type {
  GroupedSelection,
  HeatmapSelection,
  ReportSelection,
  TrendSelection,
} from '../selection';
import { AS_OF, type Organisation } from '../../__testUtils__/anOrganisation';
import {
  isHeldBackBy,
  matchesFilter,
  servingValues,
  targetValues,
} from './referenceFilter';
import {
  heatmapGroup,
  levelsGroup,
  missingIn,
  pooledWithBounds,
  resultsOf,
  submissionAtEndOf,
  withState,
} from './referenceGroups';
import { spec } from '../../schema/openapi.generated';
import { referenceStatements } from './referenceStatements';
import { referenceTrend } from './referenceTrend';
import { scored, type ScoredComponent } from './scoredComponents';

/**
 * The reports once more, plainly: score every component, then filter, group
 * and count lists. What the store says has to be the same.
 */
export class ReferenceReports {
  readonly #nodes: Map<string, CatalogNode>;
  readonly #components: ScoredComponent[];

  constructor(organisation: Organisation) {
    this.#nodes = new Map(
      organisation.nodes.map(each => [each.entityRef, each]),
    );
    this.#components = organisation.components.map(scored);
  }

  select({ filter, visibility }: ReportSelection): ScoredComponent[] {
    return this.#components.filter(
      each =>
        matchesFilter(each, filter, ref => this.#withAllAbove(ref)) &&
        (visibility.type === 'all' ||
          visibility.entityRefs.includes(each.component.entityRef)),
    );
  }

  summary(selection: ReportSelection): SummaryReport {
    const selected = this.select(selection);
    const results = resultsOf(selected);
    const below = results.filter(each => each.onTarget === false);
    return {
      inScope: selected.length,
      assessed: results.length,
      notAssessed: selected.length - results.length,
      draftOnly: selected.filter(each => !each.result && each.hasDraft).length,
      basicsMet: results.filter(each => each.basicsMet).length,
      withTarget: results.filter(each => each.onTarget !== null).length,
      onTarget: results.filter(each => each.onTarget).length,
      stale: withState(selected, 'stale').length,
      contradicted: results.filter(each => each.state === 'contradicted')
        .length,
      basics: pooledWithBounds(selected, true),
      beyondBasics: pooledWithBounds(selected, false),
      aboveTarget: selected.filter(({ result, submission }) => {
        const target = submission?.document.target ?? null;
        const reported = result?.reportedLevel ?? null;
        return target !== null && reported !== null && reported > target;
      }).length,
      understated: results.filter(each => each.state === 'understated').length,
      heldBack: {
        components: below.length,
        byDimension: Object.fromEntries(
          maturityModel.dimensions.map(({ id }) => [
            id,
            selected.filter(each => isHeldBackBy(each, id)).length,
          ]),
        ),
        byAnswers: selected.filter(each => isHeldBackBy(each, 'answers'))
          .length,
      },
      waitsForAnswers: withState(selected, 'waits-for-answers').length,
      waitsForPick: withState(selected, 'waits-for-pick').length,
      open: withState(selected, 'open').length,
      setAside: withState(selected, 'set-aside').length,
      onTargetSetAside: withState(withState(selected, 'set-aside'), 'on-target')
        .length,
      questionable: withState(selected, 'questionable').length,
      advancedBeforeBasics: withState(selected, 'advanced-before-basics')
        .length,
      missing: missingIn(selected),
      editions: countsOf(selected.flatMap(editionsOf))
        .map(([edition, components]) => ({ edition, components }))
        .sort((a, b) => order(b.edition, a.edition)),
      waitsForScoring: 0,
      catalogSyncedAt: AS_OF.toISOString(),
    };
  }

  levels(selection: GroupedSelection): LevelsReport {
    return {
      groupBy: selection.groupBy,
      ...this.#grouped(selection, levelsGroup),
      scoring: this.#scoring(selection),
    };
  }

  heatmap(selection: HeatmapSelection): HeatmapReport {
    return {
      groupBy: selection.groupBy,
      statements: statementsOf(maturityModel).map(({ id }) => id),
      ...this.#grouped(selection, heatmapGroup(selection.mode), each =>
        selection.mode.type === 'change' && selection.mode.sameComponents
          ? submissionAtEndOf(selection.mode.since, each) !== undefined
          : true,
      ),
      scoring:
        selection.mode.type === 'change'
          ? { waiting: 0, editions: [maturityModel.modelVersion] }
          : this.#scoring(selection),
    };
  }

  trend(selection: TrendSelection & { months: number }): TrendReport {
    return referenceTrend(this.select(selection), selection);
  }

  statements(selection: ReportSelection): StatementsReport {
    return {
      ...referenceStatements(this.select(selection), {
        keysOf: each => this.keysOf(each, 'owner'),
        titleOf: key => this.#titleOf(key),
      }),
      scoring: this.#scoring(selection),
    };
  }

  #scoring(selection: ReportSelection): ComparedScoring {
    return {
      waiting: 0,
      editions: [...new Set(this.select(selection).flatMap(editionsOf))],
    };
  }

  facets(selection: ReportSelection): FacetsReport {
    const selected = this.select(selection);
    const facet = (
      keysOf: (each: ScoredComponent) => string[],
      hasParents = false,
    ) => {
      return countsOf(selected.flatMap(each => [...new Set(keysOf(each))]))
        .filter(([key]) => key !== '')
        .map(([key, count]) => {
          const parents = hasParents ? this.#parentsOf(key) : [];
          return {
            key,
            title: key.includes(':') ? this.#titleOf(key) : key,
            count,
            ...(parents.length > 0 ? { parents } : {}),
          };
        })
        .sort((a, b) => order(a.title, b.title) || order(a.key, b.key));
    };
    return {
      owner: facet(
        each => each.component.owners.flatMap(ref => this.#withAllAbove(ref)),
        true,
      ),
      system: facet(each => each.component.systems),
      domain: facet(
        each => each.domains.flatMap(ref => this.#withAllAbove(ref)),
        true,
      ),
      lifecycle: facet(each => [each.component.lifecycle]),
      type: facet(each => [each.component.type]),
      tag: facet(each => each.component.tags),
      servingMode: facet(servingValues),
      target: facet(targetValues),
      edition: facet(editionsOf),
      state: spec.components.schemas.ComponentState.enum
        .map(state => ({
          key: state,
          title: state,
          count: withState(selected, state).length,
        }))
        .filter(({ count }) => count > 0),
    };
  }

  /**
   * The keys of the groups that a component belongs to.
   *
   * @param depth - how far below the top of a hierarchy to look
   */
  keysOf(
    each: ScoredComponent,
    groupBy: ReportGroupBy,
    depth?: number,
  ): string[] {
    const keys = this.#ownKeysOf(each, groupBy);
    if (depth === undefined || !['owner', 'domain'].includes(groupBy)) {
      return keys;
    }
    return [
      ...new Set(
        keys.flatMap(key =>
          this.#waysTo(key).map(way => way[depth - 1] ?? key),
        ),
      ),
    ];
  }

  #ownKeysOf(each: ScoredComponent, groupBy: ReportGroupBy): string[] {
    const { component } = each;
    switch (groupBy) {
      case 'owner':
        return component.owners.length ? component.owners : [''];
      case 'tag':
        return component.tags.length ? component.tags : [''];
      case 'domain':
        return each.domains.length ? each.domains : [''];
      case 'system':
        return component.systems.length ? component.systems : [''];
      default:
        return [component[groupBy]];
    }
  }

  #grouped<TGroup>(
    selection: GroupedSelection,
    toGroup: (
      key: string,
      title: string,
      components: ScoredComponent[],
    ) => TGroup,
    isCounted: (each: ScoredComponent) => boolean = () => true,
  ) {
    const { groupBy, limit, depth } = selection;
    const selected = this.select(selection).filter(isCounted);
    const keys = [
      ...new Set(selected.flatMap(each => this.keysOf(each, groupBy, depth))),
    ];
    const groups = keys
      .map(key => ({
        key,
        title: this.#groupTitle(groupBy, key),
        components: selected.filter(each =>
          this.keysOf(each, groupBy, depth).includes(key),
        ),
      }))
      .sort(
        (a, b) =>
          b.components.length - a.components.length ||
          order(a.title, b.title) ||
          order(a.key, b.key),
      );
    const further = new Set(groups.slice(limit).map(({ key }) => key));
    return {
      total: toGroup('total', 'Total', selected),
      groups: groups
        .slice(0, limit)
        .map(({ key, title, components }) => toGroup(key, title, components)),
      others: further.size
        ? toGroup(
            'others',
            'Others',
            selected.filter(each =>
              this.keysOf(each, groupBy, depth).some(key => further.has(key)),
            ),
          )
        : null,
      groupCount: groups.length,
    };
  }

  #withAllAbove(ref: string, seen: string[] = []): string[] {
    return seen.includes(ref)
      ? seen
      : (this.#nodes.get(ref)?.parents ?? []).reduce(
          (all, parent) => this.#withAllAbove(parent, all),
          [...seen, ref],
        );
  }

  /** All ways from a top to a node. */
  #waysTo(ref: string): string[][] {
    const parents = this.#parentsOf(ref);
    return parents.length > 0
      ? parents.flatMap(parent =>
          this.#waysTo(parent).map(way => [...way, ref]),
        )
      : [[ref]];
  }

  /** Nodes that are above each other stand side by side. */
  #parentsOf(ref: string): string[] {
    const fellows = this.#withAllAbove(ref).filter(each =>
      this.#withAllAbove(each).includes(ref),
    );
    const parents = fellows.flatMap(
      each => this.#nodes.get(each)?.parents ?? [],
    );
    return [...new Set(parents)].filter(each => !fellows.includes(each)).sort();
  }

  #titleOf(ref: string): string {
    return this.#nodes.get(ref)?.title ?? ref.split('/')[1];
  }

  #groupTitle(groupBy: ReportGroupBy, key: string): string {
    if (key === '') {
      return `No ${groupBy}`;
    }
    return key.includes(':') ? this.#titleOf(key) : key;
  }
}

/** How often each key is there. */
function countsOf(keys: string[]): [string, number][] {
  return [...new Set(keys)].map(key => [
    key,
    keys.filter(each => each === key).length,
  ]);
}

function editionsOf({ submission }: ScoredComponent): string[] {
  return submission ? [submission.document.modelVersion] : [];
}

function order(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return Number(first > second) - Number(first < second);
}
