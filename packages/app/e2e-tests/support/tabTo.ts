import { expect, type Locator, type Page } from '@playwright/test';

/** More than one presses Tab to get anywhere on a page of ours. */
const MOST_STEPS = 120;

/**
 * Moves the focus with the Tab key until it is on an element, as somebody
 * without a mouse does.
 *
 * @throws if it cannot be reached
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await target.evaluate(element => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
