import { Questionnaire } from './pages/Questionnaire';
import { discardDraft } from './support/backend';
import { PERSONAS } from './support/persona';
import { tabTo } from './support/tabTo';
import { expect, test } from './support/test';

const COMPONENT = 'chargeback-forecast';
const FIRST = 'Business goals and KPIs';
const SECOND = 'Team and responsibilities';

test.beforeEach(() => discardDraft(COMPONENT, PERSONAS.ada));
test.afterEach(() => discardDraft(COMPONENT, PERSONAS.ada));

test('single keys answer and move while a statement has the focus', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.ada);
  const questionnaire = new Questionnaire(page);
  const { keyboard } = page;
  await questionnaire.goto(COMPONENT, 'section=documentation');
  await expect(questionnaire.option(FIRST, 'Yes')).toBeChecked();
  await tabTo(page, questionnaire.option(FIRST, 'Yes'));

  await test.step('answers, and keeps the focus while it is saved', async () => {
    await keyboard.press('n');
    await expect(questionnaire.option(FIRST, 'No')).toBeChecked();
    await questionnaire.saved();
    await expect(questionnaire.option(FIRST, 'No')).toBeFocused();
  });

  await test.step('moves down and up', async () => {
    await keyboard.press('j');
    await expect(
      questionnaire.question(SECOND).locator('input:focus'),
    ).toHaveCount(1);
    await keyboard.press('k');
    await expect(questionnaire.option(FIRST, 'No')).toBeFocused();
  });

  await test.step('leads to the reason, where keys are letters', async () => {
    await keyboard.press('x');
    const reason = questionnaire
      .question(FIRST)
      .getByLabel('Why is it not applicable?');
    await expect(reason).toBeFocused();
    await keyboard.type('Enjoy, next year');
    await expect(reason).toHaveValue('Enjoy, next year');
    await expect(questionnaire.option(FIRST, 'Not applicable')).toBeChecked();
  });

  await test.step('leads to the evidence', async () => {
    await questionnaire.option(FIRST, 'Not applicable').focus();
    await keyboard.press('e');
    const statement = questionnaire.question(FIRST);
    await expect(questionnaire.details(FIRST)).toBeFocused();
    await expect(
      statement.getByRole('button', { name: 'Add an evidence link' }),
    ).toBeVisible();
  });
});

test('single keys can be switched off for good', async ({ openAs }) => {
  const page = await openAs(PERSONAS.ada);
  const questionnaire = new Questionnaire(page);
  await questionnaire.goto(COMPONENT, 'section=documentation');
  await questionnaire.showTools();
  const help = questionnaire.panel.getByRole('button', {
    name: 'Keyboard shortcuts',
  });
  await tabTo(page, help);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toContainText('Next statement');
  await tabTo(
    page,
    dialog.getByRole('checkbox', { name: 'Use these shortcuts' }),
  );
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(help).toBeFocused();

  await questionnaire.option(FIRST, 'Yes').focus();
  await page.keyboard.press('n');
  await expect(questionnaire.option(FIRST, 'Yes')).toBeChecked();

  await page.reload();
  await questionnaire.option(FIRST, 'Yes').focus();
  await page.keyboard.press('n');
  await expect(questionnaire.option(FIRST, 'Yes')).toBeChecked();

  // Remembered for the person, so other tests would see it.
  await questionnaire.showTools();
  await help.click();
  const choice = dialog.getByRole('checkbox', { name: 'Use these shortcuts' });
  await choice.click();
  await expect(choice).toBeChecked();
});

test('a whole subsection is answered at once and taken back', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.ada);
  const questionnaire = new Questionnaire(page);
  await questionnaire.goto(COMPONENT, 'section=documentation');
  await expect(questionnaire.option(FIRST, 'Yes')).toBeChecked();

  await questionnaire.panel
    .getByRole('button', { name: 'Answer all of Project documentation' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'No', exact: true }).check();
  const everyOne = dialog.getByRole('radio', { name: /^All 3/ });
  await everyOne.check();
  await dialog.getByRole('button', { name: /^Answer \d/ }).click();
  await expect(questionnaire.option(FIRST, 'No')).toBeChecked();
  await questionnaire.saved();

  await questionnaire.panel.getByRole('button', { name: 'Undo' }).click();
  await expect(questionnaire.option(FIRST, 'Yes')).toBeChecked();
});
