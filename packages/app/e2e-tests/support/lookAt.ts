import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Marks what is looked at where the rest of the page is not ours. */
const LOOKED_AT = '[data-looked-at]';

const WIDTHS = [1440, 800];

/**
 * Looks at what is open, wide and narrow: no barrier, and nothing that scrolls
 * sideways.
 */
export async function lookAt(page: Page): Promise<void> {
  // A colour on its way to another one is nobody's contrast.
  await page.addStyleTag({ content: '* { transition: none !important; }' });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1000 });
    const look = `${width} wide`;
    expect.soft(await violationsOn(page), look).toEqual([]);
    expect.soft(await sidewaysScrollersOn(page), look).toEqual([]);
  }
}

/** What axe finds, as lines that say what and where. */
async function violationsOn(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(WCAG_2_2_AA);
  const isPartOfPage = (await page.locator(LOOKED_AT).count()) > 0;
  const { violations } = await (isPartOfPage
    ? axe.include(LOOKED_AT)
    : axe
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id}: ${target} ${html} ${failureSummary}`,
    ),
  );
}

/**
 * What scrolls sideways, apart from what is made for it: heatmap, tables, tabs,
 * links to views and bars with many parts.
 */
async function sidewaysScrollersOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        element =>
          element.scrollWidth > element.clientWidth + 1 &&
          (element === document.documentElement ||
            ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)) &&
          !element.closest(
            '[role="treegrid"], [role="tablist"], [role="region"][tabindex], nav, li',
          ),
      )
      .map(element => `${element.tagName} ${element.className}`),
  );
}
