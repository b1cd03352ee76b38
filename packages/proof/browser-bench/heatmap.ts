/**
 * Measures in a browser how a heatmap of 500 columns loads, scrolls and
 * expands, on the user interface as it was last built for production. Frames
 * depend on what else the machine does, so its load is printed as well.
 *
 *   yarn workspace app build && yarn bench:browser
 */
import { chromium, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { LargePortal } from './LargePortal';
import { framesDuring, type Frames } from './framesDuring';

/** Who looks at the whole organisation in the demo. */
const VIEWER = 'user:default/priya.raman';
const SCROLLS = 60;
const SCROLL_PX = 400;
const PAUSE_MS = 60;
const SETTLE_MS = 2_000;

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
    await context.addInitScript(
      ref => window.sessionStorage.setItem('demo-persona', ref),
      VIEWER,
    );
    const page = await context.newPage();
    await portal.answer(page);

    await page.goto(`${portal.url}/mlops-maturity?view=heatmap&groups=all`);
    const heatmap = page.getByRole('treegrid').first();
    await heatmap.getByRole('gridcell').first().waitFor();
    const shownMs = await page.evaluate(() => performance.now());
    const interactiveMs = Math.max(shownMs, await lastLongTaskEnd(page));
    const columns = Number(await heatmap.getAttribute('aria-colcount'));
    write(`Columns: ${columns}, components: ${portal.components}`);
    write(
      `Heatmap shown after ${Math.round(
        shownMs,
      )} ms, interactive after ${Math.round(interactiveMs)} ms`,
    );

    await heatmap.scrollIntoViewIfNeeded();
    await measure('Scrolling, sections', page, () => scroll(page));
    await measure('Expanding one by one', page, () => expandEach(page));
    await measure('Expanding all', page, () => press(page, 'Expand all'));
    await measure('Scrolling, all rows', page, () => scroll(page));
    await measure('Closing all', page, () => press(page, 'Collapse all'));
    write(
      `Load average: ${loadavg()
        .map(load => load.toFixed(1))
        .join(', ')}`,
    );
  } finally {
    await browser.close();
    await portal.stop();
  }
}

/** Does something and says how the frames were meanwhile. */
async function measure(
  name: string,
  page: Page,
  work: () => Promise<void>,
): Promise<void> {
  write(line(name, await framesDuring(page, work)));
}

/** When the last task over 50 ms ended, once there was none for a while. */
async function lastLongTaskEnd(page: Page): Promise<number> {
  await page.waitForTimeout(SETTLE_MS);
  return page.evaluate(
    () =>
      new Promise<number>(resolve => {
        // Has what happened before, or nothing if nothing did.
        const observer = new PerformanceObserver(list =>
          resolve(
            Math.max(
              ...list
                .getEntries()
                .map(({ startTime, duration }) => startTime + duration),
            ),
          ),
        );
        observer.observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
}

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

function line(name: string, frames: Frames): string {
  return `${name}: ${frames.count} frames, median ${frames.medianMs} ms, p95 ${frames.p95Ms} ms, longest ${frames.longestMs} ms; longest task ${frames.longestTaskMs} ms, tasks over 50 ms: ${frames.longTasks}`;
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
