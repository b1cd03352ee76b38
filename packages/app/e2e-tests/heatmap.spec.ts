import { ComponentPage } from './pages/ComponentPage';
import { OrganisationPage } from './pages/OrganisationPage';
import { PERSONAS } from './support/persona';
import { tabTo } from './support/tabTo';
import { expect, test } from './support/test';

const WHOLE = 'Whole organisation';

test('the keyboard expands a section, opens a cell and comes back to it', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  const { keyboard } = page;
  await page.goto('/mlops-maturity?view=heatmap');
  await organisation.heatmap.waitFor();

  // One stop in the tab order; the arrows move within.
  await tabTo(page, organisation.heatmap.getByRole('rowheader').first());
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(organisation.row('Documentation')).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(organisation.row('Technical documentation')).toBeVisible();
  await expect(organisation.row('Documentation')).toBeFocused();
  await expect(page).toHaveURL(/expanded=documentation/);

  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowRight');
  const cell = organisation.cell(WHOLE, 'Business goals and KPIs');
  await expect(cell).toBeFocused();
  await keyboard.press('Enter');
  await expect(organisation.drawer).toContainText('Business goals and KPIs');
  await keyboard.press('Escape');
  await expect(organisation.drawer).toBeHidden();
  await expect(cell).toBeFocused();
});

test('the modes say with words and sign what is missing and what has changed', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await page.goto('/mlops-maturity?view=heatmap');
  await organisation.heatmap.waitFor();
  const cell = organisation.cell(WHOLE, 'Documentation');
  await expect(cell).toContainText(/\d+%/);

  await organisation.practices
    .getByRole('radio', { name: 'Gap to target' })
    .click();
  await expect(organisation.cell(WHOLE, 'Code quality')).toContainText(
    /−\d+%[\d,]+ of [\d,]+/,
  );
  await expect(page).toHaveURL(/heatmapMode=gap/);

  await organisation.practices.getByRole('radio', { name: 'Change' }).click();
  await expect(cell).toHaveAttribute(
    'aria-label',
    /[+−±]\d+ points, was \d+%|new, nothing was applicable/,
  );
  await expect(organisation.practices.getByLabel('Compare with')).toHaveValue(
    /^\d{4}-\d{2}-\d{2}$/,
  );
  await expect(page).toHaveURL(/since=/);
});

test('a step of the legend leaves only its cells coloured, and can be shared', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await page.goto('/mlops-maturity?view=heatmap');
  await organisation.heatmap.waitFor();
  const legend = organisation.practices.getByRole('list', {
    name: 'Legend of the heatmap',
  });

  await legend.getByRole('button', { name: '80% – 100%' }).click();
  const words = organisation.practices.getByRole('status');
  await expect(words).toContainText('in the step 80% – 100%');
  await page.reload();
  await expect(words).toContainText('in the step 80% – 100%');
  await expect(
    legend.getByRole('button', { name: '80% – 100%' }),
  ).toHaveAttribute('aria-pressed', 'true');

  await words.getByRole('button', { name: 'Show all steps' }).click();
  await expect(words).toBeHidden();
  await expect(page).not.toHaveURL(/step=/);
});

test('a department finds itself and its teams on its own page', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  await page.goto('/catalog/default/group/commerce');
  await new ComponentPage(page).tabLink.click();
  await expect(page).toHaveURL(/\/mlops-portfolio/);

  const strips = page.getByRole('region', {
    name: 'Share of yes by group and section',
  });
  const team = strips.getByRole('row', { name: /^Search Relevance/ });
  await expect(team.getByRole('cell')).toHaveCount(7);
  await expect(team.getByRole('cell').first()).toContainText(/\d+ of \d+/);
  await expect(strips.getByRole('row', { name: /^Payment Fraud/ })).toHaveCount(
    0,
  );
});

test('the home page says which of my components need attention, and why', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.ada);
  await page.goto('/home');
  const list = page.getByRole('list', {
    name: 'Components that need attention first',
  });
  await expect(list.getByRole('listitem').first()).toContainText(
    /contradict|below its target|stale|Not assessed|target/,
  );
  await list.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/catalog\/.*\/mlops-maturity/);
});
