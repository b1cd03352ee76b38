import type { Part } from '../Bench';
import { countTabStops } from '../visitor/countTabStops';
import { openWindow, VISITORS } from '../visitor/openWindow';
import { PLACES } from '../visitor/places';

const MOST_STOPS = 12;
/** Until what is below others does not come any more. */
const SETTLE_MS = 1_500;

/** How far it is with the keyboard to what a visitor came for. */
export const tabStops: Part = {
  name: 'tab-stops',
  title: 'Keys pressed to get there from the top of the page',
  columns: ['To', 'Keys', 'Bound'],
  async measure(bench) {
    const page = await openWindow(bench.browser, { as: VISITORS.owner });
    const rows: string[][] = [];
    for (const [what, { path, content }] of [
      ['The heatmap', PLACES.heatmap],
      ['The first answer', PLACES.questionnaire],
      ['The first bar', PLACES.distribution],
    ] as const) {
      await page.goto(`${await bench.demoUrl()}${path}`);
      const first = content(page);
      await first.waitFor();
      await page.waitForTimeout(SETTLE_MS);
      // The one cell or radio of a group that the Tab key reaches may be
      // another one.
      const group = first.locator(
        'xpath=ancestor-or-self::*[@role="treegrid" or self::fieldset or @role="radiogroup" or self::button][last()]',
      );
      rows.push([what, `${await countTabStops(page, group)}`, `${MOST_STOPS}`]);
    }
    await page.context().close();
    return rows;
  },
};
