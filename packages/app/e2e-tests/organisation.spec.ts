import { MaturityTab } from './pages/MaturityTab';
import { OrganisationPage } from './pages/OrganisationPage';
import { PERSONAS } from './support/persona';
import { tabTo } from './support/tabTo';
import { expect, test } from './support/test';

const WHOLE = 'Whole organisation';

const BUCKETS = [
  'level 0',
  'level 1',
  'level 2',
  'level 3',
  'level 4',
  'no level',
  'not assessed',
];

test('the platform team finds the page and sees every component counted once', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name: 'MLOps maturity' })
    .click();
  await organisation.waitForNumbers();

  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const inScope = await organisation.count('In scope');
  const counts = await Promise.all(
    BUCKETS.map(bucket => organisation.segmentCount(WHOLE, bucket)),
  );
  expect(counts.every(count => count > 0)).toBe(true);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inScope);
  const notAssessed = counts.at(-1) ?? 0;
  expect(await organisation.count('Assessed')).toBe(inScope - notAssessed);
});

test('every percentage comes with its k of n', async ({ openAs }) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto();

  const cell = organisation.cell(WHOLE, 'Documentation');
  const { yes, applicable } = await organisation.cellRatio(
    WHOLE,
    'Documentation',
  );
  expect(yes).toBeGreaterThan(0);
  const percent = Math.floor((100 * yes) / applicable);
  await expect(cell).toContainText(`${percent} %`);
  await expect(cell).toContainText(`${yes} of ${applicable}`);
});

test('the grouping switches bars and heatmap together', async ({ openAs }) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto();
  await expect(
    organisation.heatmap.getByRole('columnheader', { name: 'Payment Fraud' }),
  ).toBeVisible();

  await organisation.choose('Group by', 'Lifecycle');

  await expect(page).toHaveURL(/groupBy=lifecycle/);
  await expect(
    organisation.heatmap.getByRole('columnheader', { name: 'experimental' }),
  ).toBeVisible();
  await expect(
    organisation.segment('experimental', 'not assessed'),
  ).toBeVisible();
  await expect(
    organisation.heatmap.getByRole('columnheader', { name: 'Payment Fraud' }),
  ).toBeHidden();
});

test('a lead filters to a department with all teams below it, and can share the view', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto();
  const everything = await organisation.count('In scope');

  const owner = organisation.filters.getByRole('textbox', { name: 'Owner' });
  await owner.click();
  await owner.fill('Commerce');
  await page.getByRole('option', { name: /^Commerce/ }).click();
  await page.keyboard.press('Escape');
  await expect(organisation.filters).toContainText(
    'Owner: Commerce and everything below',
  );
  await organisation.waitForNumbers();
  await expect(
    organisation.segment('Search Relevance', 'level 3'),
  ).toBeVisible();
  await expect(
    organisation.heatmap.getByRole('columnheader', { name: 'Payment Fraud' }),
  ).toBeHidden();
  const filtered = await organisation.count('In scope');
  expect(filtered).toBeLessThan(everything);
  await expect(page).toHaveURL(/owner=/);

  await page.reload();
  await organisation.waitForNumbers();
  await expect(organisation.filters).toContainText(
    'Owner: Commerce and everything below',
  );
  expect(await organisation.count('In scope')).toBe(filtered);

  await organisation.filters.getByRole('button', { name: 'Clear all' }).click();
  await organisation.waitForNumbers();
  await expect(organisation.tile('In scope')).toContainText(`${everything}`);
  await expect(page).not.toHaveURL(/owner=/);
});

test('the keyboard opens a practice up to its components and comes back to the cell', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  const { keyboard } = page;
  await organisation.goto();

  // One stop in the tab order; the arrows move within.
  const first = organisation.heatmap.getByRole('rowheader').first();
  await tabTo(page, first);
  const section = organisation.row('Documentation');
  for (let step = 0; step < 5; step++) {
    if (await section.evaluate(element => element === document.activeElement)) {
      break;
    }
    await keyboard.press('ArrowDown');
  }
  await expect(section).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(organisation.row('Technical documentation')).toBeVisible();
  await keyboard.press('ArrowDown');
  await expect(organisation.row('Project documentation')).toBeFocused();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await expect(organisation.row('Business goals and KPIs')).toBeFocused();
  await keyboard.press('ArrowRight');
  const cell = organisation.cell(WHOLE, 'Business goals and KPIs');
  await expect(cell).toBeFocused();

  await keyboard.press('Enter');
  await expect(organisation.drawer).toContainText('Business goals and KPIs');
  await expect(
    organisation.drawer.getByRole('tab', { name: /^No \(\d+\)/ }),
  ).toHaveAttribute('aria-selected', 'true');

  await keyboard.press('Escape');
  await expect(organisation.drawer).toBeHidden();
  await expect(cell).toBeFocused();

  await page.reload();
  await organisation.waitForNumbers();
  await expect(organisation.row('Business goals and KPIs')).toBeVisible();
});

test('a number leads to the components behind it, and on to their tabs', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  const tab = new MaturityTab(page);
  await organisation.goto();

  const count = await organisation.count('Contradicted');
  await organisation.tile('Contradicted').click();
  await expect(
    organisation.drawer
      .getByRole('list', { name: 'Components' })
      .getByRole('listitem'),
  ).toHaveCount(count);

  await organisation.listed('Reply Suggester').click();
  await expect(page).toHaveURL(
    /catalog\/default\/component\/reply-suggester\/mlops-maturity/,
  );
  await expect(tab.part(/contradict/i).first()).toBeVisible();

  await page.goBack();
  await expect(organisation.listed('Reply Suggester')).toBeVisible();
});
