import { ComponentPage } from './pages/ComponentPage';
import { MaturityTab } from './pages/MaturityTab';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

/** Assessed several times; no other test writes to its plan. */
const COMPONENT = 'checkout-fraud-scorer';

test('a level opens up to its rule and the answers behind it', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.tomas);
  const component = new ComponentPage(page);
  await component.goto(COMPONENT);

  await component.card.getByRole('link', { name: 'Why this level?' }).click();
  const dialog = page.getByRole('dialog', { name: /^Why Level 2/ });
  await expect(dialog).toContainText('Rule “reportedLevel”');
  await expect(
    dialog.getByRole('row', { name: /^Model Release/ }),
  ).toContainText('level 2');
  await dialog.getByRole('link', { name: 'Code delivery on merge' }).click();
  await expect(
    page.getByRole('group', { name: /Code delivery on merge/ }),
  ).toBeInViewport();
});

test('the history keeps every revision and says what changed', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.tomas);
  const tab = new MaturityTab(page);
  await tab.goto(COMPONENT);
  await tab.show('History');

  await tab.panel
    .getByRole('button', { name: 'What changed in revision 2' })
    .click();
  const comparison = tab.part('From revision 1 to revision 2');
  await expect(comparison).toContainText('Level: Level 0');
  await expect(
    comparison.getByRole('region', { name: /^From no to yes/ }),
  ).toBeVisible();

  await tab.panel.getByRole('button', { name: 'Open revision 1' }).click();
  await expect(tab.part('Revision 1 as it was')).toContainText(
    'Submitted by Viktor Hale',
  );
  await page.goBack();
  await expect(comparison).toBeVisible();
});

test('a plan shows where it leads, and touches no answer', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.ada);
  const tab = new MaturityTab(page);
  await tab.goto(COMPONENT);
  await tab.show('Plan');

  await tab.panel.getByRole('radio', { name: 'The target' }).check();
  const outcome = tab.part('What it would lead to');
  await expect(outcome.getByRole('row', { name: /^Basics/ })).toHaveText(
    /36 of 41\s*37 of 41/,
  );
  await tab.panel
    .getByLabel('Due day of “Code delivery on merge”')
    .fill('2030-06-30');
  await tab.panel.getByRole('button', { name: 'Save 1 step' }).click();
  await expect(tab.panel.getByText('Plan saved.')).toBeVisible();

  await tab.show('Overview');
  const plan = await tab.unfold('Plan');
  await expect(plan).toContainText('Code delivery on merge');
  await expect(plan).toContainText('0 of 1 steps done');
  await expect(tab.part('Result')).toContainText('36 of 41');

  await tab.show('Plan');
  await tab.panel.getByRole('button', { name: 'Drop the plan' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Drop the plan' })
    .click();
  await expect(tab.panel.getByText('Plan dropped.')).toBeVisible();
});

test('a stable component is confirmed again in under three minutes', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.ada);
  const component = new ComponentPage(page);
  const tab = new MaturityTab(page);
  await component.goto(COMPONENT);
  const begun = Date.now();

  await component.openTab();
  const checklist = await tab.unfold('Checklist');
  const ratios = checklist.getByRole('link', { name: /^Explain / });
  const confirmed = checklist.getByText(/^Confirmed by Ada Ngata/);
  const buttons = checklist.getByRole('button', { name: /^Still true: / });
  await expect(buttons.first()).toBeVisible();
  // Sections that the draft changes are not offered.
  const offered = await buttons.count();
  const before = await ratios.allInnerTexts();
  // A confirmed one is called something else.
  for (let left = offered - 1; left >= 0; left--) {
    await buttons.first().click();
    await expect(buttons).toHaveCount(left);
  }
  await expect(confirmed).toHaveCount(offered);
  expect(await ratios.allInnerTexts()).toEqual(before);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`Confirmed section by section in ${seconds} s\n`);

  await expect(
    checklist.getByRole('status').filter({ hasText: / confirmed$/ }),
  ).toHaveCount(offered);
  await tab.show('History');
  await expect(
    tab.part('What happened').getByRole('listitem').first(),
  ).toContainText('Ada Ngata confirmed that a section is still true');
});
