/**
 * Whoever has no mouse is soon where the page is about: at most twelve keys
 * from the top to the heatmap, and to the first answer.
 */
import type { Page } from '@playwright/test';
import { OrganisationPage } from './pages/OrganisationPage';
import { Questionnaire } from './pages/Questionnaire';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

const MOST_KEYS = 12;
/** Nobody presses Tab more often. */
const PATIENCE = 60;

/**
 * Presses Tab, and Enter on what skips the way, until something has the focus,
 * and counts.
 */
async function keysTo(page: Page, target: string): Promise<number> {
  for (let keys = 0; keys < PATIENCE; keys++) {
    const [isThere, skips] = await page.evaluate(
      selector => [
        document.activeElement?.matches(selector) ?? false,
        /^Skip to/.test(document.activeElement?.textContent ?? ''),
      ],
      target,
    );
    if (isThere) {
      return keys;
    }
    await page.keyboard.press(skips ? 'Enter' : 'Tab');
  }
  return PATIENCE;
}

test('the heatmap is near', async ({ openAs }) => {
  const page = await openAs(PERSONAS.priya);
  const organisation = new OrganisationPage(page);
  await organisation.goto('view=heatmap');
  await organisation.heatmap.waitFor();
  expect(
    await keysTo(page, '[role=treegrid], [role=treegrid] *'),
  ).toBeLessThanOrEqual(MOST_KEYS);
});

test('the first answer is near', async ({ openAs }) => {
  const page = await openAs(PERSONAS.ada);
  const questionnaire = new Questionnaire(page);
  await questionnaire.goto('checkout-fraud-scorer', 'section=documentation');
  await questionnaire.question('Business goals and KPIs').waitFor();
  expect(
    await keysTo(page, 'input[type=radio], [role=radio]'),
  ).toBeLessThanOrEqual(MOST_KEYS);
});
