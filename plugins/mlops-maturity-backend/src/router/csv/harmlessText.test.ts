import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvOptions } from './csvOptions';
import { harmlessText } from './harmlessText';

const SEPARATORS = [',', ';', '\t'];

/** What people write, and what they must not be able to do with it. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'],
        ...[',', ';', '"', "'", ' ', '\u00a0', '\u200b', '\ufeff', '|', 'a'],
        ...["cmd|'/C calc'!A0", '1', '=1+1', '";"=1'],
      ),
      fc.string({ maxLength: 3, unit: 'grapheme' }),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));

const cell = fc.oneof(
  { weight: 3, arbitrary: hostile },
  { weight: 1, arbitrary: fc.integer() },
);

/** Whether a spreadsheet would run what it takes for a cell. */
function isFormula(text: string): boolean {
  const shown = text.replace(/^["\s\p{Cf}]*/u, '');
  const isNumber = /^-?\d+$/.test(text.trim());
  return !isNumber && /^[=+\-@＝＋－＠]/.test(shown);
}

/**
 * The cells of a line as a program reads them that knows nothing of quotes, or
 * takes them for quotes only at the beginning of a cell.
 */
function cellsOf(file: string, separator: string): string[] {
  const naive = file.split(/[\r\n]+/).flatMap(line => line.split(separator));
  const quoting: string[][] = parse(file, {
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  return [...naive, ...quoting.flat()];
}

describe('an export', () => {
  it.each(SEPARATORS.slice(0, 2))(
    'with %j has no formula, whatever it is split at',
    separator => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(hostile, cell, cell), {
            minLength: 1,
            maxLength: 3,
          }),
          // No table begins with numbers that may be negative.
          rows => {
            const file = stringify(rows, {
              ...csvOptions(separator),
              bom: false,
            });
            for (const other of SEPARATORS) {
              let cells: string[];
              try {
                cells = cellsOf(file, other);
              } catch {
                // What cannot be read at all does nothing either.
                continue;
              }
              expect(cells.filter(isFormula)).toEqual([]);
            }
            // Split as it was written, numbers are numbers, and texts are what
            // they were but for the apostrophes.
            const read: string[][] = parse(file, { delimiter: separator });
            expect(read).toEqual(
              rows.map(row =>
                row.map(each =>
                  typeof each === 'number' ? `${each}` : harmlessText(each),
                ),
              ),
            );
          },
        ),
        { numRuns: 2_000 },
      );
    },
  );

  it('leaves other text and numbers as they are', () => {
    for (const text of [
      'Fraud scorer',
      'group:default/a-b',
      'a = b; c - d, (e)',
      "it's",
      '',
    ]) {
      expect(harmlessText(text)).toBe(text);
    }
    expect(stringify([['a', -1, 0.5, null, true]], csvOptions(';'))).toBe(
      '\ufeff"a";-1;0.5;;true\r\n',
    );
  });

  it.each([
    ['x;=cmd', "x;'=cmd"],
    ['x,  @SUM(A1)', "x,'  @SUM(A1)"],
    ['x\n+1', "x\n'+1"],
    ['"=1', '\'"=1'],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "'\t'=1"],
    ['-', "'-"],
  ])('puts an apostrophe in front of what would run: %j', (text, expected) => {
    expect(harmlessText(text)).toBe(expected);
  });
});
