/**
 * What `docs/accessibility.md` says that a screen reader says is what it says.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { OrganisationPage } from './pages/OrganisationPage';
import { Questionnaire } from './pages/Questionnaire';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

const DOCUMENT = readFileSync(
  join(__dirname, '../../../docs/accessibility.md'),
  'utf8',
);

const ROLES = ['gridcell', 'group', 'radio', 'button'] as const;

/** What the document quotes, such as `gridcell "Payment Fraud, …"`. */
const SAID = ROLES.flatMap(role =>
  [...DOCUMENT.matchAll(new RegExp(`\`${role} "(.+?)"\``, 'g'))].map(
    ([, name]) => ({ role, name }),
  ),
);

/** Expects everything with this role to be on the page, whatever it counts. */
async function expectSaid(
  page: Page,
  role: (typeof ROLES)[number],
): Promise<void> {
  const names = SAID.filter(each => each.role === role);
  expect(names.length).toBeGreaterThan(0);
  for (const { name } of names) {
    const pattern = name
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\d+/g, '\\d+');
    await expect(
      page.getByRole(role, { name: new RegExp(`^${pattern}$`) }).first(),
    ).toBeVisible();
  }
}

test('a cell of the heatmap', async ({ openAs }) => {
  const page = await openAs(PERSONAS.priya);
  await new OrganisationPage(page).goto('view=heatmap');
  await expectSaid(page, 'gridcell');
});

test('a tile above the reports', async ({ openAs }) => {
  const page = await openAs(PERSONAS.priya);
  await new OrganisationPage(page).goto();
  await expectSaid(page, 'button');
});

test('a statement and its answers', async ({ openAs }) => {
  const page = await openAs(PERSONAS.ada);
  await new Questionnaire(page).goto(
    'checkout-fraud-scorer',
    'section=documentation',
  );
  await expectSaid(page, 'group');
  await expectSaid(page, 'radio');
});
