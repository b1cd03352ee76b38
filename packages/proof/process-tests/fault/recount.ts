import {
  countedAnswers,
  isApplicable,
  LEVELS,
  maturityModel,
  requirementStates,
  scoreAssessment,
  statementsOf,
  statementsOfSection,
  toScoringInput,
  type AssessmentDocument,
  type Completion,
  type EffectiveAnswer,
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
  const counted = countedAnswers(input, maturityModel);
  const { answers } = counted;
  return {
    ...each,
    assessed: {
      requirements: requirementStates(counted, maturityModel),
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
  const assessed = assessedOf(members);
  const pooled = (isBasic: boolean) => {
    const ids = statementsOf(maturityModel)
      .filter(({ basic }) => basic === isBasic)
      .map(({ id }) => id);
    const given = assessed.flatMap(({ answers }) =>
      ids.map(id => answers.get(id)),
    );
    const count = (...wanted: EffectiveAnswer[]) =>
      given.filter(answer => answer && wanted.includes(answer)).length;
    return {
      yes: count('yes'),
      applicable: count('yes', 'no', 'unanswered'),
      unanswered: count('unanswered'),
      excludedByHand: count('excluded-by-hand'),
      notAssessed: (members.length - assessed.length) * ids.length,
    };
  };
  return { basics: pooled(true), beyondBasics: pooled(false) };
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
    ...basisOf(members),
    // Nothing here is older than the release.
    waitsForScoring: 0,
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
    open: assessed.filter(({ result }) => result.openRequirements.length > 0)
      .length,
    setAside: assessed.filter(({ result }) => result.setAside.length > 0)
      .length,
    questionable: assessed.filter(
      ({ result }) => result.questionable.length > 0,
    ).length,
    advancedBeforeBasics: assessed.filter(
      ({ result }) =>
        !result.basicsMet && result.completion.beyondBasics.yes > 0,
    ).length,
    editions: editionsOf(members),
  };
}

function editionsOf(members: Scored[]) {
  const editions = members.flatMap(({ newest }) =>
    newest ? [newest.document.modelVersion] : [],
  );
  return [...new Set(editions)]
    .sort()
    .reverse()
    .map(edition => ({
      edition,
      components: editions.filter(each => each === edition).length,
    }));
}

/** What levels rest on, and what targets lack. */
function basisOf(members: Scored[]) {
  const assessed = assessedOf(members);
  const missing = assessed.flatMap(({ target, requirements }) =>
    target === null
      ? []
      : [
          requirements.filter(
            ({ level, state }) =>
              level <= target && (state === 'failed' || state === 'open'),
          ).length,
        ],
  );
  const without = assessed.filter(
    ({ result }) => result.reportedLevel === null,
  );
  return {
    waitsForAnswers: without.filter(
      ({ result }) => result.declaredLevel !== null,
    ).length,
    waitsForPick: without.filter(({ result }) => result.declaredLevel === null)
      .length,
    onTargetSetAside: assessed.filter(
      ({ result }) => result.onTarget && result.setAside.length > 0,
    ).length,
    missing: {
      requirements: missing.reduce((sum, count) => sum + count, 0),
      components: missing.filter(count => count > 0).length,
      of: missing.length,
    },
  };
}

/** Levels of those that rest on something or wait for it. */
function levelsWith(
  assessed: Assessed[],
  what: 'openRequirements' | 'setAside',
): number[] {
  return byLevel(
    assessed
      .filter(({ result }) => result[what].length > 0)
      .map(({ result }) => result.reportedLevel),
  );
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
    ...basisOf(members),
    reportedOpen: levelsWith(assessed, 'openRequirements'),
    reportedSetAside: levelsWith(assessed, 'setAside'),
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
  const { reported, withoutReported, ...levels } = levelsOf(members);
  return {
    waitsForAnswers: levels.waitsForAnswers,
    waitsForPick: levels.waitsForPick,
    reportedOpen: levels.reportedOpen,
    reportedSetAside: levels.reportedSetAside,
    excludedByHand: statementsOf(maturityModel).map(
      ({ id }) =>
        assessedOf(members).filter(
          each => each.answers.get(id) === 'excluded-by-hand',
        ).length,
    ),
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
