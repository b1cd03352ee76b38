import type { Part } from '../Bench';
import { assessFirst } from '../visitor/assessFirst';
import { openWindow, VISITORS } from '../visitor/openWindow';

/** Not assessed in the demo organisation until somebody does. */
const COMPONENT = '/catalog/default/component/merchant-risk-graph';
const MOST_CLICKS = 72;
/** Half of what it took when it was first measured. */
const MOST_SCROLLED_PX = 10_341;

/** What it takes an owner to assess a component for the first time. */
export const firstAssessment: Part = {
  name: 'first-assessment',
  title: 'First assessment with the mouse at 1280 x 720',
  columns: ['What', 'Count', 'Bound'],
  async measure(bench) {
    const page = await openWindow(bench.browser, { as: VISITORS.owner });
    await page.goto(`${await bench.demoUrl()}${COMPONENT}`);
    const { clicks, choices, scrolledPx } = await assessFirst(page);
    await page.context().close();
    return [
      ['Clicks', `${clicks}`, `${MOST_CLICKS}`],
      ['Answers and choices among them', `${choices}`, ''],
      ['Pixels scrolled', `${scrolledPx}`, `${MOST_SCROLLED_PX}`],
    ];
  },
};
