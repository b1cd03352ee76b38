import {
  LEVELS,
  type Level,
  type LevelsGroup,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';

/**
 * Which level is counted: what the organisation reports or what owners declare.
 */
export const LEVEL_BASES = ['reported', 'declared'] as const;

/** {@link LEVEL_BASES} */
export type LevelBasis = (typeof LEVEL_BASES)[number];

/**
 * What a component can be counted under, in the order of the bars. Missing
 * data comes last and is never level 0.
 */
export const LEVEL_BUCKETS = [
  '0',
  '1',
  '2',
  '3',
  '4',
  'none',
  'not-assessed',
] as const;

/** {@link LEVEL_BUCKETS} */
export type LevelBucket = (typeof LEVEL_BUCKETS)[number];

/**
 * One part of a bar.
 */
export interface LevelSegment {
  bucket: LevelBucket;
  count: number;
  /** Those of `count` with open requirements; left out where none is known. */
  open?: number;
  /** Those that rest on something set aside; left out where none is known. */
  setAside?: number;
  /** What those without a level wait for. */
  waits?: { answers: number; pick: number };
}

/**
 * The counts of reported levels, as groups of both reports have them.
 */
export type ReportedLevels = Pick<
  LevelsGroup,
  'inScope' | 'assessed' | 'reported' | 'withoutReported'
> &
  Partial<
    Pick<
      LevelsGroup,
      'reportedOpen' | 'reportedSetAside' | 'waitsForAnswers' | 'waitsForPick'
    >
  >;

/**
 * Splits a group into the parts of its bar.
 *
 * @returns one segment for each bucket in order, empty ones included; the
 * counts add up to the components in scope
 */
export function levelSegments(group: ReportedLevels): LevelSegment[] {
  const { reportedOpen, reportedSetAside, waitsForAnswers, waitsForPick } =
    group;
  return [
    ...LEVELS.map(level => ({
      bucket: levelBucket(level),
      count: group.reported[level],
      ...(reportedOpen && { open: reportedOpen[level] }),
      ...(reportedSetAside && { setAside: reportedSetAside[level] }),
    })),
    {
      bucket: 'none',
      count: group.withoutReported,
      ...(waitsForAnswers !== undefined &&
        waitsForPick !== undefined && {
          waits: { answers: waitsForAnswers, pick: waitsForPick },
        }),
    },
    { bucket: 'not-assessed', count: group.inScope - group.assessed },
  ];
}

/**
 * As {@link levelSegments}, for the level that is reported or declared.
 */
export function levelSegmentsBy(
  basis: LevelBasis,
  group: LevelsGroup,
): LevelSegment[] {
  return levelSegments(
    basis === 'reported'
      ? group
      : {
          inScope: group.inScope,
          assessed: group.assessed,
          reported: group.declared,
          withoutReported: group.withoutDeclared,
        },
  );
}

/**
 * The bucket of a level.
 */
export function levelBucket(level: Level): LevelBucket {
  return LEVEL_BUCKETS[level];
}

/**
 * Names a bucket.
 *
 * @returns for example "Level 2", "No level yet" or "Not assessed"
 */
export function bucketTitle(t: Translate, bucket: LevelBucket): string {
  switch (bucket) {
    case 'none':
      return t('common.noLevelYet');
    case 'not-assessed':
      return t('common.notAssessed');
    default:
      return t('common.level', { level: bucket });
  }
}

/**
 * Marks a bucket where there is no room for its name, so that it can be told
 * from the others without its colour.
 *
 * @returns for example "L2", or nothing where the hatching says it
 */
export function bucketMark(t: Translate, bucket: LevelBucket): string {
  switch (bucket) {
    case 'none':
      return t('charts.noLevelMark');
    case 'not-assessed':
      return '';
    default:
      return t('charts.levelMark', { level: bucket });
  }
}
