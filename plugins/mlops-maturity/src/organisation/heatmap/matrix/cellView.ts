import {
  percentageOf,
  type HeatmapGroup,
  type Percentage,
} from 'backstage-plugin-mlops-maturity-common';
import { MARKS } from '../../../text/marks';
import { levelSegments, type LevelSegment } from '../../buckets/levelSegments';
import { cellValue, isThinValue, stepOf, type CellValue } from './cellValue';
import type { CellWords } from './cellWords';
import type { HeatmapCell } from './heatmapCell';
import { GAP_STEPS, stepOfPercent } from './scales';
import type { HeatmapMode } from '../../state/choices';
import type { HeatmapRow } from './heatmapRows';
import type { HeatmapColumn } from './orderColumns';

/**
 * All that a cell shows, ready to be drawn.
 */
export interface CellView {
  /**
   * The cell in words, for example "Team A, Infrastructure as code, 67 %, 6 of
   * 9, 1 not applicable". It contains the value as it is printed (WCAG 2.5.3),
   * so that people who speak to their computer can name a cell.
   */
  label: string;
  /** As `label`, without the names of group and practice. */
  words: string;
  /** The two lines that are printed. */
  value: string;
  ratio?: string;
  /** The levels of the group, in place of the first line. */
  segments?: readonly LevelSegment[];
  /** The step of the colour scale, 0 to 4. */
  step?: number;
  /** Rests on few components. */
  thin: boolean;
  /** More than half of the assessments behind it are stale. */
  stale: boolean;
  noData: boolean;
}

/**
 * Prepares a cell for drawing.
 */
export function cellView(
  mode: HeatmapMode,
  row: HeatmapRow,
  column: HeatmapColumn,
  words: CellWords,
): CellView {
  const { group } = column;
  const { parts, ...view } = contentOf(mode, row, group, words);
  const value = words.formats.facts(parts);
  return {
    ...view,
    words: value,
    label: words.name({
      group: column.title,
      practice: row.title,
      value,
    }),
  };
}

/**
 * Tells whether more than half of the assessments of a group are stale.
 */
function isMostlyStale(
  group: Pick<HeatmapGroup, 'stale' | 'assessed'>,
): boolean {
  return 2 * group.stale > group.assessed;
}

type Content = Omit<CellView, 'label' | 'words'> & { parts: string[] };

function contentOf(
  mode: HeatmapMode,
  row: HeatmapRow,
  group: HeatmapGroup,
  words: CellWords,
): Content {
  switch (row.kind) {
    case 'coverage':
      return coverageContent(mode, group, words);
    case 'levels':
      return levelsContent(group, words);
    case 'requirements':
      return requirementsContent(group, words);
    case 'basics':
      return basicsContent(group, words);
    default: {
      const value = cellValue(mode, group, row.statementIndexes);
      const thin = isThinValue(value);
      const stale = value.kind !== 'no-data' && isMostlyStale(group);
      const content = valueContent(value, words);
      return {
        ...content,
        parts: [
          ...content.parts,
          ...(thin ? [words.thin] : []),
          ...(stale ? [words.mostlyStale] : []),
        ],
        step: stepOf(value),
        thin,
        stale,
        noData: value.kind === 'no-data',
      };
    }
  }
}

function coverageContent(
  mode: HeatmapMode,
  group: HeatmapGroup,
  words: CellWords,
): Content {
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
      ...(stale > 0 ? [words.stale({ components: stale })] : []),
      ...(mode === 'change' && assessedBefore !== undefined
        ? [words.assessedBefore({ components: assessedBefore })]
        : []),
    ],
    thin: false,
    stale: isMostlyStale(group),
    noData: false,
  };
}

/** Each requirement once per component, however many statements meet it. */
function requirementsContent(
  { missing }: HeatmapGroup,
  words: CellWords,
): Content {
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
    thin: false,
    stale: false,
    noData: false,
  };
}

