import type { Locator, Page } from '@playwright/test';

/** Until what is below others does not come any more. */
const SETTLE_MS = 2_500;

/** How a page came up. */
export interface Load {
  shownMs: number;
  largestPaintMs: number;
  layoutShift: number;
  requests: number;
  /** As they came over the network, compressed. */
  bytes: number;
}

/** Opens a page and watches it come up, until it shows what it is for. */
export async function loadOf(
  page: Page,
  address: string,
  content: (page: Page) => Locator,
): Promise<Load> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  let requests = 0;
  let bytes = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'commit' });
  await content(page).waitFor();
  const shownMs = await page.evaluate(() => performance.now());
  await page.waitForTimeout(SETTLE_MS);
  const { largestPaintMs, layoutShift } = await page.evaluate(async () => {
    const entriesOf = (type: string) =>
      new Promise<PerformanceEntry[]>(resolve => {
        const observer = new PerformanceObserver(list =>
          resolve(list.getEntries()),
        );
        observer.observe({ type, buffered: true });
        // There is no call when nothing was observed.
        setTimeout(() => resolve([]), 300);
      });
    const paints = await entriesOf('largest-contentful-paint');
    const shifts = await entriesOf('layout-shift');
    return {
      largestPaintMs: paints.at(-1)?.startTime ?? 0,
      layoutShift: shifts.reduce(
        (sum, shift) =>
          'value' in shift && typeof shift.value === 'number'
            ? sum + shift.value
            : sum,
        0,
      ),
    };
  });
  return { shownMs, largestPaintMs, layoutShift, requests, bytes };
}
