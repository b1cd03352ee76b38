import type { Part } from '../Bench';
import { Mouse } from '../visitor/Mouse';
import { openWindow, VISITORS } from '../visitor/openWindow';

/** Assessed in the demo organisation; its answers are stale. */
const COMPONENT = '/catalog/default/component/refund-abuse-detector';
const MOST_CLICKS_TO_LIST = 3;
const LOOK_MS = 1_500;

/** What it takes an owner to say that nothing has changed. */
export const secondVisit: Part = {
  name: 'second-visit',
  title: 'Second visit, nothing changed, with the mouse at 1280 x 720',
  columns: ['What', 'Count', 'Bound'],
  async measure(bench) {
    const page = await openWindow(bench.browser, { as: VISITORS.owner });
    await page.goto(`${await bench.demoUrl()}${COMPONENT}`);
    const mouse = new Mouse(page);
    const main = page.getByRole('main');
    const stillTrue = main.getByRole('button', { name: /^Still true/ });
    // What the card offers, then what the tab does.
    await mouse.click(
      main
        .getByRole('link', { name: /^(Confirm|Open maturity details)/ })
        .or(main.getByRole('button', { name: /^Confirm/ }))
        .first(),
    );
    await page.waitForTimeout(LOOK_MS);
    while (
      (await stillTrue.count()) === 0 &&
      mouse.clicks <= MOST_CLICKS_TO_LIST
    ) {
      await mouse.click(
        main
          .getByRole('button', { name: /^Confirm/ })
          .or(main.getByRole('link', { name: /^Confirm/ }))
          .first(),
      );
      await page.waitForTimeout(LOOK_MS);
    }
    const toList = mouse.clicks;
    const sections = await stillTrue.evaluateAll(buttons =>
      buttons.map(button => button.ariaLabel ?? button.textContent ?? ''),
    );
    for (const name of sections) {
      await Promise.all([
        page.waitForResponse(
          response =>
            response.url().includes('/api/mlops-maturity/') &&
            response.request().method() !== 'GET',
        ),
        mouse.click(main.getByRole('button', { name, exact: true })),
      ]);
    }
    await page.context().close();
    return [
      ['Clicks to the list of sections', `${toList}`, `${MOST_CLICKS_TO_LIST}`],
      ['Sections to confirm', `${sections.length}`, ''],
      ['Clicks for them', `${mouse.clicks - toList}`, `${sections.length}`],
      ['Pixels scrolled', `${mouse.scrolledPx}`, ''],
    ];
  },
};
