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
  'no level yet',
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
  const inScope = await organisation.inScope();
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

  const { yes, applicable } = await organisation.cellRatio(
    WHOLE,
    'Documentation',
  );
  expect(yes).toBeGreaterThan(0);
  const cell = organisation.cell(WHOLE, 'Documentation');
  const percent = Math.round((100 * yes) / applicable);
  await expect(cell).toContainText(`${percent}%`);
  await expect(cell).toContainText(`${yes} of ${applicable}`);
});

test('the grouping and its place in the hierarchy switch the bars', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto();
  await expect(organisation.segment('Payment Fraud', 'level 1')).toBeVisible();

  await organisation.choose('Hierarchy', '1, the top');
  await expect(page).toHaveURL(/depth=/);
  await expect(organisation.segment('Payment Fraud', 'level 1')).toBeHidden();

  await organisation.choose('Group by', 'Lifecycle');
  await expect(page).toHaveURL(/groupBy=lifecycle/);
  await expect(page).not.toHaveURL(/depth=/);
  await expect(
    organisation.segment('experimental', 'not assessed'),
  ).toBeVisible();
});

test('a lead filters to a department with all teams below it, and can share the view', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto();
  const everything = await organisation.inScope();

  await organisation.filter('Owner', 'Commerce');
  await expect(organisation.filters).toContainText('Owner: Commerce and below');
  await organisation.waitForNumbers();
  await expect(
    organisation.segment('Search Relevance', 'level 3'),
  ).toBeVisible();
  await expect(organisation.segment('Payment Fraud', 'level 1')).toBeHidden();
  const filtered = await organisation.inScope();
  expect(filtered).toBeLessThan(everything);
  await expect(page).toHaveURL(/owner=/);

  // The same components in every view, and after a reload.
  await organisation.show('Components');
  await expect(organisation.filters).toContainText(`${filtered} components`);
  await page.reload();
  await expect(organisation.filters).toContainText(`${filtered} components`);
  await expect(organisation.filters).toContainText('Owner: Commerce and below');
  await page.goBack();
  expect(await organisation.inScope()).toBe(filtered);

  await organisation.unfilter();
  await expect(organisation.tile('Assessed')).toContainText(
    `of ${everything} in scope`,
  );
  await expect(page).not.toHaveURL(/owner=/);
});

test('the statement that would help most leads to a first step, to those who miss it and to those to ask', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto();
  await organisation.show('Statements');

  const first = organisation.statements
    .getByRole('button', { expanded: false })
    .first();
  const missing = Number((await first.innerText()).match(/(\d+) of \d+/)?.[1]);
  expect(missing).toBeGreaterThan(0);
  await first.click();
  await expect(
    organisation.statements.getByRole('heading', {
      name: 'First practical step',
    }),
  ).toBeVisible();
  await expect(
    organisation.statements
      .getByRole('list', { name: 'Who already does it and can be asked' })
      .getByRole('link')
      .first(),
  ).toBeVisible();

  const no = organisation.statements.getByRole('button', {
    name: `No (${missing})`,
  });
  await no.click();
  await expect(organisation.drawer).toContainText(
    missing === 1 ? '1 component' : `${missing} components`,
  );
  await page.keyboard.press('Escape');
  await expect(organisation.drawer).toBeHidden();
  await expect(no).toBeFocused();
});

test('the trend says since when, and compares the same components on request', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto();
  const assessed = await organisation.count('Assessed');
  await organisation.show('Trend');

  const months = organisation.months;
  await expect(months.last()).toHaveAccessibleName(
    new RegExp(`: ${assessed} components assessed`),
  );
  await tabTo(page, months.first());
  await page.keyboard.press('End');
  await expect(months.last()).toBeFocused();

  await organisation.trend
    .getByRole('radio', { name: 'The same ones' })
    .click();
  await expect(page).toHaveURL(/sameComponents=yes/);
  await expect(organisation.trend).toContainText(
    /Compares only|nothing to compare/,
  );
});

test('the table of components is sorted by the backend and leads to their tabs', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto('view=components&state=contradicted');

  await organisation.components
    .getByRole('button', { name: 'Component', exact: true })
    .click();
  await expect(page).toHaveURL(/sort=title/);
  await organisation.waitForNumbers();
  const names = await organisation.componentNames();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  expect(names).toContain('Reply Suggester');
});

test('a file holds exactly what is filtered', async ({ openAs }) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto('view=components&state=contradicted');
  const names = await organisation.componentNames();

  const [head, ...rows] = await organisation.downloadCsv();
  expect(head).toContain(',');
  expect(rows).toHaveLength(names.length);
  for (const name of names) {
    expect(rows.filter(row => row.includes(name))).toHaveLength(1);
  }
});

test('the keyboard goes through a bar and opens one of its parts', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto();

  const parts = organisation.levels
    .getByRole('toolbar', { name: WHOLE })
    .getByRole('button');
  await tabTo(page, parts.first());
  await page.keyboard.press('ArrowRight');
  await expect(parts.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(organisation.drawer).toContainText('Level 1');
  await page.keyboard.press('Escape');
  await expect(organisation.drawer).toBeHidden();
  await expect(parts.nth(1)).toBeFocused();
});

test('only administrators see how the plugin is doing', async ({ openAs }) => {
  const admin = await openAs(PERSONAS.priya);
  await admin.goto('/mlops-maturity?view=health');
  await expect(admin.getByRole('region', { name: 'Health' })).toContainText(
    'Components in scope',
  );
  const owner = await openAs(PERSONAS.ada);
  await new OrganisationPage(owner).goto('view=health');
  await expect(owner.getByRole('link', { name: 'Health' })).toBeHidden();
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
