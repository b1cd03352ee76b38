/**
 * Nothing jumps while a page comes up: what loads later finds its place kept.
 */
import type { Page } from '@playwright/test';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';
import { VIEWS } from './support/views';

const MOST_SHIFT = 0.05;

/** What moved without being asked to, and how far, as browsers score it. */
async function shiftsOn(page: Page): Promise<{ sum: number; what: string[] }> {
  return page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntry[]>(resolve => {
      new PerformanceObserver(list => resolve(list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      // There is no call when nothing moved.
      setTimeout(() => resolve([]), 500);
    });
    const shifts = entries.flatMap(entry =>
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
  });
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
