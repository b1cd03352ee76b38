import {
  percentageOf,
  type HeatmapGroup,
} from 'backstage-plugin-mlops-maturity-common';
import { MARKS } from '../../../text/marks';
import { levelSegments } from '../../buckets/levelSegments';
import type { HeatmapMode } from '../../state/choices';
import {
  isMostlyStale,
  percentMissing,
  percentText,
  type CellContent,
} from './cellContent';
import type { CellWords } from './cellWords';
import { GAP_STEPS, stepOfPercent } from './colourScales';

/** What is said of all of a group, in the rows above the checklist. */
export function overviewContent(
  kind: 'coverage' | 'levels' | 'requirements' | 'basics',
  mode: HeatmapMode,
  group: HeatmapGroup,
  words: CellWords,
): CellContent {
  switch (kind) {
    case 'coverage':
      return coverageContent(mode, group, words);
    case 'levels':
      return levelsContent(group, words);
    case 'requirements':
      return requirementsContent(group, words);
    default:
      return basicsContent(group, words);
  }
}

function coverageContent(
  mode: HeatmapMode,
  group: HeatmapGroup,
  words: CellWords,
): CellContent {
  const { assessed, inScope, stale, assessedBefore } = group;
  const percent = percentageOf(assessed, inScope);
  const value = percent === null ? '–' : percentText(percent, words);
  const ratio = words.ratio({ yes: assessed, applicable: inScope });
  return {
    value,
    ratio: percent === null ? undefined : ratio,
    parts: [
      ...(percent === null ? [] : [words.formats.percent(percent)]),
      ratio,
    ],
    notes: [
      ...(stale > 0 ? [words.stale({ components: stale })] : []),
      ...(mode === 'change' && assessedBefore !== undefined
        ? [words.assessedBefore({ components: assessedBefore })]
        : []),
    ],
    stale: isMostlyStale(group),
  };
}

/** Each requirement once per component, however many statements meet it. */
function requirementsContent(
  { missing }: HeatmapGroup,
  words: CellWords,
): CellContent {
  if (!missing || missing.of === 0) {
    return without(words.noTarget);
  }
  const { requirements, components, of } = missing;
  const value = words.formats.number(requirements);
  const ratio = words.inComponents({ components, of });
  return {
    value,
    ratio,
    parts: [value, ratio],
  };
}

/** They are needed whatever the target. */
function basicsContent(
  { basics }: HeatmapGroup,
  words: CellWords,
): CellContent {
  const needed = basics?.applicable ?? 0;
  const missing = needed - (basics?.yes ?? 0);
  const percent = percentageOf(missing, needed);
  if (percent === null) {
    return without(words.nothing);
  }
  const value = percentMissing(percent, words);
  return {
    value,
    ratio: words.ratio({ yes: missing, applicable: needed }),
    parts: [value, words.missing({ missing, needed })],
    step: stepOfPercent(GAP_STEPS, percent),
  };
}

function levelsContent(group: HeatmapGroup, words: CellWords): CellContent {
  const notAssessed = group.inScope - group.assessed;
  const open = sumOf(group.reportedOpen);
  const setAside = sumOf(group.reportedSetAside);
  const marks = [
    ...(open > 0 ? [`${MARKS.open} ${words.formats.number(open)}`] : []),
    ...(setAside > 0
      ? [`${MARKS['set-aside']} ${words.formats.number(setAside)}`]
      : []),
  ];
  return {
    value: '',
    ratio: marks.length > 0 ? marks.join(' ') : undefined,
    segments: levelSegments(group),
    parts: [],
    notes: [
      ...group.reported.flatMap((components, level) =>
        components > 0 ? [words.atLevel({ components, level })] : [],
      ),
      ...(open > 0 ? [words.open({ components: open })] : []),
      ...(setAside > 0 ? [words.setAside({ components: setAside })] : []),
      ...(group.withoutReported > 0
        ? [words.withoutLevel({ components: group.withoutReported })]
        : []),
      ...(notAssessed > 0
        ? [words.notAssessed({ components: notAssessed })]
        : []),
    ],
  };
}

function without(reason: string): CellContent {
  return {
    value: '–',
    ratio: reason,
    parts: [reason],
  };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
