/**
 * What a platform team asks of its organisation. Each of the six questions is
 * answered at most two clicks from the page, by the numbers of the report; the
 * link of the answer restores it, and its file has the same numbers.
 */
import type { Locator, Page } from '@playwright/test';
import {
  compareBars,
  compareHeatmap,
  compareStatements,
  compareTrend,
} from './pages/compareWithReport';
import { OrganisationPage } from './pages/OrganisationPage';
import { PERSONAS } from './support/persona';
import type { CsvRow } from './support/readCsv';
import { statementsOfRows } from './support/reportOfAddress';
import { expect, test } from './support/test';

const AS = PERSONAS.priya;
const WHOLE = 'Whole organisation';

type OpenAs = (persona: typeof AS) => Promise<Page>;

/** Never more than two clicks. */
type Way = [Locator] | [Locator, Locator];

/** Goes from the page of the organisation to an answer. */
async function follow(way: Way): Promise<void> {
  for (const each of way) {
    await each.click();
  }
}

/** Opens the link of an answer as somebody who was sent it. */
async function openLink(
  page: Page,
  openAs: OpenAs,
): Promise<[Page, OrganisationPage]> {
  const other = await openAs(AS);
  await other.goto(page.url());
  return [other, new OrganisationPage(other)];
}

/**
 * Goes from the page of the organisation to an answer, and holds what is shown
 * there and behind its link to the report.
 */
async function answerOf(
  openAs: OpenAs,
  compare: typeof compareBars,
  way: (page: Page, organisation: OrganisationPage) => Way,
): Promise<[Page, OrganisationPage]> {
  const page = await openAs(AS);
  const organisation = new OrganisationPage(page);
  await organisation.goto();
  await follow(way(page, organisation));
  await compare(page, organisation, AS);
  const [other, restored] = await openLink(page, openAs);
  await compare(other, restored, AS);
  return [page, organisation];
}

/** What is not applicable, not assessed and so on has no number. */
function sum(rows: readonly CsvRow[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0);
}

function inWords(count: number): string {
  return count.toLocaleString('en');
}

test('where we stand and how much is assessed, at any step of the hierarchy', async ({
  openAs,
}) => {
  const [, organisation] = await answerOf(openAs, compareBars, page => [
    page.getByRole('button', { name: 'Hierarchy' }),
    page.getByRole('option', { name: '1, the top', exact: true }),
  ]);

  const shown = (await organisation.partsOfBars()).flatMap(part => {
    const [, group, level, count] =
      part.match(/^(.+): Level (\d), ([\d,]+) of/) ?? [];
    return group === undefined || group === WHOLE || /^No owner/.test(group)
      ? []
      : [`${group} ${level} ${count}`];
  });
  expect(shown.length).toBeGreaterThan(3);
  const rows = await organisation.downloadRows();
  const inFile = rows.flatMap(row =>
    row.scope === 'group' &&
    row.group_key !== '' &&
    row.measure === 'reported' &&
    row.level !== 'none' &&
    row.components !== '0'
      ? [`${row.group_title} ${row.level} ${row.components}`]
      : [],
  );
  expect(new Set(inFile)).toEqual(new Set(shown));
  expect(await organisation.count('Assessed')).toBe(
    sum(
      rows.filter(row => row.scope === 'total' && row.measure === 'assessed'),
      'components',
    ),
  );
});

test('what is missing most, where, and who does it already', async ({
  openAs,
}) => {
  const [, organisation] = await answerOf(openAs, compareHeatmap, (_, at) => [
    at.viewLink('Heatmap'),
    at.practices.getByRole('radio', { name: 'Gap to target' }),
  ]);

  const rows = await organisation.downloadRows('One row per number');
  for (const section of ['Monitoring and support', 'Code quality']) {
    for (const group of [WHOLE, 'Payment Fraud']) {
      const pooled = rows.filter(
        row =>
          row.section === section &&
          (group === WHOLE ? row.scope === 'total' : row.group_title === group),
      );
      const missing = sum(pooled, 'needed_missing');
      await expect(organisation.cell(group, section)).toHaveAccessibleName(
        new RegExp(
          `${inWords(missing)} of ${inWords(sum(pooled, 'needed'))} missing`,
        ),
      );
    }
  }
});

