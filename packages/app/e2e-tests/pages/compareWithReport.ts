import { expect, type Page } from '@playwright/test';
import type { Persona } from '../support/persona';
import {
  ReportOfAddress,
  statementsOfRows,
  type HeatmapGroup,
  type LevelsGroup,
} from '../support/reportOfAddress';
import type { OrganisationPage } from './OrganisationPage';

/** A cell of the heatmap as it is in the document. */
interface ShownCell {
  row: string;
  column: string;
  label: string;
  text: string;
}

/** What a cell in the row of levels says of components. */
const LEVEL_COUNTS =
  /[\d,]+ (?:at level \d|with open requirements|without a level|not assessed)/g;

/** Rows that stand for no part of the model. */
const ROWS_OF_THEIR_OWN = [
  '1 Assessed',
  '1 Levels',
  '1 Requirements missing',
  '1 All basics',
];

/** Compares again until nothing differs: numbers may still be on their way. */
async function untilTrue(
  organisation: OrganisationPage,
  compare: () => Promise<void>,
): Promise<void> {
  await expect(async () => {
    await organisation.waitForNumbers();
    await compare();
  }).toPass({ timeout: 30_000 });
}

/**
 * Compares every cell of the heatmap that is shown, and the line above it, with
 * the report that the address of the page stands for.
 */
export async function compareHeatmap(
  page: Page,
  organisation: OrganisationPage,
  as: Persona,
): Promise<void> {
  const rows = await statementsOfRows(as);
  await untilTrue(organisation, async () => {
    const address = new ReportOfAddress(page.url(), as);
    const report = await address.heatmap();
    const groups = new Map(report.groups.map(each => [each.title, each]));
    const cells = await shownCells(organisation);
    expect(cells.length).toBeGreaterThan(10);
    const wrong = cells.flatMap(({ row, column, label, text }) => {
      const ids = rows.get(row) ?? [];
      if (ids.length === 0 && !ROWS_OF_THEIR_OWN.includes(row)) {
        return [`${row} is no row of the model`];
      }
      const group =
        column === address.wholeTitle()
          ? report.total
          : groups.get(column) ??
            (/^[\d,]+ other/.test(column)
              ? report.others
              : report.groups.find(({ key }) => key === ''));
      if (!group) {
        return [`${column} is no group of the report`];
      }
      const wanted = wantedTexts(
        row,
        group,
        ids.map(id => report.statements.indexOf(id)),
      );
      const isRight =
        row === '1 Levels'
          ? String(label.match(LEVEL_COUNTS) ?? []) === String(wanted)
          : wanted.every(each => says(`${label} ${text}`, each));
      return isRight ? [] : [`${label}: should be ${wanted}`];
    });
    expect(wrong).toEqual([]);

    const pointed = organisation.practices.locator('[aria-hidden] > strong');
    if ((await pointed.count()) > 0) {
      expect(cells.map(({ label }) => label)).toContain(
        await pointed.first().innerText(),
      );
    }
  });
}

const formatted = new Intl.NumberFormat('en');

/** A number as it is on screen: "2,030". */
function inWords(count: number): string {
  return formatted.format(count);
}

