/**
 * Measures in a browser how a heatmap of 500 columns loads, scrolls and
 * expands, on the user interface as it was last built for production.
 *
 *   yarn workspace app build && yarn bench:browser
 */
import { chromium, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { PERSONAS, signInAs } from '../e2e-tests/support/persona';
import { LargePortal } from './LargePortal';
import { framesDuring, type Frames } from './framesDuring';

const SCROLLS = 60;
const SCROLL_PX = 400;
const PAUSE_MS = 60;

void main();

async function main(): Promise<void> {
  const portal = await LargePortal.start();
  const browser = await chromium.launch({
    executablePath:
      process.env.CHROMIUM_PATH ??
      execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 1000 },
    });
    await signInAs(context, PERSONAS.priya);
    const page = await context.newPage();
    await portal.answer(page);

    const startedAt = Date.now();
    await page.goto(`${portal.url}/mlops-maturity?groups=all`);
    const heatmap = page.getByRole('treegrid').first();
    await heatmap.getByRole('gridcell').first().waitFor();
    const shownMs = Date.now() - startedAt;
    const columns = Number(await heatmap.getAttribute('aria-colcount'));

    await heatmap.scrollIntoViewIfNeeded();
    await heatmap.hover({ position: { x: 700, y: 200 } });
    const scrolling = await framesDuring(page, async () => {
      for (let step = 0; step < SCROLLS; step += 1) {
        const back = step >= SCROLLS / 2 ? -1 : 1;
        await page.mouse.wheel(back * SCROLL_PX, (back * SCROLL_PX) / 8);
        await page.waitForTimeout(PAUSE_MS);
      }
    });
    const expanding = await framesDuring(page, () => expandAll(page));

    write(`Columns: ${columns}, components: ${portal.components}`);
    write(`Heatmap shown after ${shownMs} ms`);
    write(line('Scrolling', scrolling));
    write(line('Expanding', expanding));
  } finally {
    await browser.close();
    await portal.stop();
  }
}

/** Opens every section, and closes them again. */
async function expandAll(page: Page): Promise<void> {
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

function line(name: string, frames: Frames): string {
  return `${name}: ${frames.count} frames, median ${frames.medianMs} ms, p95 ${frames.p95Ms} ms, longest ${frames.longestMs} ms; longest task ${frames.longestTaskMs} ms, tasks over 50 ms: ${frames.longTasks}`;
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
