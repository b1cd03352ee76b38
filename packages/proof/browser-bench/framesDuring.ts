import type { Page } from '@playwright/test';

/** Frames of the browser while something was done. */
export interface Frames {
  count: number;
  medianMs: number;
  p95Ms: number;
  longestMs: number;
  /** Tasks of the page over 50 ms, and the longest of them. */
  longTasks: number;
  longestTaskMs: number;
}

/** Watches the time between frames, and long tasks, while something is done. */
export async function framesDuring(
  page: Page,
  work: () => Promise<void>,
): Promise<Frames> {
  const watch = await page.evaluateHandle(() => {
    const frames: number[] = [];
    const tasks: number[] = [];
    const observer = new PerformanceObserver(list =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
    let isDone = false;
    let last = performance.now();
    const next = (now: number) => {
      frames.push(now - last);
      last = now;
      if (!isDone) {
        requestAnimationFrame(next);
      }
    };
    requestAnimationFrame(next);
    return {
      stop: () => {
        isDone = true;
        observer.disconnect();
        return { frames, tasks };
      },
    };
  });
  await work();
  const { frames, tasks } = await watch.evaluate(watching => watching.stop());
  const sorted = frames.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return {
    count: sorted.length,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    longestMs: at(1),
    longTasks: tasks.length,
    longestTaskMs: Math.round(Math.max(0, ...tasks)),
  };
}
