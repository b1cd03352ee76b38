import { Questionnaire } from './pages/Questionnaire';
import { ask, assessmentPath, readAssessment } from './support/backend';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

/** Owned by Ada's team, with a draft of hers that nobody touches here. */
const COMPONENT = 'checkout-fraud-scorer';

const CHANGE = {
  answers: { 'documentation.project.business-goals': { value: 'no' } },
};

test('somebody else reads every answer, cannot change it, and learns who may', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.tomas);
  const questionnaire = new Questionnaire(page);
  await questionnaire.goto(COMPONENT, 'section=documentation');

  await expect(questionnaire.panel).toContainText(
    'Those who own the component can change it: Payment Fraud.',
  );
  await expect(questionnaire.saveState).toHaveText(
    'You can read the answers here but not change them',
  );
  await expect(questionnaire.panel).toContainText(
    'You see what was submitted. A draft is in progress',
  );
  const given = questionnaire.option('Business goals and KPIs', 'Yes');
  await expect(given).toBeChecked();
  await expect(given).toBeDisabled();
  await expect(
    questionnaire.option('Business goals and KPIs', 'No'),
  ).toBeDisabled();

  await questionnaire.show('Profile');
  await expect(
    questionnaire.panel.getByRole('checkbox', { name: 'Real-time' }),
  ).toBeDisabled();

  await questionnaire.show('Levels');
  await expect(
    questionnaire.question('People').getByRole('radio').first(),
  ).toBeDisabled();

  await questionnaire.show('Review and submit');
  await expect(questionnaire.submit).toHaveCount(0);
  await expect(questionnaire.panel).toContainText(
    'You may not submit this assessment; those who own the component may.',
  );
});

test('the backend hands no draft to somebody else', async () => {
  const { draft, version } = await readAssessment(COMPONENT, PERSONAS.ada);
  expect(draft).not.toBeNull();
  await expect(
    readAssessment(COMPONENT, PERSONAS.tomas),
  ).resolves.toMatchObject({ draft: null, version });
});

test('the backend refuses what the page does not offer', async () => {
  const before = await readAssessment(COMPONENT, PERSONAS.ada);
  const path = assessmentPath(COMPONENT);
  const headers = { 'if-match': `"${before.version}"` };

  const change = await ask(`${path}/draft`, {
    as: PERSONAS.tomas,
    method: 'PATCH',
    headers,
    body: CHANGE,
  });
  expect(change.status).toBe(403);

  const submission = await ask(`${path}/submissions`, {
    as: PERSONAS.tomas,
    method: 'POST',
    headers: { ...headers, 'idempotency-key': 'not-the-owner-1' },
    body: {},
  });
  expect(submission.status).toBe(403);

  const discard = await ask(`${path}/draft`, {
    as: PERSONAS.tomas,
    method: 'DELETE',
    headers,
  });
  expect(discard.status).toBe(403);

  expect(await readAssessment(COMPONENT, PERSONAS.ada)).toEqual(before);
});

test('nobody gets anything without signing in', async () => {
  const path = assessmentPath(COMPONENT);
  const read = await ask(path);
  expect(read.status).toBe(401);

  const change = await ask(`${path}/draft`, {
    method: 'PATCH',
    headers: { 'if-match': '"1"' },
    body: CHANGE,
  });
  expect(change.status).toBe(401);

  const report = await ask('/reports/summary');
  expect(report.status).toBe(401);
});
