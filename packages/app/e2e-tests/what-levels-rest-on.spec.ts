import { compareHeatmap, compareTable } from './pages/compareWithReport';
import { OrganisationPage } from './pages/OrganisationPage';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

test('a list of levels that rest on something set aside says so in each row', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto('view=components');
  await organisation.openFilter('State');
  const option = organisation.filterOption('Requirements set aside');
  await expect(option).toContainText(/\d/);
  const count = (await option.innerText()).match(/[\d,]+/)?.[0];
  await option.click();
  await organisation.closeFilters();
  await compareTable(page, organisation, PERSONAS.priya);
  await expect(organisation.filters.getByRole('status')).toContainText(
    new RegExp(`^${count} component`),
  );
  const rows = organisation.components
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
  for (const text of await rows.allInnerTexts()) {
    expect(text).toMatch(/Rests on \d+ requirements? set aside/);
  }
});

test('the gap counts missing requirements and basics apart', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto('view=heatmap&heatmapMode=gap');
  await compareHeatmap(page, organisation, PERSONAS.priya);
  await expect(
    organisation.cell('Whole organisation', 'Requirements missing'),
  ).toHaveAccessibleName(/, [\d,]+, in [\d,]+ of [\d,]+$/);
});

test('a number of the page leads to what it means and how sure it is', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await page.goto('/mlops-maturity?show=state:basics-met');
  await expect(organisation.drawer).toContainText(
    'Every statement of sections 1 to 4 is answered with yes',
  );
  await expect(organisation.drawer).toContainText(
    /Basics: [\d,]+ of [\d,]+ \(\d+%\)/,
  );
  await expect(organisation.drawer).toContainText(/Between \d+% and \d+%/);
});
