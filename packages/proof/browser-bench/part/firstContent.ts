import type { Bench, Part } from '../Bench';
import { openWindow, VISITORS } from '../visitor/openWindow';
import { PLACES } from '../visitor/places';

const LEVELS =
  '/catalog/default/component/checkout-fraud-scorer/mlops-maturity?view=questionnaire&section=levels';
const MOST_LEVELS_PX = 900;
/** Until what is below others does not move any more. */
const SETTLE_MS = 1_500;

/** Where on a screen of 1280 x 720 that begins what a visitor came for. */
export const firstContent: Part = {
  name: 'first-content',
  title: 'First content at 1280 x 720',
  columns: ['View', 'y, px', 'Bound'],
  async measure(bench) {
    const page = await openWindow(bench.browser, { as: VISITORS.owner });
    const rows: string[][] = [];
    for (const { name, path, content, boundPx } of Object.values(PLACES)) {
      await page.goto(`${await bench.demoUrl()}${path}`);
      const first = content(page);
      await first.waitFor();
      await page.waitForTimeout(SETTLE_MS);
      const box = await first.boundingBox();
      rows.push([name, String(Math.round(box?.y ?? NaN)), `${boundPx}`]);
    }
    await page.context().close();
    return [...rows, ...(await levelsHeight(bench))];
  },
};

/** How tall the step of the questionnaire is in which levels are chosen. */
async function levelsHeight(bench: Bench): Promise<string[][]> {
  const page = await openWindow(bench.browser, {
    as: VISITORS.owner,
    size: { width: 1440, height: 1000 },
  });
  await page.goto(`${await bench.demoUrl()}${LEVELS}`);
  await page.getByRole('heading', { name: 'Levels', level: 2 }).waitFor();
  await page.waitForTimeout(SETTLE_MS);
  const groups = await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio', { name: /Level/ }) })
    .evaluateAll(elements =>
      elements.map(element => element.getBoundingClientRect()),
    );
  const bottom = Math.max(...groups.map(({ bottom: y }) => y));
  const top = Math.min(...groups.map(({ top: y }) => y));
  await page.context().close();
  return [
    [
      'Levels step, five dimensions at 1440',
      String(Math.round(bottom - top)),
      String(MOST_LEVELS_PX),
    ],
  ];
}
