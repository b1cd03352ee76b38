import type { Locator, Page } from '@playwright/test';

/** Nobody presses Tab more often to get anywhere. */
const MOST_STOPS = 120;

/**
 * How many keys are pressed from the address bar until the focus is in
 * something: Tab, and Enter on a link that skips what comes before.
 */
export async function countTabStops(
  page: Page,
  target: Locator,
): Promise<number> {
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if (
      await target.evaluate(element => element.contains(document.activeElement))
    ) {
      return presses;
    }
    const isSkipLink = await page.evaluate(() =>
      /^Skip to/.test(document.activeElement?.textContent ?? ''),
    );
    await page.keyboard.press(isSkipLink ? 'Enter' : 'Tab');
  }
  throw new Error(`Not reached with the Tab key: ${target}`);
}
