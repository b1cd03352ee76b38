/**
 * Whatever was done on the page before, what it shows is the report that its
 * address stands for: every cell, bar, month, statement and row of it.
 */
import {
  compareBars,
  compareHeatmap,
  compareStatements,
  compareTable,
  compareTrend,
} from './pages/compareWithReport';
import { OrganisationPage } from './pages/OrganisationPage';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

const AS = PERSONAS.priya;
const WHOLE = 'Whole organisation';
const MATCHING = 'All that match';

test('every cell of the heatmap is that of the address, whatever was done before', async ({
  openAs,
}) => {
  const page = await openAs(AS);
  const organisation = new OrganisationPage(page);
  const compare = () => compareHeatmap(page, organisation, AS);
  const show = (name: string) =>
    organisation.practices.getByRole('radio', { name }).click();
  await organisation.goto('view=heatmap');
  await compare();

  // Pointed at, then counted again.
  await organisation.cell(WHOLE, 'Documentation').hover();
  await compare();
  await page.mouse.move(5, 5);
  await organisation.filter('Lifecycle', 'experimental');
  await compare();
  await organisation.cell(MATCHING, 'Documentation').hover();
  await organisation.unfilter();
  await compare();

  // Focused and opened, in one report and in the next one.
  const row = organisation.row('Documentation');
  await row.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await compare();
  await show('Gap to target');
  await compare();
  await organisation.filter('Lifecycle', 'production');
  await compare();
  await organisation.cell(MATCHING, 'Documentation').click();
  await expect(organisation.drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(organisation.drawer).toBeHidden();
  await compare();
  await show('Change');
  await compare();
  await show('Adoption');
  await compare();

  await organisation.choose('Columns', 'By name');
  await compare();
  await organisation.choose('Rows', 'Lowest first');
  await compare();
  await organisation.practices
    .getByRole('button', { name: 'Expand all' })
    .click();
  await compare();
  await organisation.practices
    .getByRole('button', { name: 'Collapse all' })
    .click();
  await compare();
  await organisation.choose('Group by', 'System');
  await compare();
  await organisation.unfilter();
  await compare();
  for (let step = 0; step < 3; step++) {
    await page.goBack();
    await compare();
  }
  await page.goForward();
  await compare();
});

test('every part of a bar is that of the address', async ({ openAs }) => {
  const page = await openAs(AS);
  const organisation = new OrganisationPage(page);
  const compare = () => compareBars(page, organisation, AS);
  await organisation.goto();
  await compare();
  await organisation.segment(WHOLE, 'level 2').hover();
  await organisation.segment(WHOLE, 'level 2').focus();
  await organisation.filter('Lifecycle', 'experimental');
  await compare();
  await organisation.levels.getByRole('radio', { name: 'Declared' }).click();
  await compare();
  await organisation.choose('Group by', 'Domain');
  await compare();
  await organisation.segment(MATCHING, 'level 1').click();
  await expect(organisation.drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await organisation.unfilter();
  await compare();
  await page.goBack();
  await compare();
  await page.goBack();
  await compare();
});

test('every month, statement and component is that of the address', async ({
  openAs,
}) => {
  const page = await openAs(AS);
  const organisation = new OrganisationPage(page);
  await organisation.goto('view=trend');
  const months = organisation.months;
  await compareTrend(page, organisation, AS);
  await months.first().hover();
  await organisation.filter('Lifecycle', 'production');
  await compareTrend(page, organisation, AS);
  await organisation.trend
    .getByRole('radio', { name: 'The same ones' })
    .click();
  await compareTrend(page, organisation, AS);

  await organisation.show('Statements');
  await compareStatements(page, organisation, AS);
  await organisation.statements
    .locator('button[aria-controls]')
    .first()
    .click();
  await organisation.unfilter();
  await compareStatements(page, organisation, AS);
  await organisation.choose('Order', 'As asked');
  await compareStatements(page, organisation, AS);

  await organisation.show('Components');
  await compareTable(page, organisation, AS);
  await organisation.components
    .getByRole('button', { name: /^Load more/ })
    .click();
  await compareTable(page, organisation, AS);
  await organisation.filter('Lifecycle', 'experimental');
  await compareTable(page, organisation, AS);
  // Back to a list with two pages loaded.
  await page.goBack();
  await compareTable(page, organisation, AS);
  await page.goBack();
  await compareStatements(page, organisation, AS);
});
