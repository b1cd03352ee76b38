/**
 * Every view fits phones, tablets and enlarged text: the page never scrolls
 * sideways, and no text stands in a column too narrow to read.
 */
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';
import { tooNarrowOn } from './support/tooNarrowOn';
import { VIEWS } from './support/views';

/** 320 px is what 1280 px become at 400 percent. */
const WIDTHS = [1440, 1024, 800, 390, 320];

for (const { name, open, part } of VIEWS) {
  test(`${name}: fits every width`, async ({ openAs }) => {
    const page = await openAs(PERSONAS.ada);
    await open(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      // Charts draw themselves anew for the width in the next frames.
      await page.evaluate(
        () =>
          new Promise(resolve =>
            requestAnimationFrame(() => requestAnimationFrame(resolve)),
          ),
      );
      expect.soft(await tooNarrowOn(page, part), `${width} wide`).toEqual([]);
    }
  });
}

for (const width of [800, 390]) {
  for (const view of ['Overview', 'Trend']) {
    test(`${view} is named in full, ${width} wide`, async ({ openAs }) => {
      const page = await openAs(PERSONAS.priya);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/mlops-maturity?view=${view.toLowerCase()}`);
      const views = page.getByRole('navigation', { name: 'Views' });
      const link = views.getByRole('link', { name: view, exact: true });
      await expect(link).toHaveAttribute('aria-current', 'page');
      await expect(link).toBeInViewport({ ratio: 1 });
    });
  }
}
