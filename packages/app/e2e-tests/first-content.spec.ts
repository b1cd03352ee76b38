/**
 * The answer stands in the first screen of a small laptop, above what may be
 * chosen about it, in either language and whatever is filtered.
 */
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

/** The lowest place that it may begin at, in pixels. */
const LOWEST = 350;

const FILTERED =
  'lifecycle=production&lifecycle=experimental&level=1&state=assessed';

/** What each view is about, whatever the language. */
const CONTENT = {
  overview: 'li [role="toolbar"] button',
  heatmap: '[role="gridcell"][data-step]',
  statements: 'ol button[aria-controls]',
  trend: '[role="toolbar"] button[aria-label]:has(span)',
  components: 'tbody tr',
};

for (const language of ['en', 'de']) {
  for (const [view, content] of Object.entries(CONTENT)) {
    test(`${view} in ${language} begins in the first screen`, async ({
      openAs,
    }) => {
      const page = await openAs(PERSONAS.priya);
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.addInitScript(
        chosen => window.localStorage.setItem('language', chosen),
        language,
      );
      for (const filters of ['', FILTERED]) {
        await page.goto(`/mlops-maturity?view=${view}&${filters}`);
        const first = page.getByRole('group').locator(content).first();
        await first.waitFor();
        const { y } = (await first.boundingBox()) ?? { y: Infinity };
        expect(y).toBeLessThanOrEqual(LOWEST);
      }
    });
  }
}
