import { Questionnaire } from './pages/Questionnaire';
import { beginDraft, discardDraft } from './support/backend';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

/** Owned by Search Relevance; no other test writes to it. */
const COMPONENT = 'query-spell-corrector';
const GOALS = 'documentation.project.business-goals';

test.afterEach(() => discardDraft(COMPONENT, PERSONAS.tomas));

test('answers of a sibling are copied, and count once they are confirmed', async ({
  openAs,
}) => {
  await beginDraft(COMPONENT, { answers: { [GOALS]: null } }, PERSONAS.tomas);
  const page = await openAs(PERSONAS.tomas);
  const questionnaire = new Questionnaire(page);
  await questionnaire.goto(COMPONENT, 'section=documentation');
  const goals = questionnaire.question('Business goals and KPIs');

  await questionnaire.showTools();
  await questionnaire.panel
    .getByRole('button', { name: 'Copy answers…' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Search Ranker/ }).check();
  await expect(dialog).toContainText('1 answer of Search Ranker would be');
  await dialog.getByRole('button', { name: 'Copy 1 answer' }).click();
  await expect(goals).toContainText('Copied from Search Ranker, not confirmed');
  await questionnaire.saved();

  await goals
    .getByRole('button', { name: 'Confirm the answer to Business goals' })
    .click();
  await expect(goals).not.toContainText('not confirmed');
  await expect(
    questionnaire.option('Business goals and KPIs', 'Yes'),
  ).toBeChecked();
});

test('review says which answer contradicts which level, and what is still open', async ({
  openAs,
}) => {
  await beginDraft(
    COMPONENT,
    {
      answers: { [GOALS]: null },
      picks: {
        people: 2,
        'model-creation': 2,
        'model-release': 2,
        'application-integration': 2,
        technology: 2,
      },
    },
    PERSONAS.tomas,
  );
  const page = await openAs(PERSONAS.tomas);
  const questionnaire = new Questionnaire(page);
  await questionnaire.goto(COMPONENT, 'section=traceability');
  await questionnaire.answer('Versioned data code', 'No');
  await questionnaire.saved();

  await questionnaire.goto(COMPONENT, 'section=review');
  await expect(questionnaire.panel).toContainText(
    'Level 2 is declared, but “Versioned data code” is answered no; it is required from level 2.',
  );
  await expect(questionnaire.panel).toContainText(
    'Change the pick for Model Creation to an option below level 2',
  );
  await expect(questionnaire.panel).toContainText(
    'up to 17 if everything open were a yes',
  );
  await expect(questionnaire.submit).toBeEnabled();
});

test('a target of its own comes with a reason', async ({ openAs }) => {
  const page = await openAs(PERSONAS.tomas);
  const questionnaire = new Questionnaire(page);
  await questionnaire.goto(COMPONENT, 'section=profile');
  await expect(questionnaire.panel).toContainText(/Recommended: Level \d/);
  await questionnaire
    .option(
      'Which level does this component aim for?',
      'Level 4 · Full MLOps automation',
    )
    .check();
  await questionnaire.panel
    .getByLabel('Why not the recommended level?')
    .fill('Search sells most of what we sell');
  await page.keyboard.press('Tab');
  await expect(questionnaire.saveState).toHaveText(/^Saved/);
  await page.reload();
  await expect(
    questionnaire.panel.getByLabel('Why not the recommended level?'),
  ).toHaveValue('Search sells most of what we sell');
});

test('what the catalog knows stands beside the statement and answers nothing', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.tomas);
  const questionnaire = new Questionnaire(page);
  await questionnaire.goto(COMPONENT, 'section=documentation');
  const team = questionnaire.question('Team and responsibilities');
  await questionnaire.showDetails('Team and responsibilities');
  await expect(
    team.getByRole('list', { name: 'Automatic evidence' }),
  ).toContainText('search-relevance as owner');
  await expect(
    questionnaire.option('Team and responsibilities', 'No'),
  ).toBeChecked();
});

test('one role is handed its slice of the statements with a link', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.tomas);
  const questionnaire = new Questionnaire(page);
  await questionnaire.goto(
    COMPONENT,
    'section=documentation&role=software-engineer',
  );
  await expect(questionnaire.panel).toContainText(
    'for one role: Software engineer.',
  );
  await expect(questionnaire.question('Business goals and KPIs')).toHaveCount(
    0,
  );
});

test('the portal speaks German to those who want it', async ({ openAs }) => {
  const page = await openAs(PERSONAS.tomas);
  await page.goto('/settings');
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();

  await page.goto(
    `/catalog/default/component/${COMPONENT}/mlops-maturity?view=questionnaire&section=documentation`,
  );
  await expect(page.getByRole('link', { name: 'Fragebogen' })).toBeVisible();
  const goals = page.getByRole('group', { name: 'Geschäftsziele und KPIs' });
  await expect(goals).toContainText('schriftlich festgehalten');
  await expect(
    goals.getByRole('radio', { name: 'Ja', exact: true }),
  ).toBeChecked();
  await page.getByRole('link', { name: 'Überblick' }).last().click();
  await expect(
    page.getByRole('heading', { name: /^Reifegrad 1/ }),
  ).toBeVisible();
});