/** The number that is on screen; `NaN` where there is none. */
function numberIn(text = ''): number {
  return text === '' ? NaN : Number(text.replaceAll(',', ''));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Whether a text has these numbers, and not as a part of greater ones. */
function says(text: string, numbers: string): boolean {
  return text
    .split(numbers)
    .slice(1)
    .some(
      (after, index) =>
        !/[\d,]$/.test(text.split(numbers)[index]) && !/^,?\d/.test(after),
    );
}

/** What a cell has to say. */
function wantedTexts(
  row: string,
  group: HeatmapGroup,
  indexes: readonly number[],
): string[] {
  const { assessed, inScope, reported, withoutReported } = group;
  switch (row) {
    case '1 Assessed':
      return [`${inWords(assessed)} of ${inWords(inScope)}`];
    case '1 Levels': {
      const counts: [number, string][] = [
        ...reported.map((count, level): [number, string] => [
          count,
          `at level ${level}`,
        ]),
        [sumOf(group.reportedOpen), 'with open requirements'],
        [withoutReported, 'without a level'],
        [inScope - assessed, 'not assessed'],
      ];
      return counts.flatMap(([count, what]) =>
        count === 0 ? [] : [`${inWords(count)} ${what}`],
      );
    }
    case '1 Requirements missing':
      return group.missing && group.missing.of > 0
        ? [
            `in ${inWords(group.missing.components)} of ${inWords(
              group.missing.of,
            )}`,
          ]
        : [];
    case '1 All basics': {
      const { yes, applicable } = group.basics ?? { yes: 0, applicable: 0 };
      return applicable > 0
        ? [`${inWords(applicable - yes)} of ${inWords(applicable)}`]
        : [];
    }
    default: {
      const wanted = wantedOfPart(group, indexes);
      return wanted === undefined ? [] : [wanted];
    }
  }
}

/** What a cell says of statements; undefined where it has no numbers. */
function wantedOfPart(
  group: HeatmapGroup,
  indexes: readonly number[],
): string | undefined {
  const sum = (counts: readonly number[], offset: number) =>
    indexes.reduce((total, index) => total + counts[3 * index + offset], 0);
  const ratio = (counts: readonly number[]) => ({
    yes: sum(counts, 0),
    of: sum(counts, 0) + sum(counts, 1) + sum(counts, 2),
  });
  if (group.assessed === 0) {
    return undefined;
  }
  if (group.needs) {
    const needed = sum(group.needs, 0);
    return needed === 0
      ? undefined
      : `${inWords(needed - sum(group.needs, 1))} of ${inWords(needed)}`;
  }
  const now = ratio(group.cells);
  if (group.before) {
    const before = ratio(group.before);
    return before.of === 0 || now.of === 0
      ? undefined
      : [before, now]
          .map(({ yes, of }) => `${inWords(yes)}/${inWords(of)}`)
          .join(' → ');
  }
  return now.of === 0 ? undefined : `${inWords(now.yes)} of ${inWords(now.of)}`;
}

async function shownCells(
  organisation: OrganisationPage,
): Promise<ShownCell[]> {
  return organisation.heatmap.evaluate(grid => {
    const titles = new Map(
      [...grid.querySelectorAll('[role=columnheader]')].map(head => [
        head.getAttribute('aria-colindex'),
        head.textContent ?? '',
      ]),
    );
    return [...grid.querySelectorAll('[role=gridcell]')].map(cell => {
      const row = cell.closest('[role=row]');
      const title = row
        ?.querySelector('[role=rowheader]')
        ?.getAttribute('aria-label');
      return {
        row: `${row?.getAttribute('aria-level')} ${title}`,
        column: titles.get(cell.getAttribute('aria-colindex')) ?? '',
        label: cell.getAttribute('aria-label') ?? '',
        text: cell.textContent ?? '',
      };
    });
  });
}

/** Compares every part of every bar with the report of the address. */
export async function compareBars(
  page: Page,
  organisation: OrganisationPage,
  as: Persona,
): Promise<void> {
  await untilTrue(organisation, async () => {
    const address = new ReportOfAddress(page.url(), as);
    const { total, groups } = await address.levels();
    const declared = new URL(page.url()).searchParams.has('levels');
    const shown = await organisation.partsOfBars();
    const named = [
      { ...total, title: address.wholeTitle() },
      ...groups.filter(({ key }) => key !== ''),
    ];
    const ofNamed = shown.filter(label =>
      named.some(({ title }) => label.startsWith(`${title}: `)),
    );
    expect(new Set(ofNamed)).toEqual(
      new Set(named.flatMap(group => partsOf(group, declared))),
    );
  });
}

function ofThem(count: number, what: string): string[] {
  return count === 0 ? [] : [`${inWords(count)} of them ${what}`];
}

function partsOf(group: LevelsGroup, isDeclared: boolean): string[] {
  const { title, inScope, assessed } = group;
  const levels = isDeclared ? group.declared : group.reported;
  const without = isDeclared ? group.withoutDeclared : group.withoutReported;
  const { reportedOpen, reportedSetAside, waitsForAnswers, waitsForPick } =
    group;
  const parts: [name: string, count: number, more: string[]][] = [
    ...levels.map((count, level): [string, number, string[]] => [
      `Level ${level}`,
      count,
      isDeclared
        ? []
        : [
            ...ofThem(reportedOpen[level], 'with open requirements'),
            ...(reportedSetAside[level] === 1
              ? ofThem(1, 'rests on something set aside')
              : ofThem(reportedSetAside[level], 'rest on something set aside')),
          ],
    ]),
    [
      'No level yet',
      without,
      isDeclared
        ? []
        : [
            ...waiting(waitsForAnswers, 'open answers'),
            ...waiting(waitsForPick, 'a pick'),
          ],
    ],
    ['Not assessed', inScope - assessed, []],
  ];
  return parts.flatMap(([name, count, more]) =>
    count === 0
      ? []
      : [
          [
            `${title}: ${name}, ${inWords(count)} of ${inWords(
              inScope,
            )} component${inScope === 1 ? '' : 's'}`,
            ...more,
          ].join(', '),
        ],
  );
}

function waiting(count: number, what: string): string[] {
  return count === 0
    ? []
    : [`${inWords(count)} ${count === 1 ? 'waits' : 'wait'} for ${what}`];
}

/** Compares every month of the trend with the report of the address. */
export async function compareTrend(
  page: Page,
  organisation: OrganisationPage,
  as: Persona,
): Promise<void> {
  await untilTrue(organisation, async () => {
    const { months } = await new ReportOfAddress(page.url(), as).trend();
    const wanted = months
      .slice(months.findIndex(({ assessed }) => assessed > 0))
      .map(({ assessed, reported }) => ({ assessed, reported }));
    const labels = await organisation.months.evaluateAll(columns =>
      columns.map(column => column.ariaLabel ?? ''),
    );
    const shown = labels.map(label => ({
      assessed: numberIn(label.match(/: ([\d,]+) component/)?.[1]),
      reported: [0, 1, 2, 3, 4].map(level =>
        numberIn(
          label.match(new RegExp(`Level ${level}: ([\\d,]+)`))?.[1] ?? '0',
        ),
      ),
    }));
    expect(shown).toEqual(wanted);
  });
}

/** Compares every statement that is shown with the report of the address. */
export async function compareStatements(
  page: Page,
  organisation: OrganisationPage,
  as: Persona,
): Promise<void> {
  const rows = await statementsOfRows(as);
  const idOf = (label: string) =>
    (rows.get(`3 ${label}`) ?? rows.get(`2 ${label}`))?.[0];
  await untilTrue(organisation, async () => {
    const report = await new ReportOfAddress(page.url(), as).statements();
    const shown = await organisation.statements
      .getByRole('list', { name: 'Statements' })
      .locator('button[aria-controls]')
      .evaluateAll(heads =>
        heads.map(head => ({
          label: head.querySelector('span')?.firstChild?.textContent ?? '',
          numbers: head.querySelector('b')?.textContent ?? '',
        })),
      );
    expect(shown.length).toBeGreaterThan(40);
    const wanted = shown.map(({ label }) => {
      const statement = report.statements.find(
        ({ statementId }) => statementId === idOf(label),
      );
      return {
        label,
        numbers: statement
          ? `${inWords(statement.no)} of ${inWords(
              statement.yes + statement.no + statement.unanswered,
            )}`
          : `${label} is not in the report`,
      };
    });
    expect(shown).toEqual(wanted);
  });
}

/** Compares every row of the table with the list of the address. */
export async function compareTable(
  page: Page,
  organisation: OrganisationPage,
  as: Persona,
): Promise<void> {
  await untilTrue(organisation, async () => {
    const titles = await organisation.componentNames();
    const { items, totalItems } = await new ReportOfAddress(
      page.url(),
      as,
    ).components(Math.max(25, Math.min(100, titles.length)));
    expect(titles).toEqual(items.map(labelOf));
    await expect(organisation.filters.getByRole('status')).toContainText(
      `${inWords(totalItems)} component`,
    );
  });
}

/** A title with its namespace, unless that is the default one. */
function labelOf(item: { entityRef: string; title: string }): string {
  const namespace = item.entityRef.split(/[:/]/)[1];
  return namespace === 'default' ? item.title : `${item.title} (${namespace})`;
}
