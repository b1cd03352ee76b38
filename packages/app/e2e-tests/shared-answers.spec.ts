import { MaturityTab } from './pages/MaturityTab';
import { Questionnaire } from './pages/Questionnaire';
import { SharedAnswers } from './pages/SharedAnswers';
import { leaveOpen, takeSharedAnswersBack } from './support/backend';
import { expectNoBarrier } from './support/expectNoBarrier';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

/** Owned by Search Relevance, as is the system; no other test writes to it. */
const COMPONENT = 'query-intent-classifier';
const SYSTEM = 'product-search';
const STATEMENT = 'monitoring.infrastructure.cost-tracking';
const LABEL = 'Cost tracking';

test.beforeEach(async () => {
  await takeSharedAnswersBack(`system/default/${SYSTEM}`, PERSONAS.tomas);
  await leaveOpen(COMPONENT, STATEMENT, PERSONAS.tomas);
});
test.afterEach(() =>
  takeSharedAnswersBack(`system/default/${SYSTEM}`, PERSONAS.tomas),
);

test('what a system answers counts below it until a component says why it differs', async ({
  openAs,
}) => {
  test.setTimeout(240_000);
  const page = await openAs(PERSONAS.tomas);
  const shared = new SharedAnswers(page);
  const tab = new MaturityTab(page);
  const questionnaire = new Questionnaire(page);

  await test.step('the owner of the system sees what an answer changes, and gives it', async () => {
    await shared.goto(SYSTEM);
    await shared.answer(LABEL, 'Yes', 'One budget for the search cluster');
    await expect(shared.dialog).toContainText(
      '1 component without an answer gets one: Yes.',
    );
    await expect(shared.dialog).toContainText(
      '3 components answer themselves and keep theirs.',
    );
    await expect(shared.dialog).toContainText(
      'Scores, levels and reports change at once.',
    );
    await shared.save();
    await expect(shared.statement(LABEL)).toContainText(
      'One budget for the search cluster',
    );
    await expect(shared.statement(LABEL)).toContainText(
      '1 component follows this · 3 answer themselves',
    );
  });

  await test.step('the component shows where its answer comes from', async () => {
    await tab.goto(COMPONENT);
    await expect(await tab.unfold('Checklist')).toContainText('1 inherited');
    await questionnaire.goto(COMPONENT, 'section=monitoring');
    const statement = questionnaire.question(LABEL);
    await expect(statement).toContainText(
      'Yes, inherited from system Product Search',
    );
    await expect(statement).toContainText('One budget for the search cluster');
    await expect(questionnaire.option(LABEL, 'Yes')).not.toBeChecked();
    await expectNoBarrier(page);
    await statement.getByRole('link', { name: 'Product Search' }).click();
    await expect(shared.statement(LABEL)).toBeVisible();
  });

  await test.step('another answer needs a reason before it is submitted', async () => {
    await questionnaire.goto(COMPONENT, 'section=monitoring');
    await questionnaire.answer(LABEL, 'No');
    const statement = questionnaire.question(LABEL);
    await questionnaire.saved();
    await expectNoBarrier(page);
    await questionnaire.goto(COMPONENT, 'section=review');
    await expect(questionnaire.panel).toContainText(
      'Say why 1 answer is different here',
    );
    await expect(questionnaire.submit).toBeDisabled();

    await questionnaire.panel
      .getByRole('button', { name: `Go to “${LABEL}”` })
      .click();
    await statement
      .getByLabel('Why is it different here?')
      .fill('Runs on the marketing account');
    await page.keyboard.press('Tab');
    await expect(questionnaire.saveState).toHaveText(/^Saved/);
    await questionnaire.goto(COMPONENT, 'section=review');
    await expect(questionnaire.submit).toBeEnabled();
    await questionnaire.submit.click();
    await expect(
      page.getByRole('heading', { name: /^Submitted as revision \d/ }),
    ).toBeVisible();
  });

  await test.step('the system sees that the component answers itself', async () => {
    await shared.goto(SYSTEM);
    await expect(shared.statement(LABEL)).toContainText(
      'No component follows this · 4 answer themselves',
    );
  });
});

test('a reader sees shared answers without a way to change them', async ({
  openAs,
}) => {
  const owner = new SharedAnswers(await openAs(PERSONAS.tomas));
  await owner.goto(SYSTEM);
  await owner.answer(LABEL, 'No', 'Not tracked yet');
  await owner.save();

  const page = await openAs(PERSONAS.ada);
  const reader = new SharedAnswers(page);
  await reader.goto(SYSTEM);
  await expect(reader.statement(LABEL)).toContainText('Not tracked yet');
  await expect(reader.section).toContainText(
    'Those who own Product Search can answer: Search Relevance.',
  );
  await expect(reader.section.getByRole('button')).toHaveCount(0);
});
