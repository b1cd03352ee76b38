import type { Page } from '@playwright/test';
import { Questionnaire } from './pages/Questionnaire';
import { discardDraft, readAssessment } from './support/backend';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

/** Owned by Search Relevance; no other test answers this statement of it. */
const COMPONENT = 'query-spell-corrector';
const LABEL = 'Pre-commit hooks';

test.beforeEach(() => discardDraft(COMPONENT, PERSONAS.tomas));
test.afterEach(() => discardDraft(COMPONENT, PERSONAS.tomas));

async function answerOffline(page: Page): Promise<Questionnaire> {
  const questionnaire = new Questionnaire(page);
  await questionnaire.goto(COMPONENT, 'section=code-quality');
  await page.context().setOffline(true);
  const isNo = await questionnaire.option(LABEL, 'No').isChecked();
  await questionnaire.answer(LABEL, isNo ? 'Yes' : 'No');
  await expect(questionnaire.question(LABEL)).toContainText(
    'Not saved yet; kept in this browser',
  );
  return questionnaire;
}

async function expectSaved(): Promise<void> {
  await expect
    .poll(async () => {
      const { draft } = await readAssessment(COMPONENT, PERSONAS.tomas);
      return draft?.updatedBy;
    })
    .toBe(PERSONAS.tomas.ref);
}

test('answers given offline are sent when the connection is back', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.tomas);
  const questionnaire = await answerOffline(page);
  await page.context().setOffline(false);
  await questionnaire.saved();
  await expectSaved();
});

test('also when the questionnaire has been left by then', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.tomas);
  await answerOffline(page);
  await page
    .getByRole('navigation', { name: 'MLOps maturity' })
    .getByRole('link', { name: 'Overview' })
    .click();
  await page.getByRole('link', { name: 'MLOps maturity' }).first().click();
  await expect(page).toHaveURL(/\/mlops-maturity/);
  await page.context().setOffline(false);
  await expectSaved();
});

test('and when the portal has been closed and is opened at another component', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.tomas);
  await answerOffline(page);
  page.on('dialog', dialog => dialog.accept());
  await page.goto('about:blank');
  await page.context().setOffline(false);
  await page.goto('/catalog/default/component/search-ranker');
  await expectSaved();
});
