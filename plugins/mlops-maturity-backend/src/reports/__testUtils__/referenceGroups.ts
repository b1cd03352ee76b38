import {
  effectiveAnswers,
  requirementsOn,
  LEVELS,
  maturityModel,
  statementsOf,
  toScoringInput,
  type AssessmentResult,
  type Completion,
  type EffectiveAnswers,
  type HeatmapGroup,
  type LevelsGroup,
} from 'backstage-plugin-mlops-maturity-common';
import type { HeatmapMode } from '../selection';
import type { ASubmission } from '../../__testUtils__/anOrganisation';
import type { ScoredComponent } from './scoredComponents';

/** The results of those that are assessed. */
export function resultsOf(components: ScoredComponent[]): AssessmentResult[] {
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
    stale: results.filter(each => each.freshness?.state === 'stale').length,
    contradicted: results.filter(each => each.state === 'contradicted').length,
    unconfirmed: results.filter(each => each.state === 'unconfirmed').length,
    basics: pooled(results.map(each => each.completion.basics)),
    beyondBasics: pooled(results.map(each => each.completion.beyondBasics)),
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
      cells: cellsOf(components.map(({ answers }) => answers)),
      ...(mode.type === 'gap' && { needs: needsOf(components) }),
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
): EffectiveAnswers | undefined {
  const counted = submissionAtEndOf(day, each);
  return (
    counted && effectiveAnswers(toScoringInput(counted.document), maturityModel)
  );
}

function cellsOf(answers: (EffectiveAnswers | undefined)[]): number[] {
  return statementsOf(maturityModel).flatMap(({ id }) =>
    (['yes', 'no', 'unanswered'] as const).map(
      answer => answers.filter(each => each?.get(id) === answer).length,
    ),
  );
}

function needsOf(components: ScoredComponent[]): number[] {
  return statementsOf(maturityModel).flatMap(statement => {
    if (requirementsOn(maturityModel, statement.id).length === 0) {
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
            ({ item, state }) =>
              item.statement === statement.id && state !== 'absent',
          ) &&
          items.every(
            ({ item, state }) =>
              item.statement === statement.id || state !== 'met',
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
export function pooled(completions: Completion[]) {
  const sum = (part: 'yes' | 'applicable') =>
    completions.reduce((total, each) => total + each[part], 0);
  return { yes: sum('yes'), applicable: sum('applicable') };
}

/** How many are at each of the levels 0 to 4. */
export function byLevel(levels: (number | null)[]): number[] {
  return LEVELS.map(level => levels.filter(each => each === level).length);
}
