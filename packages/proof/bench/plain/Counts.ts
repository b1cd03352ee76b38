import {
  effectiveAnswers,
  LEVELS,
  maturityModel,
  scoreAssessment,
  statementsOf,
  toScoringInput,
  type AssessmentDocument,
  type HeatmapGroup,
  type LevelsGroup,
} from 'backstage-plugin-mlops-maturity-common';

/** What is counted of a component, or of many together. */
export interface Counts {
  inScope: number;
  assessed: number;
  stale: number;
  reported: number[];
  withoutReported: number;
  declared: number[];
  withoutDeclared: number;
  targets: number[];
  withTarget: number;
  onTarget: number;
  basicsMet: number;
  contradicted: number;
  /** Yes, no and unanswered of each statement, in the order of the model. */
  cells: number[];
}

const COUNTED_ANSWERS = ['yes', 'no', 'unanswered'] as const;
const STATEMENTS = statementsOf(maturityModel).map(({ id }) => id);

/** Nothing at all. */
export function noCounts(): Counts {
  return {
    inScope: 0,
    assessed: 0,
    stale: 0,
    reported: LEVELS.map(() => 0),
    withoutReported: 0,
    declared: LEVELS.map(() => 0),
    withoutDeclared: 0,
    targets: LEVELS.map(() => 0),
    withTarget: 0,
    onTarget: 0,
    basicsMet: 0,
    contradicted: 0,
    cells: STATEMENTS.flatMap(() => COUNTED_ANSWERS.map(() => 0)),
  };
}

/**
 * Counts one component by the scoring rules alone, without anything that the
 * store derives or packs.
 *
 * @param document - what was submitted last; none if it was never assessed
 * @param isStale - whether that was too long ago
 */
export function countsOf(
  document: AssessmentDocument | undefined,
  isStale: boolean,
): Counts {
  if (!document) {
    return { ...noCounts(), inScope: 1 };
  }
  const input = toScoringInput(document);
  const result = scoreAssessment(input, maturityModel);
  const answers = effectiveAnswers(input, maturityModel);
  const atLevel = (level: number | null) =>
    LEVELS.map(each => Number(each === level));
  return {
    inScope: 1,
    assessed: 1,
    stale: Number(isStale),
    reported: atLevel(result.reportedLevel),
    withoutReported: Number(result.reportedLevel === null),
    declared: atLevel(result.declaredLevel),
    withoutDeclared: Number(result.declaredLevel === null),
    targets: atLevel(document.target),
    withTarget: Number(result.onTarget !== null),
    onTarget: Number(result.onTarget === true),
    basicsMet: Number(result.basicsMet),
    contradicted: Number(result.state === 'contradicted'),
    cells: STATEMENTS.flatMap(id =>
      COUNTED_ANSWERS.map(answer => Number(answers.get(id) === answer)),
    ),
  };
}

/** Adds to counts, or takes away from them with a factor of -1. */
export function addCounts(sum: Counts, more: Counts, factor = 1): void {
  sum.inScope += factor * more.inScope;
  sum.assessed += factor * more.assessed;
  sum.stale += factor * more.stale;
  sum.withoutReported += factor * more.withoutReported;
  sum.withoutDeclared += factor * more.withoutDeclared;
  sum.withTarget += factor * more.withTarget;
  sum.onTarget += factor * more.onTarget;
  sum.basicsMet += factor * more.basicsMet;
  sum.contradicted += factor * more.contradicted;
  for (const name of ['reported', 'declared', 'targets', 'cells'] as const) {
    more[name].forEach((value, index) => {
      sum[name][index] += factor * value;
    });
  }
}

/** How many numbers of a column of the heatmap are not what they should be. */
export function wrongInHeatmap(group: HeatmapGroup, counts: Counts): number {
  const { inScope, assessed, stale, reported, withoutReported, cells } = group;
  return differences(
    [inScope, assessed, stale, withoutReported, ...reported, ...cells],
    [
      counts.inScope,
      counts.assessed,
      counts.stale,
      counts.withoutReported,
      ...counts.reported,
      ...counts.cells,
    ],
  );
}

/** How many numbers of a bar of the levels are not what they should be. */
export function wrongInLevels(group: LevelsGroup, counts: Counts): number {
  return differences(numbersOfLevels(group), numbersOfLevels(counts));
}

function numbersOfLevels(group: Omit<Counts, 'cells'> | LevelsGroup): number[] {
  return [
    group.inScope,
    group.assessed,
    group.stale,
    group.withoutReported,
    group.withoutDeclared,
    group.withTarget,
    group.onTarget,
    group.basicsMet,
    group.contradicted,
    ...group.reported,
    ...group.declared,
    ...group.targets,
  ];
}

function differences(actual: number[], expected: number[]): number {
  return (
    Math.abs(actual.length - expected.length) +
    expected.filter((value, index) => value !== actual[index]).length
  );
}
