/**
 * Nothing jumps while a page comes up: what loads later finds its place kept.
 */
import type { Page } from '@playwright/test';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';
import { VIEWS } from './support/views';

const MOST_SHIFT = 0.05;

/**
 * What moved without being asked to, and how far, as browsers score it.
 *
 * @param since - only what moved after that, in milliseconds of the page
 */
async function shiftsOn(
  page: Page,
  since = 0,
): Promise<{ sum: number; what: string[] }> {
  return page.evaluate(async from => {
    const entries = await new Promise<PerformanceEntry[]>(resolve => {
      new PerformanceObserver(list => resolve(list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      // There is no call when nothing moved.
      setTimeout(() => resolve([]), 500);
    });
    const shifts = entries.flatMap(entry =>
      entry.startTime >= from &&
      'value' in entry &&
      typeof entry.value === 'number' &&
      'hadRecentInput' in entry &&
      !entry.hadRecentInput
        ? [{ entry, value: entry.value }]
        : [],
    );
    const whatMoved = (entry: PerformanceEntry): string[] =>
      'sources' in entry && Array.isArray(entry.sources)
        ? entry.sources.map(({ node }) =>
            node instanceof Element
              ? `<${node.tagName.toLowerCase()} class="${node.className}">`
              : String(node?.textContent),
          )
        : [];
    return {
      sum: shifts.reduce((total, { value }) => total + value, 0),
      what: shifts.map(
        ({ entry, value }) =>
          `${value.toFixed(3)}: ${whatMoved(entry).join(', ')}`,
      ),
    };
  }, since);
}

for (const { name, open } of VIEWS) {
  test(`${name}: nothing jumps`, async ({ openAs }) => {
    const page = await openAs(PERSONAS.ada);
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page);
    await page.waitForLoadState('networkidle');
    const { sum, what } = await shiftsOn(page);
    expect(sum, what.join('\n')).toBeLessThan(MOST_SHIFT);
  });
}

test('card in another language: nothing jumps once it is there', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  await page.addInitScript(() => window.localStorage.setItem('language', 'de'));
  await page.setViewportSize({ width: 800, height: 1000 });
  let answer = () => {};
  const isAsked = new Promise<void>(resolve => {
    answer = resolve;
  });
  await page.route('**/api/mlops-maturity/assessments/**', async route => {
    await isAsked;
    await route.continue();
  });
  // Its level is contradicted, so that the card says more than others do.
  await page.goto('/catalog/default/component/reply-suggester');
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'MLOps-Reifegrad' }) });
  await expect(card.getByRole('status')).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Relations', exact: true }),
  ).toBeVisible();
  const since = await page.evaluate(() => performance.now());
  answer();
  await expect(
    card.getByRole('link', { name: 'Warum dieser Reifegrad?' }),
  ).toBeVisible();
  await page.waitForLoadState('networkidle');
  const { sum, what } = await shiftsOn(page, since);
  expect(sum, what.join('\n')).toBeLessThan(MOST_SHIFT);
});
