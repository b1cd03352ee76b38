import {
  effectiveAnswers,
  maturityModel,
  statementsOfSection,
  toScoringInput,
  type AssessmentDocument,
  type HeatmapGroup,
  type HeatmapReport,
  type LevelsGroup,
  type LevelsReport,
  type ReportFilter,
  type ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  BenchComponent,
  BenchOrganisation,
} from '../data/benchOrganisation';
import { staleUntil } from '../data/storeInternals';
import {
  addCounts,
  countsOf,
  noCounts,
  wrongInHeatmap,
  wrongInLevels,
  type Counts,
} from './Counts';

/**
 * The reports once more: one component after the other, from the assessments
 * that the organisation was made from.
 */
export class PlainReports {
  readonly #organisation: BenchOrganisation;
  readonly #staleUntil: number;
  /** Nothing in this organisation has several. */
  readonly #parents: Map<string, string>;
  /** By template and staleness; `undefined` stands for not assessed. */
  readonly #known = new Map<string | undefined, Counts>();
  readonly #replaced = new Map<string, Counts>();

  constructor(organisation: BenchOrganisation, now: number) {
    this.#organisation = organisation;
    this.#staleUntil = staleUntil(new Date(now), maturityModel);
    this.#parents = new Map(
      organisation.nodes.flatMap(({ entityRef, parents: [parent] }) =>
        parent ? [[entityRef, parent]] : [],
      ),
    );
  }

  /**
   * From now on counts a component as it is submitted.
   *
   * @returns what it counts as then
   */
  submit(
    { component, submissions }: BenchComponent,
    document: AssessmentDocument,
  ): Counts {
    const newest = submissions.at(-1);
    const counts = countsOf(
      document,
      newest !== undefined &&
        newest.submittedAt <= this.#staleUntil &&
        keepsASection(this.#organisation.templates[newest.template], document),
    );
    this.#replaced.set(component.entityRef, counts);
    return counts;
  }

  /** What a component counts as. */
  countsOf({ component, submissions }: BenchComponent): Counts {
    const replaced = this.#replaced.get(component.entityRef);
    if (replaced) {
      return replaced;
    }
    const newest = submissions.at(-1);
    const isStale =
      newest !== undefined && newest.submittedAt <= this.#staleUntil;
    const key = newest && `${newest.template} ${isStale}`;
    const known = this.#known.get(key);
    if (known) {
      return known;
    }
    const counts = countsOf(
      newest && this.#organisation.templates[newest.template],
      isStale,
    );
    this.#known.set(key, counts);
    return counts;
  }

  /**
   * How many numbers of a report are wrong.
   *
   * @returns 0 for a report without any mistake
   */
  wrongCells(
    report: HeatmapReport | LevelsReport,
    filter: ReportFilter = {},
  ): number {
    const { total, byKey, members } = this.#grouped(report.groupBy, filter);
    const named = new Set(report.groups.map(({ key }) => key));
    const sizes = [...byKey.values()]
      .map(({ inScope }) => inScope)
      .sort((a, b) => b - a);
    const wrongSizes = report.groups.filter(
      ({ inScope }, index) => inScope !== sizes[index],
    ).length;
    const wrongGroups = report.groups.map(group =>
      wrongNumbers(group, byKey.get(group.key) ?? noCounts()),
    );

    const others = noCounts();
    for (const { keys, counts } of members) {
      if (keys.some(key => !named.has(key))) {
        addCounts(others, counts);
      }
    }
    return [
      wrongNumbers(report.total, total),
      Number(report.groupCount !== byKey.size),
      wrongSizes,
      ...wrongGroups,
      report.others ? wrongNumbers(report.others, others) : others.inScope,
    ].reduce((sum, wrong) => sum + wrong, 0);
  }

  /** The groups that a component belongs to; an empty key if to none. */
  keysOf(
    { component, domains }: BenchComponent,
    groupBy: ReportGroupBy,
  ): string[] {
    switch (groupBy) {
      case 'owner':
        return component.owners.length > 0 ? component.owners : [''];
      case 'tag':
        return component.tags.length > 0 ? component.tags : [''];
      case 'domain':
        return domains.length > 0 ? [...domains] : [''];
      case 'system':
        return component.systems.length > 0 ? component.systems : [''];
      default:
        return [component[groupBy]];
    }
  }

  #grouped(groupBy: ReportGroupBy, filter: ReportFilter) {
    const total = noCounts();
    const byKey = new Map<string, Counts>();
    const members: Array<{ keys: string[]; counts: Counts }> = [];
    for (const each of this.#organisation.components) {
      if (this.#matches(each, filter)) {
        const counts = this.countsOf(each);
        const keys = this.keysOf(each, groupBy);
        addCounts(total, counts);
        for (const key of keys) {
          const sum = byKey.get(key) ?? noCounts();
          addCounts(sum, counts);
          byKey.set(key, sum);
        }
        members.push({ keys, counts });
      }
    }
    return { total, byKey, members };
  }

  #matches({ component }: BenchComponent, filter: ReportFilter): boolean {
    return (
      (!filter.owner ||
        component.owners.some(owner =>
          filter.owner?.some(above => this.#isBelow(owner, above)),
        )) &&
      (!filter.lifecycle || filter.lifecycle.includes(component.lifecycle))
    );
  }

  #isBelow(ref: string, above: string): boolean {
    for (
      let next: string | undefined = ref;
      next;
      next = this.#parents.get(next)
    ) {
      if (next === above) {
        return true;
      }
    }
    return false;
  }
}

function wrongNumbers(
  group: HeatmapGroup | LevelsGroup,
  counts: Counts,
): number {
  return 'cells' in group
    ? wrongInHeatmap(group, counts)
    : wrongInLevels(group, counts);
}

/**
 * Whether a submission leaves a section as it was before, so that the section
 * keeps its age. One without an applicable statement has none.
 */
function keepsASection(
  before: AssessmentDocument,
  document: AssessmentDocument,
): boolean {
  const answers = effectiveAnswers(toScoringInput(document), maturityModel);
  return maturityModel.sections.some(section => {
    const ids = statementsOfSection(section).map(({ id }) => id);
    return (
      ids.some(id => !answers.get(id)?.startsWith('excluded')) &&
      ids.every(id => before.answers[id]?.value === document.answers[id]?.value)
    );
  });
}
