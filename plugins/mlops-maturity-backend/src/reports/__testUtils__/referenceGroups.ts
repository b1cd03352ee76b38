import {
  LEVELS,
  maturityModel,
  statementsOf,
  type ComponentState,
  type PooledRatio,
  type HeatmapGroup,
  type LevelsGroup,
} from 'backstage-plugin-mlops-maturity-common';
import type { HeatmapMode } from '../selection';
import type { ASubmission } from '../../__testUtils__/anOrganisation';
import {
  judged,
  type Judged,
  type JudgedAnswer,
  type JudgedCompletion,
} from './judgedBySpecification';
import { hasState } from './referenceFilter';
import type { ScoredComponent } from './scoredComponents';

/** The results of those that are assessed. */
export function resultsOf(components: ScoredComponent[]): Judged[] {
  return components.flatMap(({ result }) => (result ? [result] : []));
}

/** One group of a level distribution. */
export function levelsGroup(
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
    stale: withState(components, 'stale').length,
    contradicted: results.filter(each => each.state === 'contradicted').length,
    unconfirmed: results.filter(each => each.state === 'unconfirmed').length,
    basics: pooledWithBounds(components, true),
    beyondBasics: pooledWithBounds(components, false),
    waitsForAnswers: withState(components, 'waits-for-answers').length,
    waitsForPick: withState(components, 'waits-for-pick').length,
    reportedOpen: reportedBy(withState(components, 'open')),
    reportedSetAside: reportedBy(withState(components, 'set-aside')),
    onTargetSetAside: withState(withState(components, 'set-aside'), 'on-target')
      .length,
    missing: missingIn(components),
  };
}

/** Those for which a condition holds. */
export function withState(
  components: ScoredComponent[],
  state: ComponentState,
): ScoredComponent[] {
  return components.filter(each => hasState(each, state));
}

function reportedBy(components: ScoredComponent[]): number[] {
  return byLevel(resultsOf(components).map(each => each.reportedLevel));
}

/** What targets lack, each requirement once per component. */
export function missingIn(components: ScoredComponent[]) {
  const missing = components.flatMap(each => missingOf(each) ?? []);
  return {
    requirements: missing.reduce((sum, count) => sum + count, 0),
    components: missing.filter(count => count > 0).length,
    of: missing.length,
  };
}

/** How many requirements a component lacks; `null` without a target. */
export function missingOf({
  submission,
  requirements,
}: ScoredComponent): number | null {
  const target = submission?.document.target ?? null;
  return target === null
    ? null
    : requirements.filter(
        ({ level, state }) =>
          level <= target && ['failed', 'open'].includes(state),
      ).length;
}

/** k of n over all basics or all other statements, with what bounds it. */
export function pooledWithBounds(
  components: ScoredComponent[],
  isBasic: boolean,
): PooledRatio {
  const statements = statementsOf(maturityModel).filter(
    ({ basic }) => basic === isBasic,
  );
  const assessed = components.flatMap(({ answers }) => answers ?? []);
  const given = assessed.flatMap(answers =>
    statements.map(({ id }) => answers.get(id)),
  );
  const count = (...wanted: JudgedAnswer[]) =>
    given.filter(answer => answer && wanted.includes(answer)).length;
  return {
    yes: count('yes'),
    applicable: count('yes', 'no', 'unanswered'),
    unanswered: count('unanswered'),
    excludedByHand: count('excluded-by-hand'),
    notAssessed: (components.length - assessed.length) * statements.length,
  };
}

/** One column of a heatmap. */
export function heatmapGroup(
  mode: HeatmapMode,
): (key: string, title: string, components: ScoredComponent[]) => HeatmapGroup {
  return (key, title, components) => {
    const levels = levelsGroup(key, title, components);
    const before = components.map(each =>
      mode.type === 'change' ? answersAtEndOf(mode.since, each) : undefined,
    );
    return {
      key,
      title,
      inScope: levels.inScope,
      assessed: levels.assessed,
      stale: levels.stale,
      reported: levels.reported,
      withoutReported: levels.withoutReported,
      waitsForAnswers: levels.waitsForAnswers,
      waitsForPick: levels.waitsForPick,
      reportedOpen: levels.reportedOpen,
      reportedSetAside: levels.reportedSetAside,
      cells: cellsOf(components.map(({ answers }) => answers)),
      excludedByHand: statementsOf(maturityModel).map(
        ({ id }) =>
          components.filter(
            ({ answers }) => answers?.get(id) === 'excluded-by-hand',
          ).length,
      ),
      ...(mode.type === 'gap' && {
        needs: needsOf(components),
        missing: levels.missing,
        basics: pooled(resultsOf(components).map(each => each.basics)),
      }),
      ...(mode.type === 'change' && {
        before: cellsOf(before),
        assessedBefore: before.filter(answers => answers).length,
      }),
    };
  };
}

/** What counted at the end of a day, as 2026-11-21 in UTC. */
export function submissionAtEndOf(
  day: string,
  { earlier, submission }: ScoredComponent,
): ASubmission | undefined {
  return [...earlier, ...(submission ? [submission] : [])]
    .filter(({ submittedAt }) => submittedAt.toISOString().slice(0, 10) <= day)
    .at(-1);
}

function answersAtEndOf(
  day: string,
  each: ScoredComponent,
): Judged['answers'] | undefined {
  const counted = submissionAtEndOf(day, each);
  return counted && judged(counted.document).answers;
}

function cellsOf(answers: (Judged['answers'] | undefined)[]): number[] {
  return statementsOf(maturityModel).flatMap(({ id }) =>
    (['yes', 'no', 'unanswered'] as const).map(
      answer => answers.filter(each => each?.get(id) === answer).length,
    ),
  );
}

function needsOf(components: ScoredComponent[]): number[] {
  return statementsOf(maturityModel).flatMap(statement => {
    const isLookedAt = maturityModel.levels.some(({ requirements }) =>
      requirements.some(({ anyOf }) =>
        anyOf.some(item => item.statement === statement.id),
      ),
    );
    if (!isLookedAt) {
      return [0, 0, 0];
    }
    const withTarget = components.filter(
      ({ submission }) => (submission?.document.target ?? null) !== null,
    );
    const neededBy = ({ submission, requirements }: ScoredComponent) =>
      requirements.filter(
        ({ level, items }) =>
          level <= (submission?.document.target ?? 0) &&
          items.some(
            item => item.statement === statement.id && item.state !== 'absent',
          ) &&
          items.every(
            item => item.statement === statement.id || item.state !== 'met',
          ),
      );
    const isMissing = (each: ScoredComponent) =>
      neededBy(each).some(({ state }) => ['failed', 'open'].includes(state));
    const needing = withTarget.filter(each => neededBy(each).length > 0);
    return [
      needing.length,
      needing.filter(each => !isMissing(each)).length,
      withTarget.filter(
        each =>
          neededBy(each).length === 0 &&
          each.answers?.get(statement.id) === 'yes',
      ).length,
    ];
  });
}

/** k of n over several components. */
function pooled(completions: JudgedCompletion[]) {
  const sum = (part: 'yes' | 'applicable') =>
    completions.reduce((total, each) => total + each[part], 0);
  return { yes: sum('yes'), applicable: sum('applicable') };
}

/** How many are at each of the levels 0 to 4. */
export function byLevel(levels: (number | null)[]): number[] {
  return LEVELS.map(level => levels.filter(each => each === level).length);
}
