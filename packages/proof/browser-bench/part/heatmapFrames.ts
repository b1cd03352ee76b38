import type { Page } from '@playwright/test';
import type { Part } from '../Bench';
import { framesDuring } from '../framesDuring';
import { openWindow, VISITORS } from '../visitor/openWindow';

const SCROLLS = 60;
const SCROLL_PX = 400;
const PAUSE_MS = 60;
const SETTLE_MS = 2_000;

/**
 * How a heatmap of 500 columns loads, scrolls and expands. Frames depend on
 * what else the machine does.
 */
export const heatmapFrames: Part = {
  name: 'heatmap-frames',
  title: 'Heatmap of 500 columns at 1440 x 1000',
  columns: [
    'What',
    'Frames',
    'Median, ms',
    'p95, ms',
    'Longest, ms',
    'Tasks over 50 ms',
  ],
  async measure(bench) {
    const portal = await bench.large();
    const page = await openWindow(bench.browser, {
      as: VISITORS.platform,
      size: { width: 1440, height: 1000 },
    });
    await portal.answer(page);
    await page.goto(`${portal.url}/mlops-maturity?view=heatmap&groups=all`);
    const heatmap = page.getByRole('treegrid').first();
    await heatmap.getByRole('gridcell').first().waitFor();
    await page.waitForTimeout(SETTLE_MS);
    await heatmap.scrollIntoViewIfNeeded();

    const rows: string[][] = [];
    const measure = async (name: string, work: () => Promise<void>) => {
      const frames = await framesDuring(page, work);
      rows.push([
        name,
        `${frames.count}`,
        `${frames.medianMs}`,
        `${frames.p95Ms}`,
        `${frames.longestMs}`,
        `${frames.longTasks}`,
      ]);
    };
    await measure('Scrolling, sections', () => scroll(page));
    await measure('Expanding one by one', () => expandEach(page));
    await measure('Expanding all', () => press(page, 'Expand all'));
    await measure('Scrolling, all rows', () => scroll(page));
    await measure('Closing all', () => press(page, 'Collapse all'));
    await page.context().close();
    return rows;
  },
};

/** Turns the wheel over the grid, right and down and back again. */
async function scroll(page: Page): Promise<void> {
  await page
    .getByRole('treegrid')
    .first()
    .hover({ position: { x: 700, y: 200 } });
  for (let step = 0; step < SCROLLS; step += 1) {
    const back = step >= SCROLLS / 2 ? -1 : 1;
    await page.mouse.wheel(back * SCROLL_PX, (back * SCROLL_PX) / 8);
    await page.waitForTimeout(PAUSE_MS);
  }
}

async function press(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.waitForTimeout(SETTLE_MS);
}

/** Opens every section, and closes them again. */
async function expandEach(page: Page): Promise<void> {
  for (const expanded of ['false', 'true']) {
    const next = page
      .getByRole('treegrid')
      .first()
      .locator(`[role=row][aria-expanded=${expanded}]`)
      .first();
    for (let count = 0; count < 7 && (await next.count()) > 0; count += 1) {
      await next.getByRole('rowheader').click();
      await page.waitForTimeout(PAUSE_MS);
    }
  }
}
