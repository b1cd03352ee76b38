import { Questionnaire } from './pages/Questionnaire';
import { discardDraft } from './support/backend';
import { PERSONAS } from './support/persona';
import { tabTo } from './support/tabTo';
import { expect, test } from './support/test';

const COMPONENT = 'chargeback-forecast';
const TESTS = '28 · Tests for every step';
const CI = '29 · Code CI checks';

test.beforeEach(() => discardDraft(COMPONENT, PERSONAS.ada));
test.afterEach(() => discardDraft(COMPONENT, PERSONAS.ada));

test('parts, what is set aside and a doubtful pair, by key', async ({
  openAs,
}) => {
  test.setTimeout(120_000);
  const page = await openAs(PERSONAS.ada);
  const questionnaire = new Questionnaire(page);
  const { keyboard } = page;
  await questionnaire.goto(COMPONENT, 'section=code-quality');
  const tests = questionnaire.question(TESTS);
  const serving = tests.getByRole('checkbox', {
    name: 'Tests for scoring or serving',
  });

  await test.step('takes one part away without moving what is below', async () => {
    await questionnaire.answer(TESTS, 'Yes');
    await questionnaire.saved();
    await questionnaire.showDetails(TESTS);
    const parts = tests.getByRole('group', { name: /^Tick what holds/ });
    const height = (await parts.boundingBox())?.height;
    await tabTo(page, serving);
    await keyboard.press('Space');
    await expect(questionnaire.option(TESTS, 'No')).toBeChecked();
    await expect(tests).toContainText(
      '2 of 3, missing: Tests for scoring or serving',
    );
    expect((await parts.boundingBox())?.height).toBe(height);
    await keyboard.press('Space');
    await expect(questionnaire.option(TESTS, 'Yes')).toBeChecked();
    await keyboard.press('Space');
    await expect(questionnaire.option(TESTS, 'No')).toBeChecked();
  });

  await test.step('says which levels rest on it before it is left out', async () => {
    await questionnaire.option(TESTS, 'No').focus();
    await keyboard.press('x');
    await expect(tests).toContainText(
      'From level 2 on, your level will say that it rests on requirements set aside',
    );
    await expect(tests).toContainText('Say why it is not applicable');
    await keyboard.press('Shift+Tab');
    await questionnaire.option(TESTS, 'Not applicable').focus();
    await keyboard.press('n');
    await expect(serving).not.toBeChecked();
    await expect(
      tests.getByRole('checkbox', { name: 'Tests for model training' }),
    ).toBeChecked();
  });

  await test.step('asks about a yes beside a no, and leads to the no', async () => {
    await questionnaire.answer(CI, 'No');
    await questionnaire.show('Traceability and reproducibility');
    const delivery = '19 · Code delivery on merge';
    await questionnaire.answer(delivery, 'Yes');
    const card = questionnaire.question(delivery);
    await expect(card).toContainText(
      'You said yes here and no to “Code CI checks”, which usually comes first. Are both right?',
    );
    await tabTo(
      page,
      card.getByRole('button', { name: 'Go to “Code CI checks”' }),
    );
    await keyboard.press('Enter');
    await expect(page.locator('[data-statement]:focus')).toContainText(
      'Code CI checks',
    );
  });

  await test.step('reviews it, and offers what was not changed', async () => {
    await questionnaire.show('Review and submit');
    await expect(questionnaire.panel).toContainText(
      '1 pair of answers to look at again',
    );
    await expect(questionnaire.panel).toContainText(
      'No, 2 of 3, missing: Tests for scoring or serving',
    );
    await expect(
      questionnaire.panel.getByRole('button', {
        name: 'Still true: Documentation',
      }),
    ).toBeVisible();
    await expect(
      questionnaire.panel.getByRole('button', {
        name: 'Still true: Code quality',
      }),
    ).toHaveCount(0);
    await tabTo(page, questionnaire.submit);
    await expect(questionnaire.submit).toBeEnabled();
  });
});
