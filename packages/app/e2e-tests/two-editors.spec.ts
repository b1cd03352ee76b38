import { Questionnaire } from './pages/Questionnaire';
import { discardDraft } from './support/backend';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

test('different statements: both answers are kept, and each is told of the other', async ({
  openAs,
}) => {
  const name = 'refund-abuse-detector';
  await discardDraft(name, PERSONAS.ada);
  const ada = new Questionnaire(await openAs(PERSONAS.ada));
  const viktorsPage = await openAs(PERSONAS.viktor);
  const viktor = new Questionnaire(viktorsPage);
  await ada.goto(name, 'section=code-quality');
  await viktor.goto(name, 'section=code-quality');

  const adas = 'Pre-commit hooks';
  const viktors = 'Release notes';
  await ada.answer(adas, 'Not applicable');
  await ada
    .question(adas)
    .getByLabel('Why is it not applicable?')
    .fill('The checks run in the pipeline.');
  await ada.saved();

  // Viktor's page does not know of Ada's answer when he gives his.
  await viktor.answer(viktors, 'Not applicable');
  await viktor
    .question(viktors)
    .getByLabel('Why is it not applicable?')
    .fill('There are no releases, only deployments.');
  await viktor.saved();
  await expect(viktor.panel).toContainText(
    `Ada Ngata also changed ${adas}. You see the newest answers.`,
  );
  await expect(viktor.option(adas, 'Not applicable')).toBeChecked();
  await expect(viktor.conflicts).toBeEmpty();

  await ada.goto(name, 'section=code-quality');
  await expect(ada.option(adas, 'Not applicable')).toBeChecked();
  await expect(ada.option(viktors, 'Not applicable')).toBeChecked();
});

test('the same statement: nothing is overwritten before somebody chooses', async ({
  openAs,
}) => {
  const name = 'card-testing-detector';
  const label = 'Business goals and KPIs';
  await discardDraft(name, PERSONAS.ada);
  const ada = new Questionnaire(await openAs(PERSONAS.ada));
  const viktor = new Questionnaire(await openAs(PERSONAS.viktor));
  await ada.goto(name, 'section=documentation');
  await viktor.goto(name, 'section=documentation');
  await expect(ada.option(label, 'Yes')).toBeChecked();

  await ada.answer(label, 'No');
  await ada.saved();

  await viktor.answer(label, 'Not applicable');
  await viktor
    .question(label)
    .getByLabel('Why is it not applicable?')
    .fill('The card schemes set the goals.');
  await expect(viktor.conflicts).toContainText(`${label} was changed twice`);
  await expect(viktor.conflicts).toContainText('Ada Ngata');
  await expect(
    viktor.panel.getByRole('button', { name: '1 conflict to settle' }),
  ).toBeVisible();

  await test.step('what Ada answered is what is saved', async () => {
    await ada.goto(name, 'section=documentation');
    await expect(ada.option(label, 'No')).toBeChecked();
  });

  await test.step('Viktor chooses his own', async () => {
    await viktor.conflicts
      .getByRole('button', { name: `Use mine for ${label}` })
      .click();
    await expect(viktor.conflicts).toBeEmpty();
    await viktor.saved();
    await ada.goto(name, 'section=documentation');
    await expect(ada.option(label, 'Not applicable')).toBeChecked();
    await expect(
      ada.question(label).getByLabel('Why is it not applicable?'),
    ).toHaveValue('The card schemes set the goals.');
  });
});

test('the same statement: theirs can stand', async ({ openAs }) => {
  const name = 'card-testing-detector';
  const label = 'Team and responsibilities';
  await discardDraft(name, PERSONAS.ada);
  const ada = new Questionnaire(await openAs(PERSONAS.ada));
  const viktor = new Questionnaire(await openAs(PERSONAS.viktor));
  await ada.goto(name, 'section=documentation');
  await viktor.goto(name, 'section=documentation');

  const given = await ada.option(label, 'Yes').isChecked();
  const adas = given ? 'No' : 'Yes';
  await ada.answer(label, adas);
  await ada.saved();
  await viktor.answer(label, 'Not applicable');
  await viktor
    .question(label)
    .getByLabel('Why is it not applicable?')
    .fill('One person does it all.');
  await viktor.conflicts
    .getByRole('button', { name: `Keep theirs for ${label}` })
    .click();

  await expect(viktor.conflicts).toBeEmpty();
  await expect(viktor.option(label, adas)).toBeChecked();
  await viktor.goto(name, 'section=documentation');
  await expect(viktor.option(label, adas)).toBeChecked();
});
