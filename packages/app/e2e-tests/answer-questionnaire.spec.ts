import type { Page } from '@playwright/test';
import { ComponentPage } from './pages/ComponentPage';
import { OrganisationPage } from './pages/OrganisationPage';
import { Questionnaire } from './pages/Questionnaire';
import { discardDraft } from './support/backend';
import { PERSONAS } from './support/persona';
import { tabTo } from './support/tabTo';
import { expect, test } from './support/test';

const TEAM = 'Payment Fraud';

/** What the organisation page says about the team of the component. */
async function readReport(page: Page) {
  const organisation = new OrganisationPage(page);
  await organisation.goto();
  return {
    inScope: await organisation.inScope(),
    assessed: await organisation.count('Assessed'),
    teamAtLevel1: await organisation.segmentCount(TEAM, 'level 1'),
    teamNotAssessed: await organisation.segmentCount(TEAM, 'not assessed'),
    documentation: await organisation.cellRatio(TEAM, 'Documentation'),
  };
}

test('an owner assesses a component, and the organisation sees it', async ({
  openAs,
}) => {
  test.setTimeout(240_000);
  const name = 'merchant-risk-graph';
  const page = await openAs(PERSONAS.ada);
  const reader = await openAs(PERSONAS.priya);
  const component = new ComponentPage(page);
  const questionnaire = new Questionnaire(page);
  await discardDraft(name, PERSONAS.ada);
  const before = await readReport(reader);

  await test.step('starts from the card', async () => {
    await component.goto(name);
    await expect(component.card).toContainText('Not assessed yet');
    await component.card
      .getByRole('button', { name: 'Start assessment' })
      .click();
    await expect(questionnaire.saveState).toHaveText(
      'Every answer is saved as you give it',
    );
  });

  await test.step('says how the component is used', async () => {
    await questionnaire
      .question('How is the model served?')
      .getByRole('checkbox', { name: 'Real-time' })
      .check();
    await questionnaire
      .option(
        'Is the component a proof of concept',
        'In or on its way to production',
      )
      .check();
    await questionnaire
      .option('Is the component critical to the business?', 'Yes')
      .check();
    await expect(questionnaire.panel).toContainText(
      'Recommended: Level 3 · Automated deployment.',
    );
    await questionnaire.panel
      .getByRole('button', { name: 'Take the recommendation' })
      .click();
    await expect(
      questionnaire.option('Which level', 'Level 3 · Automated deployment'),
    ).toBeChecked();
  });

  await test.step('picks a description for every dimension', async () => {
    await questionnaire.show('Levels');
    for (const [dimension, description] of [
      ['People', 'Roles work in isolation Levels 0–1'],
      ['Model Creation', 'Data pipeline, untracked experiments Level 1'],
      ['Model Release', 'Manual, handed to software engineers Level 1'],
      [
        'Application Integration',
        'Basic tests, reliant on the data scientist Levels 1–2',
      ],
      ['Technology', 'Automated builds and application tests Level 1'],
    ]) {
      await questionnaire.option(dimension, description).check();
    }
    await expect(questionnaire.panel).toContainText(
      'Declared: Level 1 · DevOps, no MLOps',
    );
  });

  await test.step('answers a section, with a reason and an explanation', async () => {
    await questionnaire.show('Documentation');
    for (const label of [
      'Business goals and KPIs',
      'Team and responsibilities',
      'Data preparation steps',
      'Feature definitions',
      'Model choice',
      'API documentation',
    ]) {
      await questionnaire.answer(label, 'Yes');
    }
    await questionnaire.answer('Architecture documentation', 'No');
    await questionnaire.answer('Model risk evaluation', 'Not applicable');
    const risk = questionnaire.question('Model risk evaluation');
    await expect(risk).toContainText('Say why it is not applicable');
    await risk
      .getByLabel('Why is it not applicable?')
      .fill('The risk office evaluates the rules that use the graph.');

    const goals = questionnaire.question('Business goals and KPIs');
    await questionnaire.showDetails('Business goals and KPIs');
    await goals.getByLabel('Note').fill('Signed off by the head of payments.');
    await goals.getByRole('button', { name: 'Add an evidence link' }).click();
    await goals
      .getByLabel('Link 1: address')
      .fill('https://handbook.quillmere.example.com/risk-graph/goals');
    await goals.getByLabel('Link 1: title').fill('Goals of the risk graph');
    await goals.getByLabel('Link 1: title').blur();

    await questionnaire.saved();
    await expect(questionnaire.part('Documentation')).toContainText('Done');
  });

  await test.step('ticks the parts that make a yes', async () => {
    await questionnaire.show('Traceability and reproducibility');
    await questionnaire.answer('17 · Versioned model code', 'Yes');
    const lookup = questionnaire.question('22 · Run and deployment lookup');
    const label = '22 · Run and deployment lookup';
    await questionnaire.answer(label, 'Yes');
    await questionnaire.showDetails(label);
    const data = lookup.getByRole('checkbox', {
      name: 'Data the model was trained on',
    });
    await expect(data).toBeChecked();
    await data.uncheck();
    await expect(questionnaire.option(label, 'No')).toBeChecked();
    await expect(lookup).toContainText(
      '4 of 5, missing: Data the model was trained on',
    );
    await data.check();
    await expect(questionnaire.option(label, 'Yes')).toBeChecked();
    await questionnaire.saved();
  });

  await test.step('finds the draft again after a reload', async () => {
    await page.reload();
    await expect(questionnaire.saveState).toHaveText(
      'Every answer is saved as you give it',
    );
    await expect(
      questionnaire.option('22 · Run and deployment lookup', 'Yes'),
    ).toBeChecked();
    await questionnaire.show('Documentation');
    await expect(
      questionnaire.option('Architecture documentation', 'No'),
    ).toBeChecked();
    await expect(
      questionnaire
        .question('Model risk evaluation')
        .getByLabel('Why is it not applicable?'),
    ).toHaveValue('The risk office evaluates the rules that use the graph.');
    const goals = questionnaire.question('Business goals and KPIs');
    await expect(goals).toContainText('Note, 1 link');
    await questionnaire.showDetails('Business goals and KPIs');
    await expect(goals.getByLabel('Note')).toHaveValue(
      'Signed off by the head of payments.',
    );
    await expect(goals.getByLabel('Link 1: address')).toHaveValue(
      'https://handbook.quillmere.example.com/risk-graph/goals',
    );
  });

  await test.step('does not count before it is submitted', async () => {
    expect(await readReport(reader)).toEqual(before);
  });

  await test.step('reviews and submits', async () => {
    await questionnaire.show('Review and submit');
    await expect(questionnaire.panel).toContainText('First assessment');
    await expect(questionnaire.panel).toContainText('statements still open');
    await questionnaire.submit.click();
    const note = page.getByRole('group', { name: 'Submitted as revision 1' });
    await expect(note).toBeFocused();
    await expect(note).toContainText('The target, level 3, is not met yet.');
    await expect(note.getByRole('link')).toHaveText(
      'Architecture documentation',
    );
  });

  await test.step('sees the card change', async () => {
    await component.goto(name);
    await expect(component.card).toContainText('Level 1 · DevOps, no MLOps');
    await expect(component.card).toContainText(
      'Target level 3, not reached yet',
    );
    await expect(component.fact('Basics')).toContainText('8 of ');
  });

  await test.step('is part of the organisation', async () => {
    expect(await readReport(reader)).toEqual({
      inScope: before.inScope,
      assessed: before.assessed + 1,
      teamAtLevel1: before.teamAtLevel1 + 1,
      teamNotAssessed: before.teamNotAssessed - 1,
      documentation: {
        yes: before.documentation.yes + 6,
        applicable: before.documentation.applicable + 7,
      },
    });
    const organisation = new OrganisationPage(reader);
    await organisation.show('Overview');
    await organisation.segment(TEAM, 'level 1').click();
    await expect(organisation.listed('Merchant Risk Graph')).toBeVisible();

    await organisation.goto(
      'view=heatmap&expanded=documentation&expanded=documentation.technical',
    );
    await organisation.cell(TEAM, 'Architecture documentation').click();
    await expect(organisation.listed('Merchant Risk Graph')).toBeVisible();
  });
});

