import {
  effectiveAnswers,
  LEVELS,
  maturityModel,
  poolCompletion,
  scoreAssessment,
  statementsOf,
  toScoringInput,
  type AssessmentResult,
  type Completion,
  type EffectiveAnswer,
  type FacetsReport,
  type HeatmapGroup,
  type HeatmapReport,
  type LevelsGroup,
  type LevelsReport,
  type ReportFilter,
  type ReportGroupBy,
  type StatementId,
  type SummaryReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { CatalogNode } from '../AssessmentStore';
import type { GroupedSelection, ReportSelection } from '../selection';
import {
  AS_OF,
  type AssessedComponent,
  type RandomOrganisation,
} from './randomOrganisation';

/** A component as its reports should show it. */
export interface ScoredComponent extends AssessedComponent {
  result: AssessmentResult | undefined;
  answers: ReadonlyMap<StatementId, EffectiveAnswer> | undefined;
}

/**
 * The reports once more, plainly: score every component, then filter, group
 * and count lists. What the store says has to be the same.
 */
export class ReferenceReports {
  readonly #nodes: Map<string, CatalogNode>;
  readonly #components: ScoredComponent[];

  constructor(organisation: RandomOrganisation) {
    this.#nodes = new Map(
      organisation.nodes.map(each => [each.entityRef, each]),
    );
    this.#components = organisation.components.map(scored);
  }

  select({ filter, visibility }: ReportSelection): ScoredComponent[] {
    return this.#components.filter(
      each =>
        this.#matches(each, filter) &&
        (visibility.type === 'all' ||
          visibility.entityRefs.includes(each.component.entityRef)),
    );
  }

  summary(selection: ReportSelection): SummaryReport {
    const selected = this.select(selection);
    const results = resultsOf(selected);
    const ratio = (completions: Completion[]) => {
      const { yes, applicable } = poolCompletion(completions);
      return { yes, applicable };
    };
    return {
      inScope: selected.length,
      assessed: results.length,
      notAssessed: selected.length - results.length,
      draftOnly: selected.filter(each => !each.result && each.hasDraft).length,
      basicsMet: results.filter(each => each.basicsMet).length,
      withTarget: results.filter(each => each.onTarget !== null).length,
      onTarget: results.filter(each => each.onTarget).length,
      stale: results.filter(each => each.freshness?.state === 'stale').length,
      contradicted: results.filter(each => each.state === 'contradicted')
        .length,
      basics: ratio(results.map(each => each.completion.basics)),
      beyondBasics: ratio(results.map(each => each.completion.beyondBasics)),
      catalogSyncedAt: AS_OF.toISOString(),
    };
  }

  levels(selection: GroupedSelection): LevelsReport {
    return {
      groupBy: selection.groupBy,
      ...this.#grouped(selection, levelsGroup),
    };
  }

  heatmap(selection: GroupedSelection): HeatmapReport {
    return {
      groupBy: selection.groupBy,
      statements: statementsOf(maturityModel).map(({ id }) => id),
      ...this.#grouped(selection, heatmapGroup),
    };
  }

  facets(selection: ReportSelection): FacetsReport {
    const selected = this.select(selection);
    const facet = (
      keysOf: (each: ScoredComponent) => string[],
      hasParents = false,
    ) => {
      const counts = new Map<string, number>();
      for (const each of selected) {
        for (const key of new Set(keysOf(each))) {
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
      counts.delete('');
      return [...counts]
        .map(([key, count]) => {
          const parent = this.#nodes.get(key)?.parent;
          // The two groups that are above each other have no top.
          const isCircle = /hen|egg/.test(key);
          return {
            key,
            title: key.includes(':') ? this.#titleOf(key) : key,
            count,
            ...(hasParents && parent && !isCircle ? { parent } : {}),
          };
        })
        .sort((a, b) => order(a.title, b.title) || order(a.key, b.key));
    };
    return {
      owner: facet(
        each => each.component.owners.flatMap(ref => this.#withAllAbove(ref)),
        true,
      ),
      system: facet(each => [each.component.system ?? '']),
      domain: facet(each => this.#withAllAbove(each.domain), true),
      lifecycle: facet(each => [each.component.lifecycle]),
      type: facet(each => [each.component.type]),
      tag: facet(each => each.component.tags),
    };
  }

  /** The keys of the groups that a component belongs to. */
  keysOf(each: ScoredComponent, groupBy: ReportGroupBy): string[] {
    const { component } = each;
    switch (groupBy) {
      case 'owner':
        return component.owners.length ? component.owners : [''];
      case 'tag':
        return component.tags.length ? component.tags : [''];
      case 'domain':
        return [each.domain ?? ''];
      default:
        return [component[groupBy] ?? ''];
    }
  }

  #grouped<TGroup>(
    selection: GroupedSelection,
    toGroup: (
      key: string,
      title: string,
      components: ScoredComponent[],
    ) => TGroup,
  ) {
    const { groupBy, limit } = selection;
    const selected = this.select(selection);
    const keys = [
      ...new Set(selected.flatMap(each => this.keysOf(each, groupBy))),
    ];
    const groups = keys
      .map(key => ({
        key,
        title: this.#groupTitle(groupBy, key),
        components: selected.filter(each =>
          this.keysOf(each, groupBy).includes(key),
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
              this.keysOf(each, groupBy).some(key => further.has(key)),
            ),
          )
        : null,
      groupCount: groups.length,
    };
  }

  #matches(each: ScoredComponent, filter: ReportFilter): boolean {
    const { component } = each;
    const wanted = (values: string[] | undefined, actual: string[]) =>
      !values ||
      values.some(value => actual.includes(value.toLocaleLowerCase('en-US')));
    return (
      wanted(
        filter.owner,
        component.owners.flatMap(ref => this.#withAllAbove(ref)),
      ) &&
      wanted(filter.domain, this.#withAllAbove(each.domain)) &&
      wanted(filter.system, [component.system ?? '']) &&
      wanted(filter.lifecycle, [component.lifecycle]) &&
      wanted(filter.type, [component.type]) &&
      wanted(filter.tag, component.tags)
    );
  }

  #withAllAbove(ref: string | undefined): string[] {
    const seen = new Set<string>();
    for (
      let next = ref;
      next && !seen.has(next);
      next = this.#nodes.get(next)?.parent
    ) {
      seen.add(next);
    }
    return [...seen];
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

function scored(each: AssessedComponent): ScoredComponent {
  if (!each.submission) {
    return { ...each, result: undefined, answers: undefined };
  }
  const input = toScoringInput(each.submission.document, {
    asOf: AS_OF.toISOString(),
    submittedAt: each.submission.submittedAt.toISOString(),
    confirmedSections: {},
  });
  return {
    ...each,
    result: scoreAssessment(input),
    answers: effectiveAnswers(input, maturityModel),
  };
}

function resultsOf(components: ScoredComponent[]): AssessmentResult[] {
  return components.flatMap(({ result }) => (result ? [result] : []));
}

function levelsGroup(
  key: string,
  title: string,
  components: ScoredComponent[],
): LevelsGroup {
  const results = resultsOf(components);
  const targets = components.flatMap(({ submission }) =>
    submission ? [submission.document.target] : [],
  );
  return {
    key,
    title,
    inScope: components.length,
    assessed: results.length,
    reported: byLevel(results.map(each => each.reportedLevel)),
    declared: byLevel(results.map(each => each.declaredLevel)),
    withoutReported: results.filter(each => each.reportedLevel === null).length,
    withoutDeclared: results.filter(each => each.declaredLevel === null).length,
    targets: byLevel(targets),
    withTarget: results.filter(each => each.onTarget !== null).length,
    onTarget: results.filter(each => each.onTarget).length,
    basicsMet: results.filter(each => each.basicsMet).length,
    stale: results.filter(each => each.freshness?.state === 'stale').length,
    contradicted: results.filter(each => each.state === 'contradicted').length,
  };
}

function heatmapGroup(
  key: string,
  title: string,
  components: ScoredComponent[],
): HeatmapGroup {
  const levels = levelsGroup(key, title, components);
  return {
    key,
    title,
    inScope: levels.inScope,
    assessed: levels.assessed,
    stale: levels.stale,
    reported: levels.reported,
    withoutReported: levels.withoutReported,
    cells: statementsOf(maturityModel).flatMap(({ id }) =>
      (['yes', 'no', 'unanswered'] as const).map(
        answer =>
          components.filter(each => each.answers?.get(id) === answer).length,
      ),
    ),
  };
}

function byLevel(levels: (number | null)[]): number[] {
  return LEVELS.map(level => levels.filter(each => each === level).length);
}

function order(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return Number(first > second) - Number(first < second);
}