/** They are needed whatever the target. */
function basicsContent({ basics }: HeatmapGroup, words: CellWords): Content {
  const needed = basics?.applicable ?? 0;
  const missing = needed - (basics?.yes ?? 0);
  const percent = percentageOf(missing, needed);
  if (percent === null) {
    return without(words.nothing);
  }
  const value = percentMissing(percent, words);
  const ratio = words.missing({ missing, needed });
  return {
    value,
    ratio,
    parts: [value, ratio],
    step: stepOfPercent(GAP_STEPS, percent),
    thin: false,
    stale: false,
    noData: false,
  };
}

function without(reason: string): Content {
  return {
    value: '–',
    ratio: reason,
    parts: [reason],
    thin: false,
    stale: false,
    noData: false,
  };
}

function levelsContent(group: HeatmapGroup, words: CellWords): Content {
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
    parts: [
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
    thin: false,
    stale: false,
    noData: false,
  };
}

function valueContent(
  value: CellValue,
  words: CellWords,
): Pick<Content, 'value' | 'ratio' | 'parts'> {
  switch (value.kind) {
    case 'no-data':
      return { value: words.noData, parts: [words.noData] };
    case 'no-target':
      return { value: '–', ratio: words.noTarget, parts: [words.noTarget] };
    case 'not-needed':
      return { value: '–', ratio: words.notNeeded, parts: [words.notNeeded] };
    case 'nothing':
      return { value: '–', parts: [words.nothing, ...leftOut(value, words)] };
    case 'adoption': {
      const ratio = words.ratio(value.cell);
      return {
        value: percentText(value.percent, words),
        ratio,
        parts: [
          words.formats.percent(value.percent),
          ratio,
          ...leftOut(value, words),
        ],
      };
    }
    case 'new': {
      const ratio = words.ratio(value.cell);
      return {
        value: words.isNew,
        ratio,
        parts: [
          words.isNew,
          words.wasNothing,
          words.is(shareOf(value.cell, value.percent, words)),
        ],
      };
    }
    case 'change': {
      const points = words.points({
        points: words.formats.signed(value.points),
      });
      const { cell, before } = value;
      return {
        value: points,
        ratio: words.fromTo({
          yesBefore: before.yes,
          applicableBefore: before.applicable,
          yes: cell.yes,
          applicable: cell.applicable,
        }),
        parts: [
          points,
          words.was(shareOf(before, value.percentBefore, words)),
          words.is(shareOf(cell, value.percent, words)),
        ],
      };
    }
    default:
      return gapContent(value, words);
  }
}

function gapContent(
  gap: Extract<CellValue, { kind: 'gap' }>,
  words: CellWords,
): Pick<Content, 'value' | 'ratio' | 'parts'> {
  const { needed, missing, percent, beyond } = gap;
  const missingText = words.missing({ missing, needed });
  const beyondText = words.beyond({ beyond });
  const value =
    percent === null || (percent === 0 && beyond > 0)
      ? words.formats.signed(beyond)
      : percentMissing(percent, words);
  return {
    value,
    ratio: needed === 0 ? beyondText : missingText,
    parts: [
      value,
      ...(needed === 0 ? [] : [missingText]),
      ...(beyond === 0 ? [] : [beyondText]),
    ],
  };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function percentMissing(percent: Percentage, words: CellWords): string {
  return percent === 0
    ? words.formats.percent(percent)
    : words.formats.minusPercent(percent);
}

function percentText(percent: Percentage, words: CellWords): string {
  const text = words.formats.percent(percent);
  return percent === 100 ? `✓ ${text}` : text;
}

function shareOf(
  { yes, applicable }: HeatmapCell,
  percent: Percentage,
  words: CellWords,
) {
  return { yes, applicable, percent: words.formats.percent(percent) };
}

function leftOut(
  { cell }: Extract<CellValue, { kind: 'nothing' | 'adoption' }>,
  words: CellWords,
): string[] {
  return [
    ...(cell.unanswered > 0
      ? [words.unanswered({ answers: cell.unanswered })]
      : []),
    ...(cell.notApplicable > 0
      ? [words.notApplicable({ answers: cell.notApplicable })]
      : []),
  ];
}