test('an owner changes answers with the keyboard alone', async ({ openAs }) => {
  test.setTimeout(150_000);
  const name = 'chargeback-forecast';
  await discardDraft(name, PERSONAS.ada);
  const page = await openAs(PERSONAS.ada);
  const component = new ComponentPage(page);
  const questionnaire = new Questionnaire(page);
  const { keyboard } = page;

  await component.goto(name);
  await tabTo(
    page,
    component.card.getByRole('link', { name: 'Open maturity details' }),
  );
  await keyboard.press('Enter');
  await tabTo(
    page,
    page
      .getByRole('navigation', { name: 'MLOps maturity' })
      .getByRole('link', { name: 'Questionnaire' }),
  );
  await keyboard.press('Enter');
  await tabTo(page, questionnaire.part('Documentation'));
  await keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Documentation', level: 2 }),
  ).toBeFocused();

  // One stop per statement; the arrows move within, from the present answer.
  const label = 'Business goals and KPIs';
  await expect(questionnaire.option(label, 'Yes')).toBeChecked();
  await tabTo(page, questionnaire.option(label, 'Yes'));
  await keyboard.press('ArrowRight');
  await expect(questionnaire.option(label, 'No')).toBeChecked();
  await keyboard.press('ArrowRight');
  await expect(questionnaire.option(label, 'Not applicable')).toBeChecked();
  await keyboard.press('ArrowLeft');
  await expect(questionnaire.option(label, 'No')).toBeFocused();

  const statement = questionnaire.question(label);
  await tabTo(page, questionnaire.details(label));
  await keyboard.press('Space');
  await tabTo(page, statement.getByLabel('Note'));
  await keyboard.type('The goals changed in autumn.');
  await keyboard.press('Tab');
  await questionnaire.saved();

  await questionnaire.goto(name, 'section=review');
  const worse = questionnaire.panel.getByRole('region', {
    name: /Yes to no/i,
  });
  await expect(worse).toContainText(label);
  await tabTo(page, questionnaire.submit);
  await expect(questionnaire.submit).toBeEnabled();
});
