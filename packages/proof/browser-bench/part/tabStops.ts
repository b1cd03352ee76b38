import type { Part } from '../Bench';
import { countTabStops } from '../visitor/countTabStops';
import { openWindow, VISITORS } from '../visitor/openWindow';
import { PLACES } from '../visitor/places';

const MOST_STOPS = 12;
/** Until what is below others does not come any more. */
const SETTLE_MS = 1_500;

/** The answers to a statement; its filters are in groups of their own. */
const ANSWER = '[role=group] input[type=radio], fieldset input[type=radio]';
/** A part of a bar. */
const BAR =
  '[aria-label*=": Level "], [aria-label*=": No level"], [aria-label*=": Not assessed"]';

/** How far it is with the keyboard to what a visitor came for. */
export const tabStops: Part = {
  name: 'tab-stops',
  title: 'Keys pressed to get there from the top of the page',
  columns: ['To', 'Keys', 'Bound'],
  async measure(bench) {
    const page = await openWindow(bench.browser, { as: VISITORS.owner });
    const rows: string[][] = [];
    for (const [what, { path, content }, target] of [
      ['The heatmap', PLACES.heatmap, '[role=treegrid], [role=treegrid] *'],
      ['The first answer', PLACES.questionnaire, ANSWER],
      ['The first bar', PLACES.distribution, BAR],
    ] as const) {
      await page.goto(`${await bench.demoUrl()}${path}`);
      await content(page).waitFor();
      await page.waitForTimeout(SETTLE_MS);
      const keys = await countTabStops(page, target);
      rows.push([what, `${keys}`, `${MOST_STOPS}`]);
    }
    await page.context().close();
    return rows;
  },
};
