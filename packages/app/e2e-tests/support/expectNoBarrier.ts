import type { Page } from '@playwright/test';
import { expect } from './test';
import { violationsOn } from './violationsOn';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 800, 390];

/**
 * Looks at what is open, light and dark, wide and narrow, and finds no barrier.
 */
export async function expectNoBarrier(
  page: Page,
  part?: string,
): Promise<void> {
  // A colour on its way to another one is nobody's contrast.
  await page.addStyleTag({ content: '* { transition: none !important; }' });
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('body')).toHaveCSS('color-scheme', colorScheme);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 1000 });
      expect
        .soft(await violationsOn(page, part), `${colorScheme}, ${width} wide`)
        .toEqual([]);
    }
  }
}
