import type { Page } from '@playwright/test';

/** The browser tells of no shorter ones. */
const SHORTEST_MS = 16;
const PAUSE_MS = 150;

/**
 * How long interactions took, from the press to the next picture on screen.
 *
 * @param interactions - what is pressed, one after another
 * @returns milliseconds, the fastest first
 */
export async function interactionsOf(
  page: Page,
  interactions: readonly (() => Promise<void>)[],
): Promise<number[]> {
  const watch = await page.evaluateHandle(shortest => {
    const longest = new Map<number, number>();
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries) {
        const id = 'interactionId' in entry ? entry.interactionId : 0;
        if (typeof id === 'number' && id > 0) {
          longest.set(id, Math.max(longest.get(id) ?? 0, entry.duration));
        }
      }
    };
    const observer = new PerformanceObserver(list => note(list.getEntries()));
    const events = { type: 'event', durationThreshold: shortest };
    observer.observe(events);
    return {
      stop: () => {
        note(observer.takeRecords());
        observer.disconnect();
        return [...longest.values()];
      },
    };
  }, SHORTEST_MS);
  for (const interact of interactions) {
    await interact();
    await page.waitForTimeout(PAUSE_MS);
  }
  const told = await watch.evaluate(watching => watching.stop());
  const untold = Math.max(0, interactions.length - told.length);
  return [
    ...Array.from({ length: untold }, () => SHORTEST_MS),
    ...told.sort((a, b) => a - b),
  ];
}
