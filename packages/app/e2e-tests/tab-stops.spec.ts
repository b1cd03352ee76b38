/**
 * Whoever has no mouse is soon where the page is about: at most twelve keys
 * from the top to the first bar, to the heatmap, and to the first answer.
 */
import { OrganisationPage } from './pages/OrganisationPage';
import { Questionnaire } from './pages/Questionnaire';
import { countTabStops } from './support/countTabStops';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

const MOST_KEYS = 12;

test('the first bar is near', async ({ openAs }) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  // Chips are stops as well, and so is what is said about them.
  for (const query of ['', 'lifecycle=production&lifecycle=experimental']) {
    await organisation.goto(query);
    await organisation.segment('Payment Fraud', 'level 1').waitFor();
    expect(
      await countTabStops(page, '[aria-label*=": Level "]'),
    ).toBeLessThanOrEqual(MOST_KEYS);
  }
});

test('the heatmap is near', async ({ openAs }) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto('view=heatmap');
  await organisation.heatmap.waitFor();
  expect(
    await countTabStops(page, '[role=treegrid], [role=treegrid] *'),
  ).toBeLessThanOrEqual(MOST_KEYS);
});

test('the first answer is near', async ({ openAs }) => {
  const page = await openAs(PERSONAS.ada);
  const questionnaire = new Questionnaire(page);
  await questionnaire.goto('checkout-fraud-scorer', 'section=documentation');
  await questionnaire.question('Business goals and KPIs').waitFor();
  expect(
    await countTabStops(page, 'input[type=radio], [role=radio]'),
  ).toBeLessThanOrEqual(MOST_KEYS);
});