test('how many are on target, and what holds the others back', async ({
  openAs,
}) => {
  const page = await openAs(AS);
  const organisation = new OrganisationPage(page);
  await organisation.goto();
  expect(await organisation.count('On target')).toBeGreaterThan(0);
  const reasons = page
    .getByRole('region', { name: 'What holds components back' })
    .getByRole('list')
    .getByRole('button');
  await follow([reasons.first()]);
  const names = await organisation.listedNames();
  expect(names.length).toBeGreaterThan(0);
  const [, restored] = await openLink(page, openAs);
  expect(await restored.listedNames()).toEqual(names);

  const rows = await organisation.downloadRows(
    organisation.drawer.getByRole('button', {
      name: 'Download this list as CSV',
    }),
  );
  expect(rows.slice(0, names.length).map(row => row.title)).toEqual(names);
});

test('what one capability would help most, and how to begin', async ({
  openAs,
}) => {
  const page = await openAs(AS);
  const organisation = new OrganisationPage(page);
  await organisation.goto();
  const heads = organisation.statements.locator('button[aria-controls]');
  await follow([organisation.viewLink('Statements'), heads.first()]);
  await expect(organisation.firstStep).toBeVisible();
  await compareStatements(page, organisation, AS);
  const [other, restored] = await openLink(page, openAs);
  await expect(restored.firstStep).toBeVisible();
  await compareStatements(other, restored, AS);

  const helps = (row: CsvRow) =>
    sum([row], 'only_blocker') + sum([row], 'only_missing_basic');
  const best = (await organisation.downloadRows())
    .filter(row => Number(row.applicable) > 0)
    .sort(
      (a, b) =>
        helps(b) - helps(a) ||
        Number(b.no) - Number(a.no) ||
        Number(a.statement_number) - Number(b.statement_number),
    )[0];
  const labels = [...(await statementsOfRows(AS))].flatMap(([row, ids]) =>
    ids.length === 1 && ids[0] === best.statement_id ? [row.slice(2)] : [],
  );
  await expect(heads.first()).toContainText(labels[0]);
  await expect(heads.first()).toContainText(`${best.no} of ${best.applicable}`);
});

test('whether it is getting better, with the same components', async ({
  openAs,
}) => {
  const [, organisation] = await answerOf(openAs, compareTrend, (_, at) => [
    at.viewLink('Trend'),
    at.trend.getByRole('radio', { name: 'The same ones' }),
  ]);

  const labels = await organisation.months.evaluateAll(columns =>
    columns.map(column => column.ariaLabel ?? ''),
  );
  const assessed = (await organisation.downloadRows()).flatMap(row =>
    row.measure === 'assessed' ? [Number(row.components)] : [],
  );
  expect(assessed.slice(-labels.length)).toEqual(
    labels.map(label => Number(label.match(/: (\d+) component/)?.[1])),
  );
});

test('what has changed since a month that one chooses', async ({ openAs }) => {
  const [page, organisation] = await answerOf(
    openAs,
    compareHeatmap,
    (_, at) => [at.viewLink('Trend'), at.months.first()],
  );
  await expect(page).toHaveURL(/heatmapMode=change/);

  const pooled = (await organisation.downloadRows('One row per number')).filter(
    row => row.scope === 'total' && row.section === 'Documentation',
  );
  await expect(organisation.cell(WHOLE, 'Documentation')).toHaveAccessibleName(
    new RegExp(
      `was \\d+%, ${inWords(
        sum(pooled, 'yes_before'),
      )} of .* is \\d+%, ${inWords(sum(pooled, 'yes'))} of`,
    ),
  );
});

test('all of it for one group', async ({ openAs }) => {
  const page = await openAs(AS);
  const organisation = new OrganisationPage(page);
  await organisation.goto();
  const count = await organisation.segmentCount('Payment Fraud', 'level 1');
  await follow([
    organisation.levels.getByRole('link', {
      name: 'Show only Payment Fraud',
    }),
  ]);
  await expect(organisation.filters).toContainText('Owner: Payment Fraud');
  await compareBars(page, organisation, AS);
  expect(await organisation.segmentCount('All that match', 'level 1')).toBe(
    count,
  );

  for (const [view, compare] of [
    ['Heatmap', compareHeatmap],
    ['Statements', compareStatements],
    ['Trend', compareTrend],
  ] as const) {
    await follow([organisation.viewLink(view)]);
    await expect(organisation.filters).toContainText('Owner: Payment Fraud');
    await compare(page, organisation, AS);
    const [other, restored] = await openLink(page, openAs);
    await compare(other, restored, AS);
  }
  await organisation.show('Components');
  const names = await organisation.componentNames();
  const rows = await organisation.downloadRows();
  expect(rows.map(row => row.title)).toEqual(names);
});
