import type { Page } from '@playwright/test';

/** Nobody presses Tab more often to get anywhere. */
const MOST_STOPS = 120;

/**
 * How many keys are pressed from the address bar until something has the
 * focus: Tab, and Enter on what skips the way.
 *
 * @param target - selects it
 */
export async function countTabStops(
  page: Page,
  target: string,
): Promise<number> {
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    const [isThere, skips] = await page.evaluate(
      selector => [
        document.activeElement?.matches(selector) ?? false,
        /^Skip to/.test(document.activeElement?.textContent ?? ''),
      ],
      target,
    );
    if (isThere) {
      return presses;
    }
    await page.keyboard.press(skips ? 'Enter' : 'Tab');
  }
  throw new Error(`Not reached with the Tab key: ${target}`);
}
