import {
  effectiveAnswers,
  isApplicable,
  LEVELS,
  maturityModel,
  scoreAssessment,
  statementsOf,
  statementsOfSection,
  toScoringInput,
  type AssessmentDocument,
  type Completion,
  type EffectiveAnswers,
  type Level,
  type PlanInput,
  type ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type { TestComponent } from '../../support/testCatalog';

/** A component with what counts of the writes to it. */
export interface CountedComponent {
  component: TestComponent;
  newest: { document: AssessmentDocument; submittedAt: string } | undefined;
  hasDraft: boolean;
  /**
   * When the answers of each section were last changed or confirmed, ISO 8601
   * in UTC; empty without a submission.
   */
  sectionDates: Record<string, string>;
  plan: PlanInput | undefined;
}

type Scored = ReturnType<typeof scored>;
type Assessed = NonNullable<Scored['assessed']>;

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
    rows: Object.fromEntries(
      all.map(each => [each.component.entityRef, rowOf(each)]),
    ),
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
  const { newest, sectionDates } = each;
  if (!newest) {
    return { ...each, assessed: undefined };
  }
  const input = toScoringInput(newest.document, {
    asOf,
    submittedAt: newest.submittedAt,
    confirmedSections: sectionDates,
  });
  const answers = effectiveAnswers(input, maturityModel);
  return {
    ...each,
    assessed: {
      target: newest.document.target,
      picks: newest.document.picks,
      submittedAt: newest.submittedAt,
      result: scoreAssessment(input, maturityModel),
      answers,
      freshSince: freshSince(newest.submittedAt, sectionDates, answers),
    },
  };
}

/** The oldest section that counts says how old an assessment is. */
function freshSince(
  submittedAt: string,
  sectionDates: Record<string, string>,
  answers: EffectiveAnswers,
): string {
  const [oldest = submittedAt] = maturityModel.sections
    .filter(section =>
      statementsOfSection(section).some(({ id }) =>
        isApplicable(answers.get(id)),
      ),
    )
    // Times are in one form, so that they can be compared as texts.
    .map(({ id }) => sectionDates[id])
    .sort();
  return oldest;
}

/** What a list shows of a component. */
function rowOf({ assessed, hasDraft, plan }: Scored) {
  const steps = plan?.steps ?? [];
  return {
    reportedLevel: assessed?.result.reportedLevel ?? null,
    declaredLevel: assessed?.result.declaredLevel ?? null,
    target: assessed?.target ?? null,
    onTarget: assessed?.result.onTarget ?? null,
    basicsMet: assessed?.result.basicsMet ?? false,
    state: assessed?.result.state ?? null,
    basics: assessed ? ratioOf([assessed.result.completion.basics]) : null,
    beyondBasics: assessed
      ? ratioOf([assessed.result.completion.beyondBasics])
      : null,
    assessedAt: assessed?.submittedAt ?? null,
    freshSince: assessed?.freshSince ?? null,
    freshness: assessed?.result.freshness?.state ?? null,
    hasDraft,
    plannedSteps: steps.filter(
      ({ statementId }) => assessed?.answers.get(statementId) !== 'yes',
    ).length,
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

function completionOf(members: Scored[]) {
  const completions = assessedOf(members).map(
    ({ result }) => result.completion,
  );
  return {
    basics: ratioOf(completions.map(each => each.basics)),
    beyondBasics: ratioOf(completions.map(each => each.beyondBasics)),
  };
}

function ratioOf(completions: Completion[]) {
  const sum = (part: 'yes' | 'applicable') =>
    completions.reduce((total, each) => total + each[part], 0);
  return { yes: sum('yes'), applicable: sum('applicable') };
}

function summaryOf(members: Scored[]) {
  const counts = countsOf(members);
  const assessed = assessedOf(members);
  return {
    ...counts,
    notAssessed: counts.inScope - counts.assessed,
    draftOnly: members.filter(each => !each.assessed && each.hasDraft).length,
    ...completionOf(members),
    aboveTarget: assessed.filter(
      ({ target, result: { reportedLevel } }) =>
        target !== null && reportedLevel !== null && reportedLevel > target,
    ).length,
    understated: assessed.filter(({ result }) => result.state === 'understated')
      .length,
    heldBack: heldBackOf(assessed),
  };
}

function heldBackOf(assessed: Assessed[]) {
  const below = assessed.filter(({ result }) => result.onTarget === false);
  return {
    components: below.length,
    byDimension: Object.fromEntries(
      maturityModel.dimensions.map(({ id, options }) => [
        id,
        below.filter(({ picks, result }) =>
          options.some(
            ({ levels, countsAs }) =>
              levels.some(level => level === picks[id]) &&
              countsAs === result.reportedLevel,
          ),
        ).length,
      ]),
    ),
    byAnswers: below.filter(
      ({ result: { reportedLevel, declaredLevel } }) =>
        reportedLevel !== declaredLevel,
    ).length,
  };
}

function levelsOf(members: Scored[]) {
  const assessed = assessedOf(members);
  const reported = assessed.map(({ result }) => result.reportedLevel);
  const declared = assessed.map(({ result }) => result.declaredLevel);
  return {
    ...countsOf(members),
    ...completionOf(members),
    reported: byLevel(reported),
    declared: byLevel(declared),
    withoutReported: reported.filter(level => level === null).length,
    withoutDeclared: declared.filter(level => level === null).length,
    unconfirmed: assessed.filter(({ result }) => result.state === 'unconfirmed')
      .length,
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
