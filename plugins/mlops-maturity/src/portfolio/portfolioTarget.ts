import {
  LEVELS,
  recommendedTarget,
  type Level,
  type LevelsGroup,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * How the targets of a group's components compare with what the number of its
 * ML cases suggests.
 */
export interface PortfolioTarget {
  /** ML components that the group owns itself. */
  cases: number;
  /** The usual target for so many. */
  level: Level;
  /** Assessed components with a target, and how many aim lower or higher. */
  withTarget: number;
  lower: number;
  higher: number;
}

/**
 * Compares the targets of a group with what the model recommends for a
 * component in production of which nothing is known but the number of ML cases
 * of its group. What a single component is used for can override that, which is
 * why this is a question and no finding.
 *
 * @param group - the components that the group owns itself
 * @returns `undefined` if there is nothing to ask: no components, no targets,
 * or targets that fit
 */
export function portfolioTarget(
  model: MaturityModel,
  group: Pick<LevelsGroup, 'inScope' | 'targets'>,
): PortfolioTarget | undefined {
  const { inScope: cases, targets } = group;
  const usual = recommendedTarget(
    {
      stage: 'production',
      mlCases: cases,
      businessCritical: null,
      retrainingFrequentAndRepetitive: null,
      automationTradeOffFavorable: null,
    },
    model,
  );
  if (cases === 0 || !usual) {
    return undefined;
  }
  const { level } = usual;
  const count = (fits: (target: Level) => boolean) =>
    LEVELS.filter(fits).reduce<number>((sum, of) => sum + targets[of], 0);
  const lower = count(target => target < level);
  const higher = count(target => target > level);
  return lower + higher === 0
    ? undefined
    : { cases, level, withTarget: count(() => true), lower, higher };
}
