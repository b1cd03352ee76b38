import type { Percentage } from 'backstage-plugin-mlops-maturity-common';
import { percentMissing, percentText, type CellContent } from './cellContent';
import type { CellValue } from './cellValue';
import type { CellWords } from './cellWords';
import type { PooledAnswers } from './pooledAnswers';

/** What is said of a section, a part of one or a statement. */
export function checklistContent(
  value: CellValue,
  words: CellWords,
): CellContent {
  switch (value.kind) {
    case 'no-data':
      return { value: words.noData, parts: [words.noData] };
    case 'no-target':
      return { value: '–', ratio: words.noTarget, parts: [words.noTarget] };
    case 'not-needed':
      return { value: '–', ratio: words.notNeeded, parts: [words.notNeeded] };
    case 'nothing':
      return {
        value: '–',
        parts: [],
        notes: [words.nothing, ...leftOut(value, words)],
      };
    case 'adoption': {
      const ratio = words.ratio(value.cell);
      return {
        value: percentText(value.percent, words),
        ratio,
        parts: [words.formats.percent(value.percent), ratio],
        notes: leftOut(value, words),
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
): CellContent {
  const { needed, missing, percent, beyond } = gap;
  const beyondText = words.beyond({ beyond });
  const missingText = words.missing({ missing, needed });
  if (percent === null || (percent === 0 && beyond > 0)) {
    const value = words.formats.signed(beyond);
    return {
      value,
      ratio: beyondText,
      parts: [value, ...(needed > 0 ? [missingText] : []), beyondText],
    };
  }
  const value = percentMissing(percent, words);
  return {
    value,
    // The minus above it says that they are missing, the name says it in words.
    ratio: words.ratio({ yes: missing, applicable: needed }),
    parts: [value, missingText],
    notes: beyond > 0 ? [beyondText] : [],
  };
}

function shareOf(
  { yes, applicable }: PooledAnswers,
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
