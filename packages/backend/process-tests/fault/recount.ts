import {
  effectiveAnswers,
  LEVELS,
  maturityModel,
  poolCompletion,
  scoreAssessment,
  statementsOf,
  toScoringInput,
  type AssessmentDocument,
  type Level,
  type ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type { TestComponent } from '../support/testCatalog';

/** A component with the submission that counts, if there is one. */
export interface CountedComponent {
  component: TestComponent;
  newest: { document: AssessmentDocument; submittedAt: string } | undefined;
  hasDraft: boolean;
}

type Scored = ReturnType<typeof scored>;

/**
 * The reports once more, plainly: score every submission, then count.
 */
export function recount(counted: CountedComponent[], asOf: string) {
  const all = counted.map(each => scored(each, asOf));
  const grouped = <T>(
    groupBy: ReportGroupBy,
    toGroup: (members: Scored[]) => T,
  ): Record<string, T> => {
    const keys = new Set(all.flatMap(each => keysOf(each, groupBy)));
    return Object.fromEntries(
      [...keys].map(key => [
        key,
        toGroup(all.filter(each => keysOf(each, groupBy).includes(key))),
      ]),
    );
  };
  return {
    summary: summaryOf(all),
    levels: (groupBy: ReportGroupBy) => ({
      total: levelsOf(all),
      groups: grouped(groupBy, levelsOf),
    }),
    heatmap: (groupBy: ReportGroupBy) => ({
      total: heatmapOf(all),
      groups: grouped(groupBy, heatmapOf),
    }),
  };
}

function scored(each: CountedComponent, asOf: string) {
  const { newest } = each;
  if (!newest) {
    return { ...each, assessed: undefined };
  }
  const input = toScoringInput(newest.document, {
    asOf,
    submittedAt: newest.submittedAt,
    confirmedSections: {},
  });
  return {
    ...each,
    assessed: {
      target: newest.document.target,
      result: scoreAssessment(input),
      answers: effectiveAnswers(input, maturityModel),
    },
  };
}

function keysOf({ component }: Scored, groupBy: ReportGroupBy): string[] {
  return groupBy === 'tag'
    ? component.tags.concat(component.tags.length ? [] : [''])
    : [component[groupBy]];
}

function assessedOf(members: Scored[]) {
  return members.flatMap(({ assessed }) => (assessed ? [assessed] : []));
}

function countsOf(members: Scored[]) {
  const results = assessedOf(members).map(({ result }) => result);
  return {
    inScope: members.length,
    assessed: results.length,
    basicsMet: results.filter(result => result.basicsMet).length,
    withTarget: results.filter(result => result.onTarget !== null).length,
    onTarget: results.filter(result => result.onTarget).length,
    stale: results.filter(({ freshness }) => freshness?.state === 'stale')
      .length,
    contradicted: results.filter(({ state }) => state === 'contradicted')
      .length,
  };
}

function summaryOf(members: Scored[]) {
  const completions = assessedOf(members).map(
    ({ result }) => result.completion,
  );
  const basics = poolCompletion(completions.map(each => each.basics));
  const beyond = poolCompletion(completions.map(each => each.beyondBasics));
  const counts = countsOf(members);
  return {
    ...counts,
    notAssessed: counts.inScope - counts.assessed,
    draftOnly: members.filter(each => !each.assessed && each.hasDraft).length,
    basics: { yes: basics.yes, applicable: basics.applicable },
    beyondBasics: { yes: beyond.yes, applicable: beyond.applicable },
  };
}

function levelsOf(members: Scored[]) {
  const assessed = assessedOf(members);
  const reported = assessed.map(({ result }) => result.reportedLevel);
  const declared = assessed.map(({ result }) => result.declaredLevel);
  return {
    ...countsOf(members),
    reported: byLevel(reported),
    declared: byLevel(declared),
    withoutReported: reported.filter(level => level === null).length,
    withoutDeclared: declared.filter(level => level === null).length,
    targets: byLevel(assessed.map(({ target }) => target)),
  };
}

function heatmapOf(members: Scored[]) {
  const { inScope, assessed, stale } = countsOf(members);
  const { reported, withoutReported } = levelsOf(members);
  return {
    inScope,
    assessed,
    stale,
    reported,
    withoutReported,
    cells: statementsOf(maturityModel).flatMap(({ id }) =>
      (['yes', 'no', 'unanswered'] as const).map(
        answer =>
          assessedOf(members).filter(each => each.answers.get(id) === answer)
            .length,
      ),
    ),
  };
}

function byLevel(levels: Array<Level | null>): number[] {
  return LEVELS.map(level => levels.filter(each => each === level).length);
}
