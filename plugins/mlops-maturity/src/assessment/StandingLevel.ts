import type {
  ComponentRow,
  Level,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * The level that a component stands at; `null` if it is assessed and its
 * assessment says none.
 */
export type StandingLevel = Level | null | 'not-assessed';

/** Tells a component that is not assessed from one without a level. */
export function standingLevel({
  assessedAt,
  reportedLevel,
}: Pick<ComponentRow, 'assessedAt' | 'reportedLevel'>): StandingLevel {
  return assessedAt === null ? 'not-assessed' : reportedLevel;
}
